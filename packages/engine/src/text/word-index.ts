import { undoubled } from './alike.ts';
import { skeleton } from './repair.ts';

/** Answers words by their letters without doubles, the first of its kind standing for all. */
export function undoubledIndex(spelt: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [id, word] of spelt.entries()) {
    const letters = undoubled(word);
    if (letters.length >= 3 && !index.has(letters)) index.set(letters, id);
  }
  return index;
}

/** Answers words that name findings by their letters without vowels, the shortest of its kind standing for all. */
export function skeletonIndex(spelt: readonly string[], named: ReadonlySet<number>): Map<string, number> {
  const index = new Map<string, number>();
  for (const id of named) {
    const word = spelt[id] ?? '';
    const bare = skeleton(word);
    if (bare.length < 3 || bare === word) continue;
    const other = index.get(bare);
    if (other === undefined || word.length < (spelt[other] ?? '').length) index.set(bare, id);
  }
  return index;
}

/** Answers words of some length by their first letter. */
export function initialIndex(spelt: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [id, word] of spelt.entries()) {
    if (word.length < 4) continue;
    const initial = word.charAt(0);
    index.set(initial, [...(index.get(initial) ?? []), id]);
  }
  return index;
}

/** Answers words of some kind by a key, the shortest of its kind standing for all. */
export function keyIndex(
  spelt: readonly string[],
  named: ReadonlySet<number>,
  keyOf: (word: string) => string,
): Map<string, number> {
  const index = new Map<string, number>();
  for (const id of named) {
    const word = spelt[id] ?? '';
    const key = keyOf(word);
    if (key === '') continue;
    const other = index.get(key);
    if (other === undefined || word.length < (spelt[other] ?? '').length) index.set(key, id);
  }
  return index;
}
