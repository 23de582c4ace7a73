import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backTo,
  cleared,
  newTelling,
  sameAs,
  withAnswer,
  withMissing,
  withNote,
  withoutProduct,
  withProduct,
} from './diary-changes.ts';
import {
  answersNow,
  badnessOf,
  type DayAnswer,
  emptyDay,
  isTold,
  type KeptDay,
  productsOn,
  type Told,
} from './diary-day.ts';
import { mergeDiaryDays } from './diary-merge.ts';

const HOUR = 3_600_000;
const today = (at: number) => newTelling(at, false);
const empty = emptyDay('2026-08-04', 'Europe/London');

/** The same day on a device of its own: another page made what stands in it. */
function elsewhere(day: KeptDay): KeptDay {
  const renamed = <V>(told: readonly Told<V>[]): readonly Told<V>[] =>
    told.map((one) => ({ ...one, id: `other-${one.id}` }));
  const answers = Object.fromEntries(
    Object.entries(day.answers).map(([finding, told]) => [finding, renamed(told)]),
  );
  return { ...day, answers, notes: renamed(day.notes) };
}

const told = (day: KeptDay, value: DayAnswer, at: number): KeptDay =>
  withAnswer(day, { finding: 'redness', value, telling: today(at) });
const valuesNow = (day: KeptDay): readonly DayAnswer[] =>
  answersNow(day, 'redness').map(({ value }) => value);

describe('a day of two devices', () => {
  test('keeps both notes and both answers, the worse one first', () => {
    const here = withNote(told(empty, 1, 10), undefined, 'better', today(10));
    const there = elsewhere(withNote(told(empty, 3, 5), undefined, 'worse', today(5)));
    const both = mergeDiaryDays(here, there);
    expect(valuesNow(both)).toEqual([3, 1]);
    expect(both.notes.map(({ value }) => value).sort()).toEqual(['better', 'worse']);
  });

  test('settles with the next answer, on both', () => {
    const there = elsewhere(told(empty, 3, 5));
    const both = mergeDiaryDays(told(empty, 1, 10), there);
    const settled = told(both, 2, 20);
    expect(valuesNow(settled)).toEqual([2]);
    expect(valuesNow(mergeDiaryDays(there, settled))).toEqual([2]);
  });

  test('keeps what was written on one while it was taken back on the other', () => {
    const shared = withNote(empty, undefined, 'a', today(1));
    const copy = withNote(elsewhere(shared), elsewhere(shared).notes[0]?.id, '', today(3));
    const first = elsewhere(shared);
    const goneOn = { ...first, notes: first.notes.map((note) => ({ ...note, revision: 1, value: 'a b' })) };
    expect(mergeDiaryDays(copy, goneOn).notes.map(({ value }) => value)).toEqual(['a b']);
    expect(mergeDiaryDays(copy, first).notes).toEqual([]);
  });
});

describe('what was put on the skin', () => {
  const named = (day: KeptDay, name: string, at: number) => withProduct(day, undefined, name, today(at));
  const names = (day: KeptDay) => productsOn(day).map(({ value }) => value);

  test('is kept while its name is typed, and an empty name takes it back', () => {
    const first = named(empty, 'Ba', 1);
    const id = first.products?.[0]?.id;
    const whole = withProduct(first, id, 'Balm', today(2));
    expect(names(whole)).toEqual(['Balm']);
    expect(isTold(whole)).toBe(true);
    expect(names(withProduct(whole, id, ' ', today(3)))).toEqual([]);
  });

  test('of two devices stays, the same name once, and what was taken out stays out on both', () => {
    const here = named(named(empty, 'Balm', 1), 'Wash', 2);
    const there = named(empty, 'balm ', 3);
    const both = mergeDiaryDays(here, there);
    expect(names(both)).toEqual(['Balm', 'Wash']);
    expect(mergeDiaryDays(there, here)).toEqual(both);
    const without = withoutProduct(both, 'BALM', 5);
    expect(names(without)).toEqual(['Wash']);
    expect(names(mergeDiaryDays(without, both))).toEqual(['Wash']);
    expect(withoutProduct(without, 'balm', 6)).toBe(without);
  });

  test('goes with the day and comes back with it', () => {
    const day = named(told(empty, 1, 1), 'Balm', 2);
    const gone = cleared(day, 3);
    expect(isTold(gone)).toBe(false);
    expect(names(mergeDiaryDays(gone, day))).toEqual([]);
    const back = backTo(day, gone, today(4));
    expect(names(back)).toEqual(['Balm']);
    expect(names(mergeDiaryDays(back, gone))).toEqual(['Balm']);
  });
});

