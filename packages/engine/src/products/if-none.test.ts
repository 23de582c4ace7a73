import { expect, test } from 'vitest';
import { ifNoneOf, joinedFacts } from './if-none.ts';
import type { IfNone } from './product-answer.ts';
import type { Verdict } from './strictness.ts';
import { thingVerdict } from './thing-verdict.ts';

const acne = { c: 'acne-prone', is: ['yes'] };
const milia = { c: 'milia-prone', is: ['yes'] };

type Part = Verdict & { readonly ifNone?: IfNone };

test('several together end with the longest of them, if no open fact is so', () => {
  const cream: Part = {
    answer: 'not-until',
    untilHour: 168,
    ifNone: { onlyIf: [acne], answer: 'not-until', untilHour: 48 },
  };
  const oil: Part = { answer: 'not-until', untilHour: 168, ifNone: { onlyIf: [acne, milia], answer: 'may' } };
  const worst = { answer: 'not-until', untilHour: 168 } as const;
  expect(ifNoneOf([cream, oil, { answer: 'may' }], worst)).toEqual({
    ifNone: { onlyIf: [acne, milia], answer: 'not-until', untilHour: 48 },
  });
});

test('where something else waits as long, an answer changes nothing and is not promised', () => {
  const cream = { answer: 'not-until', untilHour: 168, ifNone: { onlyIf: [acne], answer: 'may' } } as const;
  const retinol = { answer: 'not-until', untilHour: 168 } as const;
  expect(ifNoneOf([cream, retinol], retinol)).toEqual({});
  expect(ifNoneOf([retinol], retinol)).toEqual({});
});

test('a hold that only an answer ends is asked about; one that a known fact makes endless is not', () => {
  const hold = { isHeld: true, untilHour: null, onlyWhen: [], unless: [] };
  const asked = { onlyIf: [acne], isHeld: true, untilHour: 72 };
  const moment = (ifNone?: typeof asked) => ({
    holds: () => (ifNone === undefined ? hold : { ...hold, ifNone }),
    hour: 10,
  });
  expect(thingVerdict('aloe', moment(asked))).toMatchObject({
    answer: 'ask',
    ifNone: { onlyIf: [acne], answer: 'not-until', untilHour: 72 },
  });
  expect(thingVerdict('aloe', moment())).toMatchObject({ answer: 'not-until', never: true });
});

test('facts of several places come once each, their values in one order whichever place came first', () => {
  const one = { c: 'skin-tone', is: ['olive', 'black'] };
  const other = { c: 'skin-tone', is: ['brown', 'black'] };
  const joined = [{ c: 'skin-tone', is: ['black', 'brown', 'olive'] }, acne];
  expect(joinedFacts([one, acne, other])).toEqual(joined);
  expect(joinedFacts([other, one, acne])).toEqual(joined);
});
