import { describe, expect, test } from 'vitest';
import { diceOf } from '../../proofs/random.ts';
import { smallHolds, smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { judgeEveryday } from './judge-everyday.ts';
import { judgeProduct, type ProductInput } from './judge-product.ts';
import { readLabel } from './read-label.ts';
import { byStrictness } from './strictness.ts';

const compiled = compileIngredients(smallIngredients);
const NAMES = [
  ...smallIngredients.ingredients
    .map(({ names }) => names[0] as string)
    .filter((name) => !/[,/]/u.test(name)),
  'PEG-40 Stearate',
  'Acrylates Copolymer',
  'Retinyl Palmitate',
  'Saccharomyces Ferment',
  'Chamomilla Recutita Flower Extract',
  'Helianthus Annuus Seed Oil',
];
const dice = diceOf(211);
const lists = Array.from({ length: 80 }, () => {
  const left = [...NAMES];
  return Array.from({ length: 4 + dice(6) }, () => left.splice(dice(left.length), 1)[0] as string);
});
const idsOf = (text: string): readonly (string | undefined)[] => {
  const read = readLabel(compiled, text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.mentions.map(({ found }) => found.id ?? found.label);
};
const namesOf = (text: string): readonly string[] => {
  const read = readLabel(compiled, text);
  return read.ok ? read.mentions.map(({ mention }) => mention.name) : [];
};
const alone = new Map(NAMES.map((name) => [name, idsOf(name)[0]]));
const wanted = (list: readonly string[]) => list.map((name) => alone.get(name));

describe('a list of names is read the same', () => {
  test.each([', ', ',', '; ', ' • ', '\n', ',\n', ' | ', '、', ' , ', ' / ', ' - ', '\n- ', ' · ', '. '])(
    'with %j between them',
    (separator) => {
      for (const list of lists) {
        expect(namesOf(list.join(separator))).toEqual(list);
        expect(idsOf(list.join(separator))).toEqual(wanted(list));
      }
    },
  );

  test.each<[string, (list: readonly string[]) => string]>([
    ['in capitals', (list) => list.join(', ').toUpperCase()],
    ['in small letters', (list) => list.join(', ').toLowerCase()],
    ['behind a heading', (list) => `Ingredients: ${list.join(', ')}`],
    ['behind a heading in capitals', (list) => `INGREDIENTS:\n${list.join(', ').toUpperCase()}.`],
    ['behind a German heading', (list) => `Inhaltsstoffe: ${list.join(', ')}`],
    ['with a full stop', (list) => `${list.join(', ')}.`],
    ['with stars', (list) => list.map((name) => `${name}*`).join(', ')],
    ['with numbers', (list) => list.map((name, at) => `${at + 1}. ${name}`).join('\n')],
    ['with wide gaps', (list) => list.join(',   ')],
    ['broken at the gaps', (list) => list.join(', ').replaceAll(', ', ',\n')],
    ['with a percentage each', (list) => list.map((name) => `${name} 1%`).join(', ')],
    ['before how to use it', (list) => `Ingredients: ${list.join(', ')}.\nDirections: Apply at night.`],
  ])('%s', (_, print) => {
    for (const list of lists) expect(idsOf(print(list))).toEqual(wanted(list));
  });
});

const who: Omit<ProductInput, 'text'>[] = [
  {},
  { hour: 30 },
  { hour: 100, isCalm: true },
  { hour: 30, person: { facts: { 'allergy-fragrance': 'yes', 'allergy-daisy': 'unsure' } } },
  { hour: 400, isCalm: false, person: { facts: {}, allergies: ['linalool', 'sunflower'] } },
];
const judged = (list: readonly string[], more: Omit<ProductInput, 'text'>) => {
  const result = judgeProduct(compiled, smallHolds, { text: list.join(', '), ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.answer;
};

describe('whoever asks', () => {
  test('the whole is as strict as its strictest name, and no name more than alone', () => {
    for (const more of who) {
      for (const list of lists) {
        const { ingredients, ...whole } = judged(list, more);
        for (const one of ingredients) expect(byStrictness(one, whole)).toBeLessThanOrEqual(0);
        expect(ingredients.map(({ name }) => name).toSorted()).toEqual(list.toSorted());
        const [worst] = ingredients.toSorted((a, b) => byStrictness(b, a));
        expect(worst?.answer).toBe(whole.answer);
      }
    }
  });

  test('one name more makes it no milder, and their order does not matter', () => {
    for (const more of who) {
      for (const list of lists) {
        const whole = judged(list, more);
        expect(byStrictness(judged(list.slice(1), more), whole)).toBeLessThanOrEqual(0);
        expect(byStrictness(judged(list.toReversed(), more), whole)).toBe(0);
      }
    }
  });

  test('an end that is told lies ahead, and what may be used once may be used from then on', () => {
    const hours = [0, 24, 25, 48, 72, 73, 168, 169, 500];
    for (const list of lists) {
      const course = hours.map((hour) => judged(list, { hour, isCalm: true }));
      const free = course.findIndex(({ answer }) => answer === 'may');
      for (const [at, { answer, untilHour }] of course.entries()) {
        if (untilHour !== undefined) expect(untilHour).toBeGreaterThanOrEqual(hours[at] as number);
        if (answer === 'not-until') expect(untilHour).toBeDefined();
        expect(answer === 'may').toBe(free !== -1 && at >= free);
      }
    }
  });

  test('a name typed into a phrase is found there, whatever light words stand around it', () => {
    for (const name of NAMES.filter((one) => alone.get(one) !== undefined)) {
      const bare = judgeEveryday(compiled, smallHolds, { phrase: name, hour: 30 });
      for (const phrase of [`my ${name}`, `${name} please`, name.toUpperCase()]) {
        const said = judgeEveryday(compiled, smallHolds, { phrase, hour: 30 });
        expect([phrase, said.answer, said.untilHour]).toEqual([phrase, bare.answer, bare.untilHour]);
      }
    }
  });
});
