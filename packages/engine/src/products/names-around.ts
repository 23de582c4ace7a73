import type { CompiledIngredients } from './compile-ingredients.ts';
import { classVerdict } from './judge-ingredient.ts';
import { nameKey } from './name-key.ts';
import type { ReadLabel } from './read-label.ts';
import type { Moment } from './thing-verdict.ts';

const MOST_WORDS = 4;
const SHORTEST = 5;
const DENIED = /\b(?:free|without|no|not|non|never|zero|sans|ohne|sin|avoid|instead)\b|\bfrei\b/iu;

/** Whether leaving an ingredient of these classes off a list matters at this moment. */
function matters(compiled: CompiledIngredients, classes: readonly string[], moment: Moment): boolean {
  return classes.some((id) => {
    const one = compiled.classes.get(id);
    return one !== undefined && classVerdict(one, moment).answer !== 'may';
  });
}

/** Answers the ingredients that are not allowed yet, which the words around a list name and the list does not. */
export function namesAround(
  compiled: CompiledIngredients,
  read: ReadLabel & { readonly ok: true },
  moment: Moment,
): readonly string[] {
  const listed = new Set(read.mentions.flatMap(({ found }) => found.classes));
  const found = new Map<string, string>();
  const sentences = read.dropped.flatMap(({ text, as }) =>
    as === 'around-the-list' ? text.split(/[.!?\n;]+/u) : [],
  );
  for (const text of sentences) {
    if (DENIED.test(text)) continue;
    const words = text.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
    for (let start = 0; start < words.length; start += 1) {
      for (let length = 1; length <= MOST_WORDS && start + length <= words.length; length += 1) {
        const name = words.slice(start, start + length).join(' ');
        const key = nameKey(name);
        if (key.length < SHORTEST) continue;
        for (const { id, classes } of compiled.byKey.get(key) ?? []) {
          if (matters(compiled, classes, moment) && !classes.some((one) => listed.has(one)))
            found.set(id, name);
        }
      }
    }
  }
  return [...found.values()];
}
