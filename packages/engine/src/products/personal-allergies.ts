import type { ContextDefinition } from '../facts/vocabulary.ts';
import type { PlanFacts } from '../plan/plan-input.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import type { IngredientClass } from './ingredient-knowledge.ts';
import type { Mention } from './mention.ts';
import { nameKey, plainName } from './name-key.ts';
import { type RecognisedIngredient, recogniseIngredient } from './recognise-ingredient.ts';

/** What a person told about themselves. */
export interface PersonalFacts {
  /** Answers to the questions of a plan. */
  readonly facts?: PlanFacts;
  /** The questions, to name them in a reason. */
  readonly definitions?: readonly ContextDefinition[];
  /** Typed by the person: an ingredient, a kind of ingredient or a fact. */
  readonly allergies?: readonly string[];
}

/** One typed allergy and all it may mean. */
export interface ReadAllergy {
  readonly said: string;
  readonly key: string;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly isKnown: boolean;
}

const SMALL_WORDS = new Set(
  'allergy allergic allergies to my i am a the of and or some all any with from by rash reaction react sensitive'.split(
    ' ',
  ),
);
const SHORTEST_PART = 4;

function stem(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/(?<=\p{L}{3})s$/u, '');
}

function stemsOf(text: string): readonly string[] {
  return plainName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map(stem);
}

function classesCalled(compiled: CompiledIngredients, stems: readonly string[]): ReadonlySet<string> {
  const called = [...compiled.classes.values()].filter((one) => {
    const texts = [one.id, one.label, ...(one.personal ?? []).map(({ c }) => c)].map(
      (text) => new Set(stemsOf(text)),
    );
    return stems.length > 0 && texts.some((words) => stems.every((word) => words.has(word)));
  });
  return new Set(called.map(({ id }) => id));
}

/** Answers everything that an allergy typed by a person may mean. */
export function readAllergy(compiled: CompiledIngredients, said: string): ReadAllergy {
  const stems = stemsOf(said);
  const classes = classesCalled(compiled, stems);
  const name = said.trim();
  const found = recogniseIngredient(compiled, { printed: name, name, bracketed: [] });
  const key = nameKey(stems.join(' '));
  return {
    said: name,
    key,
    classes,
    ids: new Set(found.ids),
    isKnown: classes.size > 0 || found.recognised !== 'no',
  };
}

function isMeant(allergy: ReadAllergy, mention: Mention, found: RecognisedIngredient): boolean {
  if (found.classes.some((id) => allergy.classes.has(id)) || found.ids.some((id) => allergy.ids.has(id)))
    return true;
  return allergy.key.length >= SHORTEST_PART && nameKey(mention.printed).includes(allergy.key);
}

function factSaid(one: IngredientClass, { facts = {}, definitions = [] }: PersonalFacts): string | undefined {
  const hit = one.personal?.find(({ c, is }) => is.includes(facts[c] ?? '') || facts[c] === 'unsure');
  if (hit === undefined) return undefined;
  const label = definitions.find(({ id }) => id === hit.c)?.label ?? hit.c.replaceAll('-', ' ');
  const said = `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
  return facts[hit.c] === 'unsure'
    ? `You were not sure about this: ${said}.`
    : `You told us of this: ${said}.`;
}

/** Answers why an ingredient is not for this person, or nothing where they told of no such allergy. */
export function personalReason(
  compiled: CompiledIngredients,
  { mention, found }: { readonly mention: Mention; readonly found: RecognisedIngredient },
  person: { readonly told: PersonalFacts; readonly allergies: readonly ReadAllergy[] },
): string | undefined {
  const typed = person.allergies.find((allergy) => isMeant(allergy, mention, found));
  if (typed !== undefined) return `You told us that ${typed.said} is not for you.`;
  for (const id of found.classes) {
    const one = compiled.classes.get(id);
    const said = one === undefined ? undefined : factSaid(one, person.told);
    if (said !== undefined) return said;
  }
  return undefined;
}
