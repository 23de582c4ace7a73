import { describe, expect, test } from 'vitest';
import type { CareItem } from '../src/care/care-item.ts';
import { type OverlayLine, type PlanFacts, type PlanInput, POLICIES } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { planOf } from '../src/plan/plan-of.ts';
import { stanceAt } from '../src/plan/stance-at.ts';
import { type Dice, diceOf } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { smallPlanKnowledge } from './small-plan-knowledge.ts';

const HOUR = 3_600_000;
const START = 400_000 * HOUR;
const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;

const hold = (id: string, thing: string, more: Partial<CareItem>): CareItem => ({
  id,
  stance: 'avoid',
  thing,
  label: id,
  say: `${id}.`,
  fromHour: 0,
  untilHour: { standard: 96, deep: 240 },
  cites: ['S-1'],
  ...more,
});

/** The small plan with holds that hang on an open fact and end in each way, and sources that end or begin between. */
const knowledge: PlanKnowledge = {
  ...smallPlanKnowledge,
  care: [
    ...smallPlanKnowledge.care,
    hold('acne-calm', 'moisturiser', { endCondition: 'calm', whenContext: { c: 'acne', is: ['yes'] } }),
    hold('daisy-calm', 'cold-cloth', { endCondition: 'calm', whenContext: { c: 'daisy', is: ['yes'] } }),
    hold('filter-agreed', 'scent', {
      endCondition: 'clinic-agrees',
      fromHour: 12,
      whenContext: { c: 'filters', is: ['yes'] },
      floorHour: { standard: 24, deep: 48 },
    }),
    hold('rosacea-only', 'cleanser', {
      untilHour: { standard: 36, deep: 60 },
      whenContext: { c: 'rosacea', is: ['yes'] },
    }),
    hold('rosacea-or-acne', 'cleanser', { fromHour: 36, whenContext: { c: 'acne', is: ['yes'] } }),
    hold('daisy-later', 'cold-cloth', { fromHour: 96, whenContext: { c: 'filters', is: ['yes'] } }),
  ],
  positions: [
    ...smallPlanKnowledge.positions,
    { cite: 'S-50', thing: 'touching', stance: 'avoid', fromHour: 6, untilHour: 30, strength: 2 },
    { cite: 'S-51', thing: 'touching', stance: 'may', fromHour: 18, untilHour: 40, strength: 3 },
    { cite: 'S-52', thing: 'aloe', stance: 'avoid', fromHour: 5, untilHour: 'not-said', strength: 1 },
    { cite: 'S-53', thing: 'shade', stance: 'do', fromHour: 0, untilHour: 20, strength: 1 },
  ],
};
const { things, facts, care } = knowledge;
const ids = things.map(({ id }) => id);
const signs = [...new Set(care.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]))];

function someFacts(dice: Dice): PlanFacts {
  const asked = pick([0, 50, 100], dice);
  const told = facts.filter(() => dice(100) < asked);
  return Object.fromEntries(told.map(({ id, values }) => [id, pick([...values, 'unsure'], dice)]));
}

