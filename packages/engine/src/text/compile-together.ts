import type { CompiledLexicon, Entry, Together } from './compiled-lexicon.ts';
import { PLACES } from './together.ts';

/** A group of words that say a sign together, as data. */
export interface GroupOfWords {
  readonly entry: Entry;
  readonly sets: readonly ReadonlySet<number>[];
  readonly unless: ReadonlySet<number>;
  readonly beside: readonly number[];
}

/** Makes groups of words ready for reading: each word with the groups it has a place in. */
export function compileTogether(groups: readonly GroupOfWords[], words: number): CompiledLexicon['together'] {
  const byWord: number[][] = Array.from({ length: words }, () => []);
  const kept: Together[] = [];
  for (const group of groups) {
    if (group.sets.length > PLACES) throw new SyntaxError('a group has too many words');
    for (const [place, set] of group.sets.entries()) {
      for (const word of set) byWord[word]?.push(kept.length * PLACES + place);
    }
    kept.push(group);
  }
  return { groups: kept, sizes: Uint8Array.from(kept, ({ sets }) => sets.length), byWord };
}
