import type { EverydayThing, IngredientClass, IngredientKnowledge, Vocabulary } from '@afterneedle/engine';
import { planKnowledge } from '../src/plan.ts';
import { atomInWords } from './sheet-condition.ts';
import { sheetPage } from './sheet-page.ts';

const MOST_NAMES = 40;

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
      ({ id, untilHour: { standard, deep } }) =>
        `  - [${id}](../care/${id}.md): until ${standard === null ? 'no end' : `hour ${standard}`}, after RF or over 1.5 mm until ${deep === null ? 'no end' : `hour ${deep}`}`,
    ),
    ...(held.length === 0 ? ['  - nothing holds it'] : []),
  ];
}

function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Answers the sheet of a class of ingredients. */
export function ingredientClassSheet(
  vocabulary: Vocabulary,
  { id, label, because, thing, answer, personal = [], cites }: IngredientClass,
  { ingredients, patterns, genera }: IngredientKnowledge,
): string {
  const own = ingredients.filter(({ classes }) => classes.includes(id)).map(({ names }) => names[0]);
  const byName = patterns.filter(({ classes }) => classes.includes(id)).map(({ label: name }) => name);
  const plants = genera
    .filter(({ classes, oilClasses = [] }) => classes.includes(id) || oilClasses.includes(id))
    .map(({ genus }) => genus);
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
    `## What belongs to it (${own.length} ingredients, ${byName.length} forms of name, ${plants.length} plants)`,
    '',
    ...(own.length === 0 ? [] : [`- Ingredients: ${someOf(own)}`]),
    ...(byName.length === 0 ? [] : [`- By its name: ${someOf(byName)}`]),
    ...(plants.length === 0 ? [] : [`- Plants: ${someOf(plants)}`]),
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
  const lines = [`- Also called: ${someOf(names)}`, `- Why: "${because}"`, ...answerLines(thing, answer), ''];
  return sheetPage(`Everyday: ${names[0]}`, lines, {
    name: `everyday:${id}`,
    cites,
    question: 'Is the answer right for this?',
  });
}
