import { createHash } from 'node:crypto';
import {
  compileIngredients,
  holdsOf,
  judgeProduct,
  judgeTyped,
  planOf,
  readLabel,
} from '@afterneedle/engine';
import { type Dice, diceOf, type RecordedCase, recordedText } from '@afterneedle/engine/proofs';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { expect, test } from 'vitest';
import { type JudgedSet, judgedSets } from '../../labels/judged-labels.ts';

const compiled = compileIngredients(ingredientKnowledge);
const holds = holdsOf(
  planOf(planKnowledge, {
    treatments: [{ endedAt: 0, facts: { 'depth-class': 'standard' } }],
    person: {},
    policy: 'strictest',
    now: 60 * 3_600_000,
  }),
);

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;

const LIKE: Readonly<Record<string, string>> = { l: '1', o: '0', i: 'l', e: 'c', a: 'o', s: '5' };

/** A scan that takes some letters for others. */
const scanned = (text: string, dice: Dice): string =>
  text.replaceAll(/[loieas]/g, (letter) => (dice(18) === 0 ? (LIKE[letter] ?? letter) : letter));

/** A narrow column: lines end in the midst of names, some with a hyphen. */
const narrow = (text: string, dice: Dice): string =>
  text.replaceAll(/ /g, () => (dice(6) === 0 ? pick(['\n', '\n', '-\n', '  '], dice) : ' '));

/** Other signs between and around names. */
const resigned = (text: string, dice: Dice): string =>
  text
    .replaceAll(', ', () => pick([', ', ', ', '; ', '. ', ' / ', ' - ', ' • ', ',', ' and ', ' '], dice))
    .replaceAll(/[()]/g, (bracket) => pick([bracket, bracket, bracket === '(' ? '[' : ']', ''], dice));

const SPOILS = [scanned, narrow, resigned, (text: string) => text.toUpperCase()] as const;

const PEOPLE = [
  { facts: {} },
  { facts: { 'allergy-fragrance': 'yes' }, allergies: ['lavender', 'nickel'] },
  { facts: { 'allergy-daisy': 'unsure' }, allergies: ['vitamin e'] },
];

/** Answers of the whole tables about the labels of a set as they are, spoiled in four ways, and joined to another. */
function* casesOf({ id: set, labels, names }: JudgedSet): Generator<RecordedCase> {
  const dice = diceOf(91 + set.charCodeAt(0));
  for (const { id, text } of labels) {
    const other = pick(labels, dice).text;
    const joined =
      text.slice(0, dice(text.length)) + pick(['\n', ' ', ', '], dice) + other.slice(dice(other.length));
    for (const [kind, input] of [text, joined, ...SPOILS.map((spoil) => spoil(text, dice))].entries()) {
      const read = readLabel(compiled, input);
      const asked = { text: input, hour: pick([1, 24, 60, 100, 200], dice), person: pick(PEOPLE, dice) };
      const judged = judgeProduct(compiled, holds, asked);
      const shown = judged.ok
        ? `${judged.answer.answer} ${judged.answer.ingredients.length}`
        : judged.problems[0]?.code;
      yield { input: `${id} ${kind}`, shown, answer: [read, judged] };
    }
  }
  for (const { name } of names) {
    const input = dice(3) === 0 ? pick(SPOILS, dice)(name, dice) : name;
    const typed = judgeTyped(compiled, holds, { text: input, hour: 60, person: pick(PEOPLE, dice) });
    yield { input, shown: typed.ok ? typed.answer.answer : typed.problems[0]?.code, answer: typed };
  }
}

test.each(judgedSets.map((set): [string, JudgedSet] => [set.id, set]))(
  'labels of set %s, as they are and spoiled, are read as they were recorded',
  async (id, set) => {
    await expect(recordedText(casesOf(set))).toMatchFileSnapshot(
      `${import.meta.dirname}/recorded/labels-${id}.txt`,
    );
  },
);

