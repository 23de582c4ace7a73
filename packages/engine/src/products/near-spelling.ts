import { editDistance } from '../text/edit-distance.ts';

const LETTERS = 26;
const FIRST_LETTER = 97;

/** How often each letter is in a word. */
export type LetterCounts = Uint8Array;

/** Answers how often each letter from a to z is in a word. */
export function letterCounts(word: string): LetterCounts {
  const counts = new Uint8Array(LETTERS);
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - FIRST_LETTER;
    if (place >= 0 && place < LETTERS) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Answers whether two words differ in so many letters that no few slips lie between them: one slip changes at most two counts. */
export function differByMore(a: LetterCounts, b: LetterCounts, limit: number): boolean {
  let more = 0;
  for (let place = 0; place < LETTERS; place += 1) {
    more += Math.abs((a[place] ?? 0) - (b[place] ?? 0));
    if (more > limit * 2) return true;
  }
  return false;
}

/** Answers whether at most one slip lies between two words; what differs then is at most two letters long. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  if (Math.max(a.length, b.length) - start - end > 2) return false;
  return editDistance(a, b, 1) <= 1;
}
