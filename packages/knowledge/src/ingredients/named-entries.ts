import type { IngredientClassId } from './classes.ts';
import type { KnowledgeIngredient } from './entry.ts';

function idOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
}

/** Answers one entry for each of some names that count alike; the name is its id. */
export function namedEntries(
  classes: readonly IngredientClassId[],
  names: readonly string[],
): readonly KnowledgeIngredient[] {
  return names.map((name) => ({ id: `name-${idOf(name)}`, names: [name], classes }));
}
