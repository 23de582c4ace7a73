import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byStrictness, strictest, type Verdict } from './strictness.ts';
import { thingVerdict } from './thing-verdict.ts';
import { whileHeld } from './while-held.ts';

/** From the mildest to the strictest. */
const ORDER: readonly Verdict[] = [
  { answer: 'may' },
  { answer: 'unknown' },
  { answer: 'not-until', untilHour: 24 },
  { answer: 'not-until', untilHour: 72 },
  { answer: 'not-until' },
  { answer: 'ask' },
  { answer: 'not-until', never: true },
];

test('of two verdicts the stricter is told, whichever stands first', () => {
  for (const [a, one] of ORDER.entries())
    for (const [b, other] of ORDER.entries())
      expect(Math.sign(byStrictness(one, other))).toBe(Math.sign(a - b));
});

test('an hour beside an answer that is no hold changes nothing', () => {
  expect(byStrictness({ answer: 'ask', untilHour: 3 }, { answer: 'ask', untilHour: 9 })).toBe(0);
  const never = { answer: 'not-until', never: true } as const;
  expect(byStrictness({ ...never, untilHour: 3 }, { ...never, untilHour: 9 })).toBe(0);
});

test('property: the strictest of several is as strict as all, and the first of equals', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ORDER), { minLength: 1, maxLength: 6 }), (verdicts) => {
      const copies = verdicts.map((verdict) => ({ ...verdict }));
      const worst = strictest(copies);
      expect(copies).toContain(worst);
      for (const one of copies) expect(byStrictness(one, worst as Verdict)).toBeLessThanOrEqual(0);
      expect(copies.find((one) => byStrictness(one, worst as Verdict) === 0)).toBe(worst);
    }),
    { numRuns: 100 },
  );
  expect(strictest([])).toBeUndefined();
});

const hold = (
  isHeld: boolean,
  untilHour: number | null,
  onlyWhen: readonly ('calm' | 'clinic-agrees')[] = [],
) => ({
  isHeld,
  untilHour,
  onlyWhen,
  unless: [],
});

test.each([
  ['held with an end', hold(true, 72), undefined, { answer: 'not-until', untilHour: 72 }],
  ['held without an end', hold(true, null), undefined, { answer: 'not-until', never: true }],
  ['held until calm', hold(true, null, ['calm']), undefined, { answer: 'not-until' }],
  ['held until the clinic agrees', hold(true, null, ['clinic-agrees']), undefined, { answer: 'ask' }],
  ['held until both', hold(true, null, ['calm', 'clinic-agrees']), undefined, { answer: 'ask' }],
  ['free when the clinic agrees', hold(false, null, ['clinic-agrees']), true, { answer: 'ask' }],
  ['free when calm, and it is', hold(false, null, ['calm']), true, { answer: 'may', onlyWhen: [] }],
  [
    'free when calm, which nobody told',
    hold(false, null, ['calm']),
    undefined,
    { answer: 'may', onlyWhen: ['calm'] },
  ],
  ['free when calm, and it is not', hold(false, null, ['calm']), false, { answer: 'not-until' }],
  ['free', hold(false, null), false, { answer: 'may' }],
] as const)('a thing that is %s', (_, one, isCalm, verdict) => {
  const moment = { holds: () => one, hour: 1, ...(isCalm === undefined ? {} : { isCalm }) };
  expect(thingVerdict('x', moment)).toMatchObject(verdict);
});

test('a thing nobody speaks of is asked about, and one that only an answer would free is asked about too', () => {
  expect(thingVerdict('x', { holds: () => undefined, hour: 1 })).toEqual({
    answer: 'ask',
    onlyWhen: [],
    unless: [],
  });
  const open = {
    ...hold(true, null),
    ifNone: { onlyIf: [{ c: 'c', is: ['yes'] }], isHeld: true, untilHour: 24 },
  };
  expect(thingVerdict('x', { holds: () => open, hour: 1 })).toMatchObject({
    answer: 'ask',
    ifNone: { onlyIf: [{ c: 'c', is: ['yes'] }], answer: 'not-until', untilHour: 24 },
  });
});

test('while something waits, what of the same use may start sooner is named, with its hour', () => {
  const holdsOf = {
    early: hold(true, 24),
    same: hold(true, 72),
    free: hold(false, null),
    never: hold(true, null),
  };
  const moment = { holds: (thing: string) => holdsOf[thing as keyof typeof holdsOf], hour: 1 };
  const sooner = (thing: string, untilHour?: number) =>
    whileHeld(
      { sooner: { thing, label: 'Hat' }, meanwhile: 'Shade.' },
      { answer: 'not-until', ...(untilHour === undefined ? {} : { untilHour }) },
      moment,
    );
  expect(sooner('early', 72)).toEqual({ sooner: { label: 'Hat', untilHour: 24 }, meanwhile: 'Shade.' });
  expect(sooner('early')).toEqual({ sooner: { label: 'Hat', untilHour: 24 }, meanwhile: 'Shade.' });
  expect(sooner('free', 72)).toEqual({ sooner: { label: 'Hat' }, meanwhile: 'Shade.' });
  for (const thing of ['same', 'never', 'nobody']) expect(sooner(thing, 72)).toEqual({ meanwhile: 'Shade.' });
  expect(whileHeld({ sooner: { thing: 'free', label: 'Hat' } }, { answer: 'ask' }, moment)).toEqual({});
  expect(whileHeld({}, { answer: 'not-until' }, moment)).toEqual({});
});
