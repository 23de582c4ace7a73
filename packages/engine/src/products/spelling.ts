import { editDistance } from '../text/edit-distance.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import type { Ingredient } from './ingredient-knowledge.ts';

const SHORTEST = 7;
const LONG = 12;
const LONGEST = 60;

/** A key with what rules out most others before they are compared letter by letter. */
export interface SpellingKey {
  readonly key: string;
  readonly mask: number;
  readonly figures: string;
}

function figures(key: string): string {
  return key.replace(/[^\d]+/gu, ' ').trim();
}

function letterMask(key: string): number {
  let mask = 0;
  for (let at = 0; at < key.length; at += 1) {
    const place = key.charCodeAt(at) - 97;
    if (place >= 0 && place < 26) mask |= 1 << place;
  }
  return mask;
}

/** Answers a key ready to be compared. */
export function spellingKey(key: string): SpellingKey {
  return { key, mask: letterMask(key), figures: figures(key) };
}

function bitsIn(mask: number): number {
  let left = mask;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** Answers every ingredient that a misspelt key may stand for: more than one where it is not clear, none where nothing is near. */
export function spelledLike(compiled: CompiledIngredients, key: string): readonly Ingredient[] {
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  const limit = key.length < LONG ? 1 : 2;
  const mask = letterMask(key);
  const numbers = figures(key);
  const found = new Set<Ingredient>();
  for (let length = key.length - limit; length <= key.length + limit; length += 1) {
    if (length < SHORTEST - 1) continue;
    for (const candidate of compiled.keysByLength.get(length) ?? []) {
      if (bitsIn(mask ^ candidate.mask) > limit * 2 || candidate.figures !== numbers) continue;
      if (editDistance(key, candidate.key, limit) > limit) continue;
      for (const ingredient of compiled.byKey.get(candidate.key) ?? []) found.add(ingredient);
    }
  }
  return [...found];
}
