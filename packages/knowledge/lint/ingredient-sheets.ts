import type { EverydayThing, IngredientClass, IngredientKnowledge, Vocabulary } from '@afterneedle/engine';
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
    question: 'Is the answer right for everything in this class, and does anything belong elsewhere?',
  });
}

/** Answers the sheet of a product or an activity by everyday name. */
export function everydaySheet({ id, names, thing, answer, because, cites }: EverydayThing): string {
  const lines = [
    `- Also called: ${names.join(', ')}`,
    `- Why: "${because}"`,
    ...answerLines(thing, answer),
    '',
  ];
  return sheetPage(`Everyday: ${names[0]}`, lines, {
    name: `everyday:${id}`,
    cites,
    question: 'Is the answer right for this?',
  });
}
