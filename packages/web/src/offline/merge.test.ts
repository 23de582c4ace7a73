import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyBefore } from './before-store.ts';
import type { CheckIn, Delivery } from './check-in.ts';
import type { KeptPlan } from './kept-plan.ts';
import { mergeBefore } from './merge-before.ts';
import { mergeCheckIn, withBothNotes, wouldLower } from './merge-check-ins.ts';
import { mergePhoto } from './merge-photo.ts';
import { mergePlan, plansDisagree } from './merge-plan.ts';
import type { KeptPhoto } from './photo.ts';

const LEVELS = ['expected', 'self-care', 'contact-provider', 'same-day', 'emergency'] as const;

const answer = fc.constantFrom('a', 'b').map((value) => ({ kind: 'choice', value }) as const);
const note = fc.constantFrom('', 'itchy', 'hot cheek').map((text) => ({ kind: 'message', text }) as const);
const answers = fc.record({ q1: answer, q2: answer, message: note }, { requiredKeys: [] }) as fc.Arbitrary<
  CheckIn['answers']
>;
const delivery = fc
  .record({
    state: fc.constantFrom('waiting', 'sending', 'sent', 'refused'),
    name: fc.constantFrom('Sam', 'Kim'),
    level: fc.constantFrom(...LEVELS),
    askedAt: fc.nat(9),
  })
  .map(({ name, level, ...rest }) => ({ ...rest, body: { name, result: { level } } }) as unknown as Delivery);
const checkIn = fc
  .record(
    {
      createdAt: fc.constant(1),
      updatedAt: fc.nat(9),
      answers,
      drafts: fc.constant({}),
      level: fc.constantFrom(undefined, ...LEVELS),
      delivery,
      deletedAt: fc.nat(9),
    },
    { requiredKeys: ['createdAt', 'updatedAt', 'answers', 'drafts'] },
  )
  .map(({ level, ...rest }): CheckIn => {
    const result = {
      level,
      certified: false,
      knowledge: 'k',
      assessedAt: rest.updatedAt,
    } as CheckIn['result'];
    return { id: 'one', ...rest, ...(level === undefined || result === undefined ? {} : { result }) };
  });

const WAY = { refused: 1, waiting: 2, sending: 2, sent: 3 } as const;
const all = (merged: ReturnType<typeof mergeCheckIn>): CheckIn[] =>
  merged.copy === undefined ? [merged.kept] : [merged.kept, merged.copy];

describe('a check-in that two phones hold', () => {
  test('is in the bin as said last, and is not where both were said at one time', () => {
    const one: CheckIn = { id: 'one', createdAt: 1, updatedAt: 5, answers: {}, drafts: {} };
    const deleted = { ...one, updatedAt: 6, deletedAt: 6 };
    expect(mergeCheckIn(one, deleted).kept.deletedAt).toBe(6);
    expect(mergeCheckIn({ ...one, updatedAt: 7 }, deleted).kept.deletedAt).toBeUndefined();
    expect(mergeCheckIn({ ...one, updatedAt: 6 }, deleted).kept.deletedAt).toBeUndefined();
  });

  test('merges to the same whichever phone asks, and twice is once', () => {
    fc.assert(
      fc.property(checkIn, checkIn, (a, b) => {
        const merged = mergeCheckIn(a, b);
        expect(mergeCheckIn(b, a)).toEqual(merged);
        const again = mergeCheckIn(merged.kept, b);
        expect(again.kept).toEqual(merged.kept);
        if (again.copy !== undefined) expect(again.copy.id).toBe(merged.copy?.id);
        expect(mergeCheckIn(a, a).copy).toBeUndefined();
      }),
    );
  });

  test('on its way from both phones merges to the same, asked for at different times', () => {
    const onItsWay = (state: 'sending' | 'waiting', askedAt: number): CheckIn =>
      ({
        id: 'one',
        createdAt: 1,
        updatedAt: 0,
        answers: {},
        drafts: {},
        delivery: { state, askedAt, body: { result: { level: 'expected' } } },
      }) as unknown as CheckIn;
    const [sending, waiting] = [onItsWay('sending', 1), onItsWay('waiting', 0)];
    const { kept } = mergeCheckIn(sending, waiting);
    expect(mergeCheckIn(kept, waiting).kept).toEqual(kept);
    expect(mergeCheckIn(kept, sending).kept).toEqual(kept);
  });

  test('gets no lower level, and what was sent stays sent', () => {
    fc.assert(
      fc.property(checkIn, checkIn, (a, b) => {
        const { kept } = mergeCheckIn(a, b);
        if (!all(mergeCheckIn(a, b)).some((one) => !wouldLower(one, a))) expect.fail('lower than mine');
        if (!all(mergeCheckIn(a, b)).some((one) => !wouldLower(one, b))) expect.fail('lower than theirs');
        const way = (one: CheckIn): number => (one.delivery === undefined ? 0 : WAY[one.delivery.state]);
        expect(way(kept)).toBeGreaterThanOrEqual(Math.max(way(a), way(b)));
      }),
    );
  });

  test('loses no answer of either phone', () => {
    fc.assert(
      fc.property(checkIn, checkIn, (a, b) => {
        const kept = all(mergeCheckIn(a, b));
        for (const side of [a, b])
          for (const [key, given] of Object.entries(side.answers))
            expect(kept.map((one) => one.answers[key])).toContainEqual(given);
      }),
    );
  });

  test('keeps the notes of both where only one of them is kept', () => {
    const of = (text: string): CheckIn => ({
      id: 'one',
      createdAt: 1,
      updatedAt: 1,
      answers: { message: { kind: 'message', text } },
      drafts: {},
    });
    const read = (): never => ({ said: 'both' }) as never;
    const both = withBothNotes(of('itchy'), of('hot'), read).answers['message'];
    expect(both).toEqual({ kind: 'message', text: 'itchy\n\nhot', reading: { said: 'both' } });
    const kept = of('itchy and hot');
    expect(withBothNotes(kept, of('hot'), read)).toBe(kept);
  });
});

