import type { FactCondition } from '../plan/thing.ts';

/** Answers by question id; a missing one was not answered, `unsure` was. */
export type ScreeningWords = Readonly<Record<string, string>>;

/** Answers whether a condition holds, does not, or nobody knows. */
export function stateOf({ c, is }: FactCondition, words: ScreeningWords): 'yes' | 'no' | 'unknown' {
  const word = words[c];
  if (word === undefined || word === 'unsure') return 'unknown';
  return is.includes(word) ? 'yes' : 'no';
}
