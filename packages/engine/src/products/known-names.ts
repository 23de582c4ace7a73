import type { CompiledIngredients } from './compile-ingredients.ts';
import { nameKey } from './name-key.ts';

const LONGEST_NAME_WORDS = 9;
const GLUED = /(?<=[\p{Ll}\d)])(?=\p{Lu}\p{Ll})/gu;

/** A run of words that is one known name, or that is not known. */
export interface NameRun {
  readonly text: string;
  readonly isKnown: boolean;
}

/** Answers whether a text is a name of the table or the list, with or without its brackets, or several between slashes. */
export function isKnownName(compiled: CompiledIngredients, text: string): boolean {
  const has = (name: string): boolean => {
    const key = nameKey(name);
    return key.length > 2 && (compiled.byKey.has(key) || compiled.listed.has(key));
  };
  if (has(text)) return true;
  if (text.includes('(') && /\([^()]*\)/u.test(text)) return has(text.replace(/\([^()]*\)/gu, ' '));
  return text.includes('/') && text.split('/').every(has);
}

/** Cuts a run of words whose separators were lost into the fewest known names, unknown words between them. */
export function cutIntoNames(compiled: CompiledIngredients, text: string): readonly NameRun[] {
  const words = text
    .replace(GLUED, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length < 2) return [{ text, isKnown: false }];
  const longest = Math.min(compiled.longestWords, LONGEST_NAME_WORDS);
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= words.length; end += 1) {
    let best = (cost[end - 1] ?? 0) + 1000;
    let start = end - 1;
    for (let begin = end - 1; begin >= 0 && end - begin <= longest; begin -= 1) {
      const price = (cost[begin] ?? 0) + 1;
      if (price < best && isKnownName(compiled, words.slice(begin, end).join(' '))) {
        best = price;
        start = begin;
      }
    }
    cost[end] = best;
    from[end] = start;
  }
  const runs: NameRun[] = [];
  for (let end = words.length; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    const isKnown = (cost[end] ?? 0) - (cost[start] ?? 0) < 1000;
    const run = words.slice(start, end).join(' ');
    const next = runs[0];
    if (!isKnown && next !== undefined && !next.isKnown) runs[0] = { text: `${run} ${next.text}`, isKnown };
    else runs.unshift({ text: run, isKnown });
  }
  return runs;
}
