import { describe, expect, test } from 'vitest';
import {
  clinic,
  input,
  KNOWN,
  lineOf,
  planned,
  read,
  START_HOUR,
  withPosition,
} from '../../proofs/plan-reader.ts';
import { smallPlanKnowledge } from '../../proofs/small-plan-knowledge.ts';
import { holdsOf } from '../products/thing-hold.ts';
import { thingVerdict } from '../products/thing-verdict.ts';
import type { PlanFacts } from './plan-input.ts';
import { planOf } from './plan-of.ts';
import type { Position } from './position.ts';
import { stanceAt } from './stance-at.ts';

const HOUR = 3_600_000;
const START = START_HOUR * HOUR;

describe('the strictest window of all counts', () => {
  test('a hold lasts to its end, and its condition stays for ever after', () => {
    expect(read(planned(), 'retinol')).toBe('avoid 0-168; may+calm 168-');
    expect(read(planned(), 'salicylic')).toBe('avoid 0-168; may+calm+clinic-agrees 168-');
  });

  test('a source that says longer than we do is followed', () => {
    expect(read(planned({}, { acne: 'no' }), 'heavy-cream')).toBe('avoid 0-96; may 96-');
  });

  test('what holds for a thing holds for everything it is', () => {
    expect(read(planned(), 'aloe')).toBe('avoid 0-72; may 72-');
    expect(read(planned(), 'squeezing')).toBe('avoid 0-');
  });

  test('a finer thing may be left out while the wider one is to be done', () => {
    const plan = planned();
    expect(read(plan, 'sunscreen')).toBe('avoid 0-24; may 24-72; do 72-');
    expect(read(plan, 'chemical-sunscreen')).toBe('avoid 0-168; may 168-');
    expect(read(plan, 'mineral-sunscreen')).toBe('avoid 0-24; do 24-72; may 72-');
  });

  test('deep needles have their own windows, and an unknown depth has the longer hold', () => {
    expect(read(planned({}, { 'depth-class': 'deep-or-rf' }), 'sun')).toBe('avoid 0-720; may 720-');
    const unknown = planned({}, { 'depth-class': 'unsure' });
    expect(read(unknown, 'sun')).toBe('avoid 0-72; avoid if depth-class 72-720; may 720-');
    expect(lineOf(unknown, 'sun')?.segments[1]?.onlyIf).toEqual([{ c: 'depth-class', is: ['deep-or-rf'] }]);
    expect(read(unknown, 'mineral-sunscreen')).toBe('avoid 0-24; avoid if depth-class 24-72; may 72-');
    expect(unknown.open.find(({ c }) => c === 'depth-class')?.things).toContain('sun');
    expect(read(planned({}, { device: 'rf' }), 'sun')).toBe('avoid 0-720; may 720-');
  });

  test('a source without an end holds a thing nobody else speaks of until the clinic agrees', () => {
    expect(read(planned(), 'scent')).toBe('avoid+clinic-agrees 0-');
    const shorter: Position = {
      cite: 'S-99',
      thing: 'scent',
      stance: 'avoid',
      fromHour: 0,
      untilHour: 24,
      strength: 1,
    };
    expect(read(planOf(withPosition(shorter), input()), 'scent')).toBe('avoid 0-24; avoid+clinic-agrees 24-');
  });

  test('a hold that only the clinic ends says so as long as it lasts', () => {
    expect(read(planned(), 'steroid')).toBe('avoid+clinic-agrees 0-');
  });
});

