/** Takes the token out of the address at once, so that it stays in no history and on no screen. */
function takeToken(page: string): string | undefined {
  const token = location.hash.slice(1);
  if (token === '' || !location.pathname.endsWith(page)) return undefined;
  history.replaceState(null, '', location.pathname);
  return token;
}

const arrived = new Map<string, string>();

/** Answers the token this page was opened with, also when it is asked for again; nothing once it is spent. */
export function arrivedToken(page: '/sign-in' | '/invite' | '/open'): string | undefined {
  const token = arrived.get(page) ?? takeToken(page);
  if (token !== undefined) arrived.set(page, token);
  return token;
}

/** Forgets a token that was used. */
export function forgetToken(page: '/sign-in' | '/invite' | '/open'): void {
  arrived.delete(page);
}