const plan: KeptPlan = {
  id: 'mine',
  planId: 'b',
  sequence: 1,
  treatments: [{ id: 't1', endedAt: 5, isRough: false, isUnknown: false, timeZone: 'UTC', facts: {} }],
  person: { 'skin-type': 'dry' },
  supplied: ['cream'],
  allergies: ['nickel'],
  calm: { isCalm: true, at: 1 },
  updatedAt: 10,
};

describe('the plans of two phones', () => {
  const theirs: KeptPlan = {
    ...plan,
    planId: 'a',
    sequence: 4,
    treatments: [{ id: 't2', endedAt: 3, isRough: true, isUnknown: false, timeZone: 'UTC', facts: {} }],
    person: { 'skin-type': 'unsure', 'sun-history': 'often' },
    supplied: [],
    allergies: ['lidocaine'],
    calm: { isCalm: false, at: 2 },
    updatedAt: 20,
  };

  test('keep every treatment and every allergy, and "not sure" takes no answer away', () => {
    const merged = mergePlan(plan, theirs);
    expect(merged.treatments.map(({ id }) => id)).toEqual(['t2', 't1']);
    expect(merged.allergies).toEqual(['lidocaine', 'nickel']);
    expect(merged.person).toEqual({ 'skin-type': 'dry', 'sun-history': 'often' });
    expect(merged.calm).toEqual({ isCalm: false, at: 2 });
    expect(merged.sequence).toBe(4);
    expect(mergePlan(theirs, plan)).toEqual(merged);
    expect(mergePlan(merged, theirs)).toEqual(merged);
  });

  test('ask only where they cannot both be right', () => {
    expect(plansDisagree(plan, theirs)).toBe(false);
    expect(plansDisagree(plan, { ...theirs, person: { 'skin-type': 'oily' } })).toBe(true);
  });
});

describe('what was answered before a treatment on two phones', () => {
  test('keeps a yes said on either, every tick and every patch', () => {
    const mine = { ...emptyBefore(), updatedAt: 1, words: { nickel: 'yes', acne: 'no' }, ticked: ['a'] };
    const theirs = { ...emptyBefore(), updatedAt: 2, words: { nickel: 'no', acne: 'unsure' }, ticked: ['b'] };
    const merged = mergeBefore(mine, theirs);
    expect(merged.words).toEqual({ nickel: 'yes', acne: 'no' });
    expect(merged.ticked).toEqual(['a', 'b']);
    expect(mergeBefore(theirs, mine)).toEqual(merged);
  });
});

test('a photo that two phones hold stays sent, and lies in the bin as was said last', () => {
  const photo: KeptPhoto = {
    id: 'p',
    takenAt: 1,
    takenOn: '2026-08-04',
    view: 'front',
    camera: 'back',
    mirrored: false,
    width: 1,
    height: 1,
    bytes: 1,
    sends: { one: { state: 'sent', askedAt: 1, offset: 1 } },
    deletedAt: 5,
    updatedAt: 5,
  };
  const { deletedAt: _bin, ...restored } = photo;
  const theirs: KeptPhoto = {
    ...restored,
    sends: {
      one: { state: 'chosen', askedAt: 1, offset: 0 },
      two: { state: 'waiting', askedAt: 2, offset: 0 },
    },
    updatedAt: 6,
  };
  const merged = mergePhoto(photo, theirs);
  expect(merged.sends).toEqual({ one: photo.sends['one'], two: theirs.sends['two'] });
  expect(merged.deletedAt).toBeUndefined();
  expect(mergePhoto(theirs, photo)).toEqual(merged);
  expect(mergePhoto(merged, theirs)).toEqual(merged);
});
