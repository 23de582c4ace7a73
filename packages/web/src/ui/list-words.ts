import { localeHere } from './date-words.ts';

/** Answers a list in words: "a, b and c". */
export function listHere(items: readonly string[]): string {
  return new Intl.ListFormat(localeHere(), { style: 'long', type: 'conjunction' }).format(items);
}
