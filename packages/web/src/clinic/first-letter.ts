/** Answers a text for the middle of a sentence: its first letter small, the rest as it is, and "RF" stays "RF". */
export function withSmallFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** Answers a text for the start of a line: its first letter large, the rest as it is. */
export function withLargeFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
