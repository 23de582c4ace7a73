/** What is said when the server does not answer. */
export const NO_ANSWER = 'The server does not answer. Try again.';
