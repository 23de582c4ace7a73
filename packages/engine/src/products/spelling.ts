import { editDistance } from '../text/edit-distance.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import type { Ingredient } from './ingredient-knowledge.ts';
import { differByMore, isOneSlipAway, type LetterCounts, letterCounts } from './near-spelling.ts';

const SHORTEST = 7;
const LONG = 12;
const LONGEST = 60;

/** A key with what rules out most others before they are compared letter by letter. */
export interface SpellingKey {
  readonly key: string;
  readonly counts: LetterCounts;
  readonly figures: string;
}

function figures(key: string): string {
  return key.replace(/[^\d]+/gu, ' ').trim();
}

/** Answers a key ready to be compared. */
export function spellingKey(key: string): SpellingKey {
  return { key, counts: letterCounts(key), figures: figures(key) };
}

const SALT = /(?:at|it|id)es?$/u;

/** A chlorate is no chloride, though a slip lies between them. */
function isOtherSalt(a: string, b: string): boolean {
  const [one, other] = [SALT.exec(a)?.[0].slice(0, 2), SALT.exec(b)?.[0].slice(0, 2)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Answers every ingredient that a misspelt key may stand for: more than one where it is not clear, none where nothing is near. */
export function spelledLike(compiled: CompiledIngredients, key: string): readonly Ingredient[] {
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  const limit = key.length < LONG ? 1 : 2;
  const counts = letterCounts(key);
  const numbers = figures(key);
  const found = new Set<Ingredient>();
  for (let length = key.length - limit; length <= key.length + limit; length += 1) {
    for (const candidate of compiled.keysByLength.get(length) ?? []) {
      if (differByMore(counts, candidate.counts, limit) || candidate.figures !== numbers) continue;
      const isNear =
        limit === 1 ? isOneSlipAway(key, candidate.key) : editDistance(key, candidate.key, limit) <= limit;
      if (!isNear || isOtherSalt(key, candidate.key)) continue;
      for (const ingredient of compiled.byKey.get(candidate.key) ?? []) found.add(ingredient);
    }
  }
  return [...found];
}