function lineOf(dice: Dice, about: readonly string[]): OverlayLine {
  const from = pick([undefined, 0, 12, 30, 100], dice);
  const thing = pick(about, dice);
  const item = dice(3) === 0 ? pick(care, dice).id : undefined;
  const depth = pick([undefined, undefined, 'standard', 'deep'] as const, dice);
  const by = pick([undefined, 'Dr Ada Example', ' '], dice);
  const reason = pick([undefined, 'She knows this skin.'], dice);
  return {
    thing,
    stance: pick(['avoid', 'may', 'do'] as const, dice),
    untilHour: pick([null, 12, 30, 72, 168, 1000], dice),
    ...(from === undefined ? {} : { fromHour: from }),
    ...(item === undefined ? {} : { item }),
    ...(depth === undefined ? {} : { depth }),
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function someInput(dice: Dice): PlanInput {
  const hours = [0, ...(dice(2) === 0 ? [pick([0, 1, 24, 100.5, 400], dice)] : [])];
  // Several lines about few things, so that they meet.
  const about = [pick(ids, dice), pick(ids, dice), pick(care, dice).thing];
  const clinic = {
    name: 'Rose',
    supplied: ids.filter(() => dice(12) === 0),
    lines: Array.from({ length: dice(6) }, () => lineOf(dice, about)),
  };
  return {
    treatments: hours.map((hour) => ({ endedAt: START + hour * HOUR, facts: someFacts(dice) })),
    person: someFacts(dice),
    policy: pick([...POLICIES, 'clinic', 'clinic'], dice),
    ...(dice(6) === 0 ? {} : { clinic }),
    ...(dice(2) === 0 ? { signs: signs.filter(() => dice(2) === 0) } : {}),
    ...(dice(3) === 0 ? {} : { isCalm: dice(2) === 0 }),
    now: START + pick([0, 1, 30, 48, 96, 97, 100, 168, 240, 241, 400, 1100], dice) * HOUR,
  };
}

const dice = diceOf(101);
const inputs = Array.from({ length: 240 }, () => someInput(dice));
const plans = inputs.map((input) => planOf(knowledge, input));

describe('of any clinic and any answers', () => {
  test('each line runs from hour 0 on without gaps, and two stretches side by side differ', () => {
    for (const { lines } of plans) {
      expect(lines.map(({ thing }) => thing).toSorted()).toEqual(ids.toSorted());
      for (const { segments } of lines) {
        expect(segments.map(({ fromHour }) => fromHour)).toEqual([
          0,
          ...segments.slice(0, -1).map(({ untilHour }) => untilHour),
        ]);
        expect(segments.at(-1)?.untilHour).toBeNull();
        for (const [index, segment] of segments.slice(1).entries()) {
          const { fromHour, untilHour } = segment;
          expect({ ...segments[index], fromHour, untilHour }).not.toEqual(segment);
          expect(segment.fromHour).toBeGreaterThan(segments[index]?.fromHour ?? 0);
        }
      }
    }
  });

  test('the order of lines, supplies, treatments and answers changes nothing', () => {
    for (const [index, input] of inputs.entries()) {
      const turned = Object.fromEntries(Object.entries(input.person).toReversed());
      const { clinic } = input;
      const other: PlanInput = {
        ...input,
        person: turned,
        ...(clinic === undefined
          ? {}
          : {
              clinic: {
                ...clinic,
                supplied: clinic.supplied.toReversed(),
                lines: clinic.lines.toReversed(),
              },
            }),
        ...(input.signs === undefined ? {} : { signs: input.signs.toReversed() }),
      };
      expect(planOf(knowledge, other)).toEqual(plans[index]);
    }
  });

  test('a day later everything, nothing changes but the beginning', () => {
    for (const [index, input] of inputs.entries()) {
      const later = planOf(knowledge, {
        ...input,
        treatments: input.treatments.map((one) => ({ ...one, endedAt: one.endedAt + 24 * HOUR })),
        now: input.now + 24 * HOUR,
      });
      expect({ ...later, zeroAt: later.zeroAt - 24 * HOUR }).toEqual(plans[index]);
    }
  });

  test('the usual end is the one without the lines of the clinic', () => {
    for (const [index, input] of inputs.entries()) {
      if (input.clinic === undefined) continue;
      const plain = planOf(knowledge, { ...input, clinic: { ...input.clinic, lines: [] } });
      for (const [at, { thing, usualUntilHour, floorHour, items }] of (plans[index]?.lines ?? []).entries()) {
        expect({ thing, usualUntilHour, floorHour, items }).toEqual({
          thing: plain.lines[at]?.thing,
          usualUntilHour: plain.lines[at]?.usualUntilHour,
          floorHour: plain.lines[at]?.floorHour,
          items: plain.lines[at]?.items,
        });
        expect(plain.lines[at]?.changed).toBeUndefined();
      }
    }
  });

  test('only who is named with a reason ends a hold sooner, and never below its floor', () => {
    for (const [index, input] of inputs.entries()) {
      const lines = input.clinic?.lines ?? [];
      const unnamed = lines.filter(({ by = '', reason = '' }) => by.trim() === '' || reason === '');
      for (const line of plans[index]?.lines ?? []) {
        const held = line.segments.findLast(({ stance }) => stance === 'avoid');
        if (line.changed === undefined || line.floorHour > 20_000) continue;
        const until = held === undefined ? 0 : (held.untilHour ?? Number.POSITIVE_INFINITY);
        expect(line.changed.untilHour ?? Number.POSITIVE_INFINITY).toBe(until);
        const usual = line.usualUntilHour ?? Number.POSITIVE_INFINITY;
        if (unnamed.length === lines.length) expect(until).toBeGreaterThanOrEqual(usual);
      }
    }
  });

  test('what counts at an hour is the stretch around it, to the end of all like it', () => {
    for (const plan of plans) {
      for (const { thing, segments } of plan.lines) {
        for (const segment of segments) {
          const now = stanceAt(plan, thing, segment.untilHour ?? segment.fromHour + 1);
          expect(now?.segment).toBe(segment);
          const after = segments.find(({ fromHour }) => fromHour === now?.untilHour);
          const key = JSON.stringify([segment.stance, segment.conditions]);
          if (after !== undefined) expect(JSON.stringify([after.stance, after.conditions])).not.toBe(key);
        }
      }
    }
  });
});

test('made-up clinics stay as they were recorded', async () => {
  const cases = inputs.map((input, index): RecordedCase => {
    const plan = plans[index];
    const changed = plan?.lines.flatMap((line) => (line.changed ? [line.changed.refused ?? 'ok'] : []));
    return { input: index, shown: `${input.policy} ${changed?.join()}`, answer: plan };
  });
  await expect(recordedText(cases)).toMatchFileSnapshot(`${import.meta.dirname}/recorded/plan-clinics.txt`);
});