describe('facts about the person', () => {
  test('what a known fact forbids is left out for ever, whatever it is called', () => {
    const plan = planned({}, { daisy: 'yes' });
    expect(read(plan, 'plants')).toBe('avoid 0-');
    expect(read(plan, 'aloe')).toBe('avoid 0-');
    expect(lineOf(plan, 'aloe')?.segments.at(-1)?.decidedBy).toEqual(['fact:daisy']);
  });

  const without = (id: string) => Object.fromEntries(Object.entries(KNOWN).filter(([c]) => c !== id));

  test('an allergy nobody named bars nothing, but is told and asked', () => {
    const plan = planned({ person: without('daisy') });
    expect(read(plan, 'aloe')).toBe('avoid 0-72; may+unless daisy 72-');
    expect(plan.open).toEqual([{ c: 'daisy', things: ['aloe', 'plants'] }]);
  });

  test('an allergy somebody is not sure of counts as possible: without an end, until an answer is known', () => {
    const plan = planned({}, { daisy: 'unsure' });
    expect(read(plan, 'aloe')).toBe('avoid 0-72; avoid if daisy 72-');
    expect(plan.open).toEqual([{ c: 'daisy', things: ['aloe', 'plants'] }]);
    expect(lineOf(plan, 'aloe')?.floorHour).toBe(24);
  });

  test.each(['unsure', undefined])(
    'a line for some people counts for them, not for others, and counts as possible where it is %s',
    (acne) => {
      expect(read(planned({}, { acne: 'yes' }), 'heavy-cream')).toBe('avoid 0-168; may 168-');
      const plan = planned({ person: acne === undefined ? without('acne') : { ...KNOWN, acne } });
      expect(read(plan, 'heavy-cream')).toBe('avoid 0-96; avoid if acne 96-168; may 168-');
      expect(lineOf(plan, 'heavy-cream')?.segments.find(({ onlyIf }) => onlyIf !== undefined)).toMatchObject({
        onlyIf: [{ c: 'acne', is: ['yes'] }],
        decidedBy: ['no-heavy-acne'],
      });
      expect(lineOf(plan, 'heavy-cream')?.usualUntilHour).toBe(168);
    },
  );

  test('several open facts stand together; each answer takes one away, the last one ends the wait', () => {
    const given = { tone: 'unsure', 'depth-class': 'unsure' };
    expect(read(planned({}, given), 'sun')).toBe('avoid 0-72; avoid if depth-class or tone 72-720; may 720-');
    expect(read(planned({}, { ...given, tone: 'white' }), 'sun')).toBe(
      'avoid 0-72; avoid if depth-class 72-720; may 720-',
    );
    expect(read(planned({}, { tone: 'white' }), 'sun')).toBe('avoid 0-72; may 72-');
    expect(read(planned({}, { tone: 'black', 'depth-class': 'unsure' }), 'sun')).toBe(
      'avoid 0-720; may 720-',
    );
  });

  test('a hold only a clinic ends stays one while a fact that would bar it for ever is open', () => {
    const open = { rosacea: 'unsure' };
    expect(read(planned({}, open), 'steroid')).toBe('avoid+clinic-agrees 0-');
    const line = { thing: 'steroid', stance: 'may', untilHour: null, by: 'Dr Ash', reason: 'Itch.' } as const;
    const freed = (facts: PlanFacts) => planned(clinic([line]), facts);
    expect(read(freed({ rosacea: 'no' }), 'steroid')).toBe('may 0-');
    expect(read(freed(open), 'steroid')).toBe('avoid if rosacea 0-');
    expect(lineOf(freed(open), 'steroid')?.changed?.refused).toBe('open-fact');
    expect(lineOf(freed({ rosacea: 'yes' }), 'steroid')?.changed?.refused).toBe('below-floor');
  });

  test('nobody is told to use what an open fact may forbid; what always may stand in meets the need', () => {
    const things = smallPlanKnowledge.things.map((thing) =>
      thing.id === 'moisturiser' ? { ...thing, contraindicatedBy: [{ c: 'rosacea', is: ['yes'] }] } : thing,
    );
    const plan = planOf({ ...smallPlanKnowledge, things }, input({}, { rosacea: 'unsure' }));
    expect(read(plan, 'moisturiser')).toBe('avoid 0-24; avoid if rosacea 24-');
    expect(read(plan, 'petrolatum')).toBe('may 0-24; do 24-');
    expect(plan.needs.find(({ need }) => need === 'moisture')).toMatchObject({ byFallback: true });
  });

  test('a thing to do for some people waits for the answer', () => {
    expect(read(planned({}, { shared: 'yes' }), 'telling')).toBe('do 0-');
    const plan = planned({}, { shared: 'unsure' });
    expect(read(plan, 'telling')).toBe('may 0-');
    expect(plan.open).toEqual([{ c: 'shared', things: ['telling'] }]);
  });

  test('what was prescribed is never left out by us; the one who prescribed it is asked', () => {
    const plan = planned({}, { daisy: 'yes' });
    expect(read(plan, 'prescribed-retinoid')).toBe('may 0-');
    expect(lineOf(plan, 'prescribed-retinoid')?.items).toEqual(['ask-prescriber']);
    expect(lineOf(plan, 'prescribed')?.segments[0]?.decidedBy).toEqual(['ask-prescriber']);
  });

  test('signs bring and take lines', () => {
    expect(read(planned({ signs: ['warmth'] }), 'cold-cloth')).toBe('do 0-72; may 72-');
    expect(read(planned(), 'cold-cloth')).toBe('may 0-');
  });
});

