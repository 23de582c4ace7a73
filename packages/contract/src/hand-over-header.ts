/** The header by which a phone says which hand-over it holds; without it a check-in is from nobody known. */
export const HAND_OVER_HEADER = 'afterneedle-hand-over';
