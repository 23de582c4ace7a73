import { expect, test } from 'vitest';
import { compileIngredients } from '../src/products/compile-ingredients.ts';
import type { IngredientKnowledge } from '../src/products/ingredient-knowledge.ts';
import { judgeEveryday } from '../src/products/judge-everyday.ts';
import { judgeProduct, type ProductInput } from '../src/products/judge-product.ts';
import { judgeTyped } from '../src/products/judge-typed.ts';
import { namesFromCsv } from '../src/products/names-csv.ts';
import { readLabel } from '../src/products/read-label.ts';
import { type Dice, diceOf } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { smallHolds, smallIngredients } from './small-ingredients.ts';

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;

/** The small ingredients with what only few have: strengths, medicines, first places, choices, a thing without a name. */
const rich: IngredientKnowledge = {
  ...smallIngredients,
  ingredients: [
    ...smallIngredients.ingredients,
    { id: 'alcohol', names: ['Alcohol', 'Alcohol Denat.'], classes: ['fragrance'] },
    { id: 'sunflower', names: ['Helianthus Annuus Seed Oil'], classes: ['plant-oil', 'daisy-family'] },
  ],
};
const compiled = compileIngredients(rich);

const NAMES = [
  ...smallIngredients.ingredients.flatMap(({ names }) => names),
  'PEG-40 Stearate',
  'Acrylates Copolymer',
  'Retinyl Palmitate',
  'Saccharomyces Ferment',
  'Retinoll',
  'Chamomilla Recutita (Matricaria) Flower Extract',
  'Helianthus Annuus (Sunflower) Seed Oil',
  'CI 77891',
  'Phenoxy ethanol',
  'Glycerine',
  'Unknownium',
  'Aqua/Water/Eau',
  '1, 2-Hexanediol',
  'N,N-Dimethylglycine',
  'Retinol 0.3%',
  'Salicylic Acid (2%)',
  'Zinc Oxide 20 %',
  'organic Aloe*',
  'Parfum (Fragrance)',
  'linalool**',
];
const HEADS = [
  '',
  '',
  'Ingredients: ',
  'INGREDIENTS (INCI)\n',
  'Inhaltsstoffe: ',
  'Active ingredients: Zinc Oxide 10%\n',
];
const HEADS_WITHIN = ['Inactive ingredients: ', 'Composition - ', 'My Cream 50 ml SPF 30\nIngredients: '];
const SEPARATORS = [
  ', ',
  ', ',
  ', ',
  '; ',
  '\n',
  ' • ',
  ' / ',
  ' - ',
  '. ',
  ' and ',
  ' (and) ',
  '、',
  ',\n',
  '  ',
];
const ENDS = ['', '', '.', '. May contain: CI 77491, Mica', '\n* from organic farming', '. [+/- CI 77947]'];
const ENDS_LATER = [
  '\nDirections: apply at night',
  '. Contains: Linalool',
  '\n50 ml e 1.7 fl oz',
  '\nFree from parabens',
];

function labelOf(dice: Dice): string {
  const separator = pick(SEPARATORS, dice);
  const names = Array.from({ length: 1 + dice(9) }, () => {
    const name = pick(NAMES, dice);
    if (dice(12) === 0) return `${name} (${pick(NAMES, dice)})`;
    if (dice(12) === 0) return `${name} ${pick(NAMES, dice)}`;
    return dice(8) === 0 ? name.toUpperCase() : name;
  });
  const mixed = names.map(
    (name, at) => (at === 0 ? '' : dice(15) === 0 ? pick(SEPARATORS, dice) : separator) + name,
  );
  return `${pick([...HEADS, ...HEADS_WITHIN], dice)}${mixed.join('')}${pick([...ENDS, ...ENDS_LATER], dice)}`;
}

const ALLERGIES = [
  'fragrance',
  'linalool',
  'sunflower',
  'daisy family',
  'retinol',
  'nickel',
  'plant oil',
  'vitamin e',
];

function someone(dice: Dice): Omit<ProductInput, 'text'> {
  const facts = pick(
    [{}, { 'allergy-fragrance': 'yes' }, { 'allergy-daisy': 'unsure', 'allergy-fragrance': 'none' }],
    dice,
  );
  const allergies = dice(3) === 0 ? { allergies: [pick(ALLERGIES, dice), pick(ALLERGIES, dice)] } : {};
  return {
    ...(dice(4) === 0 ? {} : { hour: pick([0, 24, 25, 48, 49, 72, 120, 168, 169, 400], dice) }),
    ...(dice(3) === 0 ? { isCalm: dice(2) === 0 } : {}),
    ...(dice(5) === 0 ? { product: pick(['Day cream SPF 50', 'my sunscreen', 'gym', ''], dice) } : {}),
    person: { facts, ...allergies },
  };
}