describe('only when calm', () => {
  const at = (hours: number, isCalm: boolean) =>
    read(planned({ now: START + hours * HOUR, isCalm }), 'retinol');

  test.each([2, 30, 100, 167.9])('at hour %d, before the end, it says nothing about day 7', (hours) => {
    expect(at(hours, false)).toBe('avoid 0-168; may+calm 168-');
    expect(at(hours, true)).toBe('avoid 0-168; may+calm 168-');
  });

  test('who looks up a product on day 1 hears of calm skin on day 7 too', () => {
    const plan = planned({ now: START + 30 * HOUR, isCalm: true });
    const asked = { holds: holdsOf(plan), hour: plan.nowHour, isCalm: true };
    expect(thingVerdict('retinol', asked)).toMatchObject({ answer: 'not-until', onlyWhen: ['calm'] });
    const later = planned({ now: START + 169 * HOUR, isCalm: true });
    expect(thingVerdict('retinol', { holds: holdsOf(later), hour: 169, isCalm: true })).toMatchObject({
      answer: 'may',
      onlyWhen: [],
    });
  });

  test('at the last hour of the hold and later, calm skin ends it without a condition', () => {
    expect(at(168, false)).toBe('avoid 0-168; may+calm 168-');
    expect(at(168, true)).toBe('avoid 0-168; may 168-');
  });

  test('of two treatments the one whose hold has not ended still asks for calm skin', () => {
    const both = (hours: number): string => {
      const treatments = [0, 48].map((after) => ({ endedAt: START + after * HOUR, facts: {} }));
      return read(planned({ treatments, now: START + hours * HOUR, isCalm: true }), 'retinol');
    };
    expect(both(170)).toBe('avoid 0-216; may+calm 216-');
    expect(both(216)).toBe('avoid 0-216; may 216-');
  });

  test('a hold that may not count, because nobody knows a fact, asks for calm skin until its end too', () => {
    const maybe: Position = {
      cite: 'S-99',
      thing: 'cold-cloth',
      stance: 'avoid',
      fromHour: 0,
      untilHour: 96,
      endCondition: 'calm',
      strength: 1,
      when: { c: 'daisy', is: ['yes'] },
    };
    const calmAt = (hours: number): string =>
      read(
        planOf(withPosition(maybe), input({ now: START + hours * HOUR, isCalm: true }, { daisy: 'unsure' })),
        'cold-cloth',
      );
    expect(calmAt(30)).toBe('avoid if daisy 0-96; may+calm 96-');
    expect(calmAt(96)).toBe('avoid if daisy 0-96; may 96-');
  });

  test('a hold that only calm skin ends is not ended by calm skin below its floor', () => {
    const care = smallPlanKnowledge.care.map((one) =>
      one.id === 'no-actives' ? { ...one, untilHour: { standard: null, deep: null } } : one,
    );
    const endless = { ...smallPlanKnowledge, care, positions: [] };
    const calmAt = (hours: number): string =>
      read(planOf(endless, input({ now: START + hours * HOUR, isCalm: true })), 'retinol');
    expect(calmAt(30)).toBe('avoid 0-24; avoid+calm 24-');
    expect(calmAt(60)).toBe('avoid 0-60; may 60-');
  });

  test('past the end skin that is not calm still waits', () => {
    expect(at(169, false)).toBe('avoid 0-168; avoid+calm 168-');
    expect(at(169, true)).toBe('avoid 0-168; may 168-');
  });
});

