import type { CompiledIngredients } from './compile-ingredients.ts';
import { saidIn } from './everyday-hits.ts';
import { judgeEveryday, MAX_PHRASE_LENGTH } from './judge-everyday.ts';
import { type JudgedProduct, judgeProduct, type ProductInput } from './judge-product.ts';
import { isSaidPrescribed } from './said-prescribed.ts';
import type { HoldLookup } from './thing-hold.ts';

/** What parts the names of a list; one name has none. */
const LIST = /[,;•·、，|\n]|\bingredients?\b/iu;

/** Answers whether what a person typed or pasted may be used, be it a list, the name of a product or an activity. */
export function judgeTyped(
  compiled: CompiledIngredients,
  holds: HoldLookup,
  input: Omit<ProductInput, 'names' | 'isTyped'> & { readonly text: string },
): JudgedProduct {
  const judged = judgeProduct(compiled, holds, { ...input, isTyped: true });
  const text = input.text.trim();
  if (!judged.ok || input.product !== undefined) return judged;
  if (LIST.test(text) || text.length > MAX_PHRASE_LENGTH) return judged;
  const named = judgeEveryday(compiled, holds, { ...input, phrase: text });
  const isThing = named.ingredients.some(({ id, classes }) => id !== undefined && classes.length === 0);
  const isNamed = isThing || isSaidPrescribed(compiled, text) || saidIn(compiled, text) !== text;
  return isNamed ? { ok: true, answer: named } : judged;
}