describe('a change to a day', () => {
  test('within the hour corrects; later the first answer stays as what was so earlier', () => {
    const corrected = told(told(empty, 3, 0), 1, HOUR - 1);
    expect(corrected.answers['redness']?.map(({ value }) => value)).toEqual([1]);
    const later = told(told(empty, 1, 0), 3, HOUR);
    expect(later.answers['redness']?.map(({ value, isOver }) => [value, isOver])).toEqual([
      [1, true],
      [3, undefined],
    ]);
    expect(valuesNow(later)).toEqual([3]);
  });

  test('from another day only corrects, and is marked', () => {
    const telling = newTelling(50 * HOUR, true);
    const day = withAnswer(told(empty, 1, 0), { finding: 'redness', value: 2, telling });
    expect(day.answers['redness']?.map(({ value, isLater }) => [value, isLater])).toEqual([[2, true]]);
  });

  test('the same again changes nothing', () => {
    const day = told(empty, 1, 0);
    expect(told(day, 1, 5)).toBe(day);
    expect(withNote(day, undefined, ' ', today(5)).notes).toEqual([]);
  });

  test('made twice from the same telling is made once', () => {
    const telling = newTelling(5, false);
    const change = (day: KeptDay) =>
      withNote(withAnswer(day, { finding: 'redness', value: 2, telling }), undefined, 'a', telling);
    expect(change(empty)).toEqual(change(empty));
    expect(mergeDiaryDays(change(empty), change(empty))).toEqual({ ...change(empty), takenBack: {} });
  });

  test('a note is at most 500 characters', () => {
    expect(withNote(empty, undefined, 'x'.repeat(600), today(1)).notes[0]?.value).toHaveLength(500);
  });

  test('the same as yesterday fills only what is open, and can be undone', () => {
    const yesterday = withAnswer(told(empty, 2, 0), {
      finding: 'pain',
      value: 'unsure',
      telling: today(0),
    });
    const same = sameAs(yesterday, ['redness', 'pain', 'itch']);
    expect(same).toEqual({ redness: 2, pain: 'unsure' });
    const before = told(empty, 1, 100);
    const filled = withMissing(before, same, today(110));
    expect(valuesNow(filled)).toEqual([1]);
    expect(answersNow(filled, 'pain')[0]?.value).toBe('unsure');
    const undone = backTo(before, filled, today(120));
    expect(answersNow(undone, 'pain')).toEqual([]);
    expect(valuesNow(mergeDiaryDays(filled, undone))).toEqual([1]);
    expect(answersNow(mergeDiaryDays(filled, undone), 'pain')).toEqual([]);
  });

  test('a day that was cleared stays cleared after a merge, and comes back when undone', () => {
    const day = withNote(told(empty, 2, 0), undefined, 'sore', today(1));
    const gone = cleared(day, 10);
    expect(isTold(mergeDiaryDays(day, gone))).toBe(false);
    const back = mergeDiaryDays(day, backTo(day, gone, today(20)));
    expect(valuesNow(back)).toEqual([2]);
    expect(back.notes.map(({ value }) => value)).toEqual(['sore']);
  });
});

const answer = fc.constantFrom<DayAnswer>(0, 1, 2, 3, 'unsure');
const toldArbitrary = <V>(value: fc.Arbitrary<V>) =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        revision: fc.integer({ min: 0, max: 3 }),
        value,
        at: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    )
    .map((all) => all as readonly Told<V>[]);
/** A day as the changes leave it: nothing stands in it that it has taken back itself. */
const day: fc.Arbitrary<KeptDay> = fc
  .record({
    redness: toldArbitrary(answer),
    notes: toldArbitrary(fc.constantFrom('x', 'y')),
    takenBack: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 })),
    updatedAt: fc.integer({ min: 0, max: 3 }),
    timeZone: fc.constantFrom('UTC', 'Asia/Tokyo'),
  })
  .map(({ redness, notes, takenBack, updatedAt, timeZone }) => {
    const raw = { id: 'd', timeZone, answers: { redness }, notes, takenBack, updatedAt };
    return mergeDiaryDays(raw, raw);
  });
const runs = { numRuns: 2000 };

describe('merging', () => {
  test('comes to the same in every order and however often', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(mergeDiaryDays(a, b)).toEqual(mergeDiaryDays(b, a));
        expect(mergeDiaryDays(mergeDiaryDays(a, b), c)).toEqual(mergeDiaryDays(a, mergeDiaryDays(b, c)));
        expect(mergeDiaryDays(a, a)).toEqual(a);
      }),
      runs,
    );
  });

  test('never lowers the worst answer that nobody has taken back or changed', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const merged = answersNow(mergeDiaryDays(a, b), 'redness');
        for (const one of answersNow(a, 'redness')) {
          const isChanged = (b.answers['redness'] ?? []).some(
            ({ id, revision }) => id === one.id && revision > one.revision,
          );
          if (isChanged || (b.takenBack[one.id] ?? -1) >= one.revision) continue;
          expect(badnessOf(merged[0]?.value ?? 0)).toBeGreaterThanOrEqual(badnessOf(one.value));
        }
      }),
      runs,
    );
  });

  test('loses no note that nobody has taken back', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const ids = mergeDiaryDays(a, b).notes.map(({ id }) => id);
        for (const { id, revision } of a.notes)
          if ((b.takenBack[id] ?? -1) < revision) expect(ids).toContain(id);
      }),
      runs,
    );
  });
});