const holds: typeof smallHolds = (thing, hour) => smallHolds(thing, hour) ?? smallHolds('never', hour);

const ROWS = [
  'Active Ingredient',
  'Purpose',
  'Zinc Oxide 12.5%',
  'Sunscreen',
  'Salicylic Acid 0.5 %',
  'Acne treatment',
  'Uses',
  'Inactive Ingredients',
  'INGREDIENTS:',
  'Free from:',
  'With retinol 1% for you',
  'No parfum',
  'Aqua, Glycerin, Parfum',
  'Glycerni',
  'Retniol, Wter',
  '- Linalool',
  '• Tocopherol / Vitamin E',
  '1. Aqua',
  '2) Retinol',
  'Alcohol Denat. Water',
  'PEG-\n40 Stearate',
  '50 ml',
  '* organic',
  'Contains: Retinol',
  'Aqua/Glycerin/Parfum/Linalool',
  'Aqua - Glycerin - Retinol - Parfum',
  'Step 1: Aqua, Retinol',
  'Ingrédients : Aqua',
];

/** Lines of boxes in any order, as a person may copy them. */
function* boxes(): Generator<RecordedCase> {
  const dice = diceOf(73);
  for (let index = 0; index < 500; index++) {
    const lines = Array.from({ length: 1 + dice(7) }, () =>
      dice(4) === 0 ? labelOf(dice) : pick(ROWS, dice),
    );
    const text = lines.join(pick(['\n', '\n', '\n\n', ' ', '. '], dice));
    const read = readLabel(compiled, text);
    const shown = read.ok
      ? read.mentions.map(({ mention: { name }, found: { id = '?' } }) => `${name}=${id}`).join(', ')
      : read.problems[0]?.code;
    yield { input: text, shown, answer: [read, judgeProduct(compiled, smallHolds, { text, isTyped: true })] };
  }
}

function* labels(): Generator<RecordedCase> {
  const dice = diceOf(61);
  for (let index = 0; index < 500; index++) {
    const text = labelOf(dice);
    const input = { text, ...someone(dice) };
    const judged = judgeProduct(compiled, dice(3) === 0 ? holds : smallHolds, input);
    const shown = judged.ok
      ? `${judged.answer.answer} ${judged.answer.ingredients.length} ${judged.answer.untilHour}`
      : judged.problems[0]?.code;
    yield { input: text, shown, answer: [input, judged, readLabel(compiled, text)] };
  }
}

const WORDS = [
  'my',
  'retinol',
  'cream',
  'gym',
  'serum',
  'SPF 50',
  'mineral',
  'sunscreen',
  'tinted',
  'swim',
  'without',
];
const MORE_WORDS = [
  'fragrance-free',
  'vitamin',
  'a',
  'working',
  'out',
  'tattoo',
  '2%',
  'salicylic acid',
  'thing',
  'and',
];

function* phrases(): Generator<RecordedCase> {
  const dice = diceOf(67);
  for (let index = 0; index < 400; index++) {
    const joint = pick([' ', ' ', ', ', '-'], dice);
    const phrase = Array.from({ length: 1 + dice(4) }, () =>
      pick([...WORDS, ...MORE_WORDS, ...NAMES], dice),
    ).join(joint);
    const input = someone(dice);
    const answer = judgeEveryday(compiled, smallHolds, { ...input, phrase });
    const typed = judgeTyped(compiled, smallHolds, { ...input, text: phrase });
    const shown = `${answer.answer} ${answer.untilHour} ${answer.ingredients.map(({ name }) => name).join('+')}`;
    yield { input: phrase, shown, answer: [input, answer, typed] };
  }
}

function* lists(): Generator<RecordedCase> {
  const dice = diceOf(71);
  const cells = [
    'Aqua',
    '"Caprylic, Capric"',
    '"a ""b"" c"',
    'INCI name',
    'No',
    '12',
    '',
    'Glycerin',
    '"two\nlines"',
    '2-3',
  ];
  for (let index = 0; index < 150; index++) {
    const delimiter = pick([',', ';', '\t'], dice);
    const columns = 1 + dice(3);
    const rows = Array.from({ length: 1 + dice(8) }, () =>
      Array.from({ length: columns }, () => pick(cells, dice)).join(delimiter),
    );
    const input = rows.join(pick(['\n', '\r\n'], dice));
    const answer = namesFromCsv(input);
    yield { input, shown: answer.ok ? answer.names.length : answer.message, answer };
  }
}

test.each([
  ['labels', labels],
  ['boxes', boxes],
  ['phrases', phrases],
  ['lists', lists],
])('answers about made-up %s stay as they were recorded', async (name, cases) => {
  await expect(recordedText(cases())).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/products-${name}.txt`,
  );
});