/** What stands between names, around them and behind them on labels of many countries, and in what people type. */
const TURNS =
  `Ingredients:|INGREDIENTS|Ingrédients :|Inci:|Active ingredients:|Active Ingredient (in each gram)|Inactive
ingredients:|Key ingredients:|May contain:|[+/- |(+/-)|±|Purpose|Uses|Warnings:|Directions:|Other information|Drug
Facts|contains|Allergens:|free from|without|no added|sans|ohne|sin|not tested on|and|und|et|y|with|from|of|in|de|d'|
2%|0.5%|10 %|1,5%|5% w/w|<1%|20 mg/g|1000 ppm|SPF 50|*|**|†|‡|§|* organic|*from organic farming|(*) certified organic|
†naturally derived|(and)|(nano)|[nano]|(|)|[|]|{|}|/| / | - |-|–|•| • |·|、|，|;|. |: |:|, |,|\n|\n\n|\n• |\n1. |\n2) |+|=|%|
CI 77491|CI77891|CI 19140 (Yellow 5)|Red 40|FD&C Blue No. 1|D&C Red 27|E171|N°|LOT 12345A|F.I.L. D123456/1|FIL C12|
Batch: 8H22|EXP 05/27|50 ml e 1.7 fl. oz|12M|3600523351234|www.brand.com|info@brand.de|Made in France|Dist. by Brand LLC|
1,2-Hexanediol|3-O-Ethyl Ascorbic Acid|N,N-Dimethyl|C12-15|PEG-|-40|Poly|100%|99% natural origin|Ecocert|vegan|cream|
gel|serum|oil|extract|seed|leaf|fruit|water|powder|juice|peel|butter|wax|acid|my|the|a|new|soothes the skin.|helps repair
the barrier|rich in|known for its calming|with niacinamide and|ideal for dry skin|allergy to|prescribed|from my doctor|
tablets|gym|swim|make-up|mineral|tinted|unscented|fragrance-free|aqua/water/eau|eau|水|ワセリン|글리세린|вода`
    .replaceAll(/(?<!\\)\n/gu, ' ')
    .split('|')
    .map((turn) => turn.replaceAll('\\n', '\n'));

/** A list by lots, so that a name more in a table changes few of those drawn. */
function drawnFrom(list: readonly string[], dice: Dice): () => string {
  const lots = [...new Set(list)]
    .map((name) => ({ name, lot: createHash('sha256').update(name).digest().readUInt32BE() }))
    .toSorted((a, b) => a.lot - b.lot);
  return () => {
    const lot = dice(65_536) * 65_536 + dice(65_536);
    return (lots.find((one) => one.lot >= lot) ?? lots[0])?.name ?? '';
  };
}

/** Names of all tables among what turns a reader of labels, put down by chance. */
function* turned(count: number): Generator<RecordedCase> {
  const dice = diceOf(97);
  const { ingredients, genera, everyday } = ingredientKnowledge;
  const known = drawnFrom(
    ingredients.flatMap(({ names }) => names),
    dice,
  );
  const plant = drawnFrom(
    genera.flatMap(({ genus, common = [] }) => [genus, ...common]),
    dice,
  );
  const said = drawnFrom(
    everyday.flatMap(({ names }) => names),
    dice,
  );
  const piece = (): string => {
    const kind = dice(12);
    if (kind < 5) return known();
    if (kind < 6) return plant();
    if (kind < 7) return said();
    return pick(TURNS, dice);
  };
  for (let index = 0; index < count; index++) {
    const pieces = Array.from({ length: 2 + dice(10) }, piece);
    const plain = pieces.reduce(
      (text, each) => `${text}${pick([', ', ', ', ', ', ' ', ' ', '', '\n'], dice)}${each}`,
    );
    const input = dice(4) === 0 ? pick(SPOILS, dice)(plain, dice) : plain;
    const person = pick(PEOPLE, dice);
    const read = readLabel(compiled, input);
    const typed = judgeTyped(compiled, holds, { text: input, hour: pick([1, 30, 100, 200], dice), person });
    const shown = typed.ok
      ? `${typed.answer.answer} ${typed.answer.ingredients.length}`
      : typed.problems[0]?.code;
    yield { input, shown, answer: [read, typed] };
  }
}

test('names among what turns a reader are read as they were recorded', async () => {
  await expect(recordedText(turned(800))).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/labels-turned.txt`,
  );
});
