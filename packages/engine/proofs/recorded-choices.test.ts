import { expect, test } from 'vitest';
import { compileIngredients } from '../src/products/compile-ingredients.ts';
import type { IngredientKnowledge } from '../src/products/ingredient-knowledge.ts';
import { judgeEveryday } from '../src/products/judge-everyday.ts';
import type { ProductInput } from '../src/products/judge-product.ts';
import { judgeTyped } from '../src/products/judge-typed.ts';
import type { HoldLookup, ThingHold } from '../src/products/thing-hold.ts';
import { type Dice, diceOf } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { smallIngredients } from './small-ingredients.ts';

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;

/** The small ingredients with what may start sooner, what to do meanwhile, medicines, strengths and first places. */
const rich: IngredientKnowledge = {
  ...smallIngredients,
  classes: [
    ...smallIngredients.classes.map((one) =>
      one.id === 'retinoid' ? { ...one, sooner: { thing: 'cream', label: 'a plain cream' } } : one,
    ),
    {
      id: 'filter',
      label: 'Chemical filter',
      because: 'It stings.',
      thing: 'any-sunscreen',
      sooner: { thing: 'sunscreen', label: 'a mineral one' },
      meanwhile: 'Until then: shade.',
      isSunFilter: true,
      cites: ['C-06'],
    },
    { id: 'medicine', label: 'Medicine', because: 'M.', answer: 'ask', isPrescribed: true, cites: ['S-9'] },
    { id: 'grain', label: 'Grains', because: 'They scratch.', thing: 'bha', cites: ['S-9'] },
  ],
  ingredients: [
    ...smallIngredients.ingredients,
    { id: 'avobenzone', names: ['Avobenzone'], classes: ['filter'] },
    {
      id: 'azelaic',
      names: ['Azelaic Acid'],
      classes: ['bha'],
      strong: { fromPercent: 15, classes: ['medicine'] },
    },
    {
      id: 'sugar',
      names: ['Sucrose', 'Sugar'],
      classes: ['plain'],
      amongFirst: { places: 2, classes: ['grain'], beside: ['bha'] },
    },
    { id: 'salts', names: ['Sea Salt'], classes: ['plain'] },
    { id: 'urea', names: ['Urea'], classes: ['plain'] },
  ],
  everyday: [
    ...smallIngredients.everyday,
    {
      id: 'sauna',
      names: ['sauna', 'steam room'],
      thing: 'exercise',
      sooner: { thing: 'cream', label: 'a cool room' },
      meanwhile: 'Until then: rest.',
      because: 'Heat.',
      cites: ['S-9'],
    },
    { id: 'never', names: ['bleach'], thing: 'never', because: 'No.', cites: ['S-9'] },
    { id: 'both', names: ['peel'], thing: 'bha', answer: 'ask', because: 'Acid.', cites: ['S-9'] },
    {
      id: 'open',
      names: ['balm', 'calm balm'],
      thing: 'open',
      because: 'Plants.',
      isProduct: true,
      cites: ['S-9'],
    },
    {
      id: 'serum',
      names: ['serum'],
      thing: 'make-up',
      isGeneric: true,
      isProduct: true,
      because: 'S.',
      cites: ['S-9'],
    },
    {
      id: 'brand',
      names: ['glowbomb'],
      thing: 'cream',
      isBrand: true,
      isProduct: true,
      because: 'B.',
      cites: ['S-9'],
    },
    { id: 'pill', names: ['pill'], answer: 'ask', isPrescribed: true, because: 'P.', cites: ['S-9'] },
  ],
};
const compiled = compileIngredients(rich);

const ENDS: Readonly<Record<string, number>> = {
  cream: 24,
  scent: 72,
  plants: 72,
  oils: 72,
  exercise: 48,
  'make-up': 48,
  sunscreen: 24,
  'any-sunscreen': 72,
  swimming: 120,
  retinoids: 168,
  bha: 168,
};

/** Holds with an end, without one, with conditions, and with what would hold if an open fact were not so. */
const holds: HoldLookup = (thing, hour) => {
  const free: ThingHold = { isHeld: false, untilHour: null, onlyWhen: [], unless: [] };
  if (thing === 'never') return { ...free, isHeld: true };
  if (thing === 'open') {
    const onlyIf = [{ c: 'allergy-daisy', is: ['yes'] }];
    const untilHour = hour <= 60 ? 60 : null;
    return {
      ...free,
      isHeld: true,
      ifNone: { onlyIf, isHeld: hour <= 60, untilHour },
      facts: ['allergy-daisy'],
    };
  }
  const end = ENDS[thing];
  if (end === undefined) return undefined;
  const isHeld = hour <= end;
  const onlyWhen =
    thing === 'retinoids' ? (['calm'] as const) : thing === 'bha' ? (['clinic-agrees'] as const) : [];
  const unless = thing === 'scent' && !isHeld ? [{ c: 'allergy-fragrance', is: ['yes'] }] : [];
  return { isHeld, untilHour: isHeld ? end : null, onlyWhen, unless };
};

const WORDS = [
  ...rich.everyday.flatMap(({ names }) => names),
  ...rich.ingredients.flatMap(({ names }) => names),
  'Azelaic Acid 20%',
  'azelaic acid 10 %',
  'sea salts',
  'ureas',
  'sugars',
  'my',
  'free',
  'and',
  'no',
  '50 ml',
  'retniol',
];
const JOINTS = [' ', ' ', ' ', ', ', ' & ', '; ', '-', '\n'];
const AROUND = ['', '', ' ', '  ', '\n', '\t'];

function someone(dice: Dice): Omit<ProductInput, 'text'> {
  const facts = pick([{}, { 'allergy-fragrance': 'yes' }, { 'allergy-daisy': 'yes' }], dice);
  const allergies =
    dice(3) === 0 ? { allergies: [pick(['sugar', 'plant oil', 'sauna', 'nickel'], dice)] } : {};
  return {
    hour: pick([0, 24, 25, 48, 49, 60, 61, 72, 73, 120, 168, 169, 400], dice),
    ...(dice(3) === 0 ? { isCalm: dice(2) === 0 } : {}),
    person: { facts, ...allergies },
  };
}

function* typed(): Generator<RecordedCase> {
  const dice = diceOf(431);
  for (let index = 0; index < 600; index++) {
    const joint = pick(JOINTS, dice);
    const words = Array.from({ length: 1 + dice(4) }, () => pick(WORDS, dice));
    const text = `${pick(AROUND, dice)}${words.join(joint)}${pick(AROUND, dice)}`;
    const input = someone(dice);
    const answer = judgeEveryday(compiled, holds, { ...input, phrase: text });
    const judged = judgeTyped(compiled, holds, { ...input, text });
    const { answer: verdict, untilHour, ingredients } = answer;
    const shown = `${verdict} ${untilHour ?? ''} ${ingredients.map(({ name }) => name).join('+')}`;
    yield { input: text, shown, answer: [answer, judged] };
  }
}

test('what was typed, with choices that may start sooner, is answered as it was recorded', async () => {
  await expect(recordedText(typed())).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/products-choices.txt`,
  );
});
