import type { ContextDefinition } from '../facts/vocabulary.ts';
import type { PlanFacts } from '../plan/plan-input.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import type { EverydayThing, IngredientClass, PlantGenus } from './ingredient-knowledge.ts';
import type { Mention } from './mention.ts';
import { plantsNamed } from './name-grammar.ts';
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
  readonly plants: ReadonlySet<PlantGenus>;
  /** The questions of the plan that it answers. */
  readonly facts: ReadonlySet<string>;
  /** Words in the names of what holds it. */
  readonly within: readonly string[];
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

/** The letter of vitamin A is no article. */
const isVitamin = (word: string, before: string | undefined): boolean =>
  word === 'a' && /^vit(?:amina?)?$/u.test(before ?? '');

function stemsOf(text: string): readonly string[] {
  return plainName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, at, all) => word !== '' && (!SMALL_WORDS.has(word) || isVitamin(word, all[at - 1])))
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

const isNamed = ({ names }: { readonly names: readonly string[] }, stems: readonly string[]): boolean =>
  names.some((name) => stemsOf(name).every((word) => stems.includes(word)));

/** Whether one of some words stands in a text; "coco*" is the beginning of a word, "*eth" its end. */
function holdsWord(text: string, words: readonly string[]): boolean {
  const spoken = ` ${plainName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  return words.some((word) => {
    const begins = word.startsWith('*') ? '' : ' ';
    return spoken.includes(`${begins}${word.replaceAll('*', '')}${word.endsWith('*') ? '' : ' '}`);
  });
}

const NO_ALLERGY =
  /^(?:no|none|none known|nil|na|nka|nkda|nothing|nope|not any|no known|not that i know|ninguna?|nada|(?:i have )?no (?:known )?allerg\p{L}+(?: that i know of)?|i don ?t have any(?: allerg\p{L}+)?|no tengo(?: alergias?)?|sin alergias)$/u;

/** Answers everything that the allergies typed by a person may mean; "none" is none. */
export function readAllergies(
  compiled: CompiledIngredients,
  { allergies = [] }: PersonalFacts,
): readonly ReadAllergy[] {
  return allergies
    .filter(
      (said) =>
        !NO_ALLERGY.test(
          plainName(said)
            .replace(/[^\p{L} ]/gu, '')
            .trim(),
        ),
    )
    .map((said) => readAllergy(compiled, said));
}

/** Answers everything that an allergy typed by a person may mean. */
export function readAllergy(compiled: CompiledIngredients, said: string): ReadAllergy {
  const stems = stemsOf(said);
  const { allergyWords, allergyKin = [] } = compiled.knowledge;
  const facts = new Set(allergyWords.filter((one) => isNamed(one, stems)).map(({ c }) => c));
  const meant = [...compiled.classes.values()].filter(({ personal = [] }) =>
    personal.some(({ c }) => facts.has(c)),
  );
  const classes = new Set([...classesCalled(compiled, stems), ...meant.map(({ id }) => id)]);
  const within = allergyKin.filter((one) => isNamed(one, stems)).flatMap((one) => one.within);
  const name = said.trim();
  const found = recogniseIngredient(compiled, { printed: name, name, bracketed: [] });
  const key = nameKey(stems.join(' '));
  const plants = plantsNamed(compiled, stems.join(' '));
  return {
    said: name,
    key,
    classes,
    ids: new Set(found.ids),
    plants: new Set(plants),
    facts,
    within,
    isKnown: within.length > 0 || classes.size > 0 || found.ids.length > 0 || plants.length > 0,
  };
}

function isMeant(
  compiled: CompiledIngredients,
  allergy: ReadAllergy,
  { mention, found }: { readonly mention: Mention; readonly found: RecognisedIngredient },
): boolean {
  if (found.classes.some((id) => allergy.classes.has(id)) || found.ids.some((id) => allergy.ids.has(id)))
    return true;
  const isPlant =
    allergy.plants.size > 0 && plantsNamed(compiled, mention.printed).some((one) => allergy.plants.has(one));
  if (isPlant) return true;
  if (allergy.within.length > 0) {
    const known = compiled.knowledge.ingredients.filter(({ id }) => found.ids.includes(id));
    const names = [mention.printed, ...known.map(({ names: [first] }) => first)];
    if (names.some((name) => holdsWord(name, allergy.within))) return true;
  }
  return allergy.key.length >= SHORTEST_PART && nameKey(mention.printed).includes(allergy.key);
}

/** Answers in words what the person told of a fact, or nothing where they told nothing. */
export function reasonOfFact(
  id: string,
  { facts = {}, definitions = [] }: PersonalFacts,
): string | undefined {
  if (facts[id] === undefined) return undefined;
  const label = definitions.find((one) => one.id === id)?.label ?? id.replaceAll('-', ' ');
  const said = `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
  return facts[id] === 'unsure' ? `You were not sure about this: ${said}.` : `You told us of this: ${said}.`;
}

function factSaid(one: IngredientClass, told: PersonalFacts): string | undefined {
  const { facts = {} } = told;
  const hit = one.personal?.find(({ c, is }) => is.includes(facts[c] ?? '') || facts[c] === 'unsure');
  return hit === undefined ? undefined : reasonOfFact(hit.c, told);
}

/** Answers whether a person told of any allergy, or is not sure of one. */
export function hasAllergy(
  { classes }: CompiledIngredients,
  told: PersonalFacts,
  allergies: readonly ReadAllergy[],
): boolean {
  return allergies.length > 0 || [...classes.values()].some((one) => factSaid(one, told) !== undefined);
}

/** Answers the words for what a person told is not for them. */
export const notForYou = ({ said }: ReadAllergy): string => `You told us that ${said} is not for you.`;

const DENIED = /\b\p{L}+[ -]free\b|\b(?:without|no|unscented|unperfumed)\b/u;

/** Answers why a thing of everyday words is not for this person: its name, or all that counts as it, is a typed allergy. */
export function reasonOfThing(
  compiled: CompiledIngredients,
  { thing, phrase }: { readonly thing: EverydayThing; readonly phrase: string },
  allergies: readonly ReadAllergy[],
): string | undefined {
  const called = [thing.names[0], ...(DENIED.test(plainName(phrase)) ? [] : [phrase])];
  const names = called.map(nameKey);
  const counting = [...compiled.classes.values()].filter((one) => one.thing === thing.thing);
  const typed = allergies.find(
    ({ key, classes, within }) =>
      (key.length >= SHORTEST_PART && names.some((name) => name.includes(key))) ||
      (within.length > 0 && called.some((name) => holdsWord(name, within))) ||
      (thing.thing !== undefined && counting.length > 0 && counting.every(({ id }) => classes.has(id))),
  );
  return typed === undefined ? undefined : notForYou(typed);
}

/** Answers why an ingredient is not for this person, or nothing where they told of no such allergy. */
export function personalReason(
  compiled: CompiledIngredients,
  { mention, found }: { readonly mention: Mention; readonly found: RecognisedIngredient },
  person: { readonly told: PersonalFacts; readonly allergies: readonly ReadAllergy[] },
): string | undefined {
  const typed = person.allergies.find((allergy) => isMeant(compiled, allergy, { mention, found }));
  if (typed !== undefined) return notForYou(typed);
  for (const id of found.classes) {
    const one = compiled.classes.get(id);
    const said = one === undefined ? undefined : factSaid(one, person.told);
    if (said !== undefined) return said;
  }
  return undefined;
}