describe('two treatments', () => {
  const two = {
    treatments: [
      { endedAt: START + 48 * HOUR, facts: { 'depth-class': 'deep-or-rf' } },
      { endedAt: START, facts: {} },
    ],
    now: START + 50 * HOUR,
  };

  test('merge on the line of the earlier one', () => {
    const plan = planned(two);
    expect(plan.zeroAt).toBe(START);
    expect(plan.nowHour).toBe(50);
    expect(read(plan, 'retinol')).toBe('avoid 0-216; may+calm 216-');
    expect(read(plan, 'sun')).toBe('avoid 0-768; may 768-');
    expect(read(plan, 'sunscreen')).toBe('avoid 0-24; may 24-48; avoid 48-120; do 120-');
  });

  test('who has just been treated again reads the first hours of the new treatment', () => {
    const plan = planned({ ...two, now: START + 48 * HOUR });
    expect(plan.nowHour).toBe(48 + 1 / 60);
    expect(stanceAt(plan, 'sunscreen', plan.nowHour)).toMatchObject({ stance: 'avoid', untilHour: 120 });
    expect(stanceAt(plan, 'water', plan.nowHour)).toMatchObject({ stance: 'do', untilHour: 72 });
    expect(holdsOf(plan)('sunscreen', plan.nowHour)).toMatchObject({ isHeld: true, untilHour: 120 });
    const seconds = { endedAt: START + 48 * HOUR + 40_000, facts: {} };
    const rounded = planned({ treatments: [{ endedAt: START, facts: {} }, seconds], now: seconds.endedAt });
    expect(rounded.nowHour).toBe(48 + 2 / 60);
    expect(stanceAt(rounded, 'sunscreen', rounded.nowHour)?.stance).toBe('avoid');
  });

  test.each([
    [0, 0],
    [24, 24],
    [47.5, 47.5],
    [48.5, 48.5],
    [72, 72],
  ])(
    'at any other hour (%d) it is read at that hour, and an hour that ends a hold belongs to it',
    (hours, nowHour) => {
      const [again, first] = two.treatments;
      const treatments = hours < 48 ? [first] : [first, again];
      const plan = planned({
        treatments: treatments.filter((one) => one !== undefined),
        now: START + hours * HOUR,
      });
      expect(plan.nowHour).toBe(nowHour);
      if (hours === 24) expect(stanceAt(plan, 'sunscreen', plan.nowHour)?.stance).toBe('avoid');
    },
  );

  test('the newer one begins what is to be done anew', () => {
    expect(read(planned(two), 'water')).toBe('do 0-24; may 24-48; do 48-72; may 72-');
    expect(read(planned(two), 'cleanser')).toBe('may 0-24; do 24-48; may 48-72; do 72-');
    expect(planned(two).needs.filter(({ need }) => need === 'moisture')).toMatchObject([
      { fromHour: 24, untilHour: 48 },
      { fromHour: 72, untilHour: null },
    ]);
  });
});

test('a plan without a treatment is a fault of the caller', () => {
  expect(() => planned({ treatments: [] })).toThrow(/needs a treatment/);
});
