import type { FactCondition } from '../plan/thing.ts';

/** Answers by question id; a missing one was not answered, `unsure` was. */
export type ScreeningWords = Readonly<Record<string, string>>;

/** Answers whether a question has an answer that says something. */
function isKnown(words: ScreeningWords, question: string): boolean {
  const word = words[question];
  return word !== undefined && word !== 'unsure';
}

/** Answers whether a condition holds, does not, or nobody knows. */
export function stateOf({ c, is }: FactCondition, words: ScreeningWords): 'yes' | 'no' | 'unknown' {
  if (!isKnown(words, c)) return 'unknown';
  return is.includes(words[c] ?? '') ? 'yes' : 'no';
}
