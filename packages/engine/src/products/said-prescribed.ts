import type { CompiledIngredients } from './compile-ingredients.ts';
import type { EverydayHit } from './everyday-hits.ts';
import { nameKey, plainName } from './name-key.ts';
import type { IngredientAnswer } from './product-answer.ts';

function wordsOf(phrase: string): string {
  return ` ${plainName(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
}

const names = (phrase: string, words: readonly string[]): boolean => {
  const spoken = wordsOf(phrase);
  return words.some((word) => spoken.includes(wordsOf(word)));
};

/** Answers whether somebody says that a thing was prescribed or is for an illness: "my doctor told me", "for my heart". */
export function isSaidPrescribed({ knowledge, byKey }: CompiledIngredients, phrase: string): boolean {
  // The very name of an ingredient says nothing of an illness: cholesterol is in many creams.
  if (byKey.has(nameKey(phrase))) return false;
  const { said, saidOf, unless } = knowledge.prescription;
  return names(phrase, said) || (names(phrase, saidOf) && !names(phrase, unless));
}

/** "Thyroid tablets" are prescribed where they are nothing else we know; "ibuprofen tablets" are bought. */
function isTaken(compiled: CompiledIngredients, phrase: string, hits: readonly EverydayHit[]): boolean {
  if (!names(phrase, compiled.knowledge.prescription.forms)) return false;
  const known = hits.filter(({ thing }) => thing.isGeneric !== true);
  return known.length === 0 || known.some(({ thing }) => thing.isPrescribed === true);
}

/** Answers an ingredient or a product that was prescribed: it is neither held nor freed by us, whatever it else counts as. */
export function asPrescribed(compiled: CompiledIngredients, answer: IngredientAnswer): IngredientAnswer {
  if (answer.askWhom === 'prescriber') return answer;
  const thing = compiled.knowledge.prescription.as;
  const { name, recognised, id, classes } = answer;
  return {
    name,
    recognised,
    ...(id === undefined ? {} : { id }),
    classes,
    answer: 'ask',
    askWhom: 'prescriber',
    ...(answer.personal === true
      ? { personal: true, because: answer.because, basis: answer.basis }
      : { because: thing.because, basis: thing.cites }),
  };
}

/** Answers what a phrase named, as prescribed where it says so; what is done and not used stays as it is. */
export function withPrescribed(
  compiled: CompiledIngredients,
  { phrase, hits }: { readonly phrase: string; readonly hits: readonly EverydayHit[] },
  answers: readonly IngredientAnswer[],
): readonly IngredientAnswer[] {
  if (!isSaidPrescribed(compiled, phrase) && !isTaken(compiled, phrase, hits)) return answers;
  const done = new Set(hits.flatMap(({ thing }) => (thing.isActivity === true ? [thing.id] : [])));
  const isDone = ({ id }: IngredientAnswer): boolean => id !== undefined && done.has(id);
  const told = answers.map((one) => (isDone(one) ? one : asPrescribed(compiled, one)));
  if (told.length > 0) return told;
  const thing = compiled.knowledge.prescription.as;
  return [
    asPrescribed(compiled, {
      name: thing.names[0],
      recognised: 'by-table',
      id: thing.id,
      classes: [],
      answer: 'ask',
      because: thing.because,
      basis: thing.cites,
    }),
  ];
}
