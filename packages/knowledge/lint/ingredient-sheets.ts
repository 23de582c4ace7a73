import type { EverydayThing, IngredientClass, IngredientKnowledge, Vocabulary } from '@afterneedle/engine';
import type { BasisId } from '../src/claims/index.ts';
import { describeBasis } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';
import { belongingSection } from './ingredient-names.ts';
import { atomInWords } from './sheet-condition.ts';
import { endInWords } from './sheet-hours.ts';
import { sheetPage } from './sheet-page.ts';

function holdInWords(standard: number | null, deep: number | null): string {
  const end = (hour: number | null): string => (hour === null ? 'for good' : `until ${endInWords(hour)}`);
  return standard === deep ? end(standard) : `${end(standard)}, after RF or over 1.5 mm ${end(deep)}`;
}

function answerLines(thing: string | undefined, answer: 'may' | 'ask' | undefined): string[] {
  if (thing === undefined)
    return [`- Answer: ${answer === 'may' ? 'may be used' : '"Ask your clinic", never a date'}`];
  const lineage = (id: string): readonly string[] => [
    id,
    ...(planKnowledge.things.find((candidate) => candidate.id === id)?.isA ?? []).flatMap(lineage),
  ];
  const held = planKnowledge.care.filter(
    (item) => item.stance === 'avoid' && lineage(thing).includes(item.thing),
  );
  return [
    `- Answer: as the plan says of \`${thing}\``,
    ...held.map(
      ({ id, label, untilHour: { standard, deep } }) =>
        `  - [${label}](../care/${id}.md): ${holdInWords(standard, deep)}`,
    ),
    ...(held.length === 0 ? ['  - nothing holds it'] : []),
  ];
}

/** Answers the sheet of a class of ingredients. */
export function ingredientClassSheet(
  vocabulary: Vocabulary,
  { id, label, because, thing, answer, personal = [], cites }: IngredientClass,
  known: IngredientKnowledge,
): string {
  const lines = [
    `- Name shown: ${label}`,
    `- Why: "${because}"`,
    ...answerLines(thing, answer),
    ...(personal.length === 0
      ? []
      : [
          '- "Not for you" with any of:',
          ...personal.map((condition) => `  - ${atomInWords(vocabulary, condition)}`),
        ]),
    '',
    ...belongingSection(id, known),
    '',
  ];
  return sheetPage(`Class of ingredients: ${label}`, lines, {
    name: `ingredient-class:${id}`,
    cites,
    ours: ['What belongs to it: names and rules for names from memory, to be signed by a clinician.'],
    question: 'Is the answer right for everything in this class, and does anything belong elsewhere?',
  });
}

const FROM_MEMORY = 'from memory, unsigned';

/** A name with the sources below that use its words, or with the word that it is from memory. */
function nameLine(name: string, cites: readonly string[]): string {
  const words = name.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\d])${words}s?(?![\\p{L}\\d])`, 'u');
  const named = cites.filter((id) => whole.test(describeBasis(id as BasisId).statement.toLowerCase()));
  return `- ${name}: ${named.length === 0 ? FROM_MEMORY : `named in ${named.join(', ')}`}`;
}

/** Answers the lines that say on what each name of a thing rests. */
export function namesSection(names: readonly string[], cites: readonly string[]): readonly string[] {
  return ['## The names it answers to', '', ...names.map((name) => nameLine(name, cites))];
}

/** Answers the sheet of a product or an activity by everyday name. */
export function everydaySheet({ id, names, thing, answer, because, cites }: EverydayThing): string {
  const lines = [`- Why: "${because}"`, ...answerLines(thing, answer), '', ...namesSection(names, cites), ''];
  return sheetPage(`Everyday: ${names[0]}`, lines, {
    name: `everyday:${id}`,
    cites,
    ours: ['The names marked "from memory", to be signed by a clinician: is each of them this thing?'],
    question: 'Is the answer right for this, and for every name above?',
  });
}
