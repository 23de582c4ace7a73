import type { ProductView } from '@afterneedle/contract';
import {
  type CompiledIngredients,
  compileIngredients,
  recogniseIngredient,
  splitIngredients,
} from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';

/** The table of ingredients, put together when it is first asked for. */
export function compiledIngredients(): CompiledIngredients {
  return compileIngredients(ingredientKnowledge);
}

/** Answers how the list of a label reads: how many ingredients, and which names nobody knows. */
export function readIngredients(text: string): ProductView['read'] {
  const split = splitIngredients(text);
  if (!split.ok) return { ingredients: 0, unknown: [] };
  const unknown = split.mentions.filter(
    (mention) => recogniseIngredient(compiledIngredients(), mention).recognised === 'no',
  );
  return { ingredients: split.mentions.length, unknown: unknown.map(({ name }) => name) };
}
