import type { CareItem } from '../src/care/care-item.ts';
import { type OverlayLine, type PlanFacts, type PlanInput, POLICIES } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { type Dice, diceOf } from './random.ts';
import { smallPlanKnowledge } from './small-plan-knowledge.ts';

export const HOUR = 3_600_000;
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
export const clinicKnowledge: PlanKnowledge = {
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
    hold('bare-calm', 'salicylic', {
      endCondition: 'calm',
      untilHour: { standard: null, deep: null },
      floorHour: { standard: 48, deep: 96 },
    }),
    hold('heavy-early', 'heavy-cream', {
      stance: 'do',
      fromHour: 10,
      untilHour: { standard: 40, deep: 40 },
      whenContext: { c: 'rosacea', is: ['yes'] },
    }),
    hold('scent-acne', 'scent', {
      untilHour: { standard: null, deep: null },
      whenContext: { c: 'acne', is: ['yes'] },
    }),
    hold('cloth-needs-clinic', 'cold-cloth', {
      endCondition: 'clinic-agrees',
      untilHour: { standard: null, deep: null },
      whenAny: ['pus'],
    }),
    hold('daisy-later', 'cold-cloth', { fromHour: 96, whenContext: { c: 'filters', is: ['yes'] } }),
  ],
  positions: [
    ...smallPlanKnowledge.positions,
    { cite: 'S-50', thing: 'touching', stance: 'avoid', fromHour: 6, untilHour: 30, strength: 2 },
    { cite: 'S-51', thing: 'touching', stance: 'may', fromHour: 18, untilHour: 40, strength: 3 },
    { cite: 'S-52', thing: 'aloe', stance: 'avoid', fromHour: 5, untilHour: 'not-said', strength: 1 },
    { cite: 'S-53', thing: 'shade', stance: 'do', fromHour: 0, untilHour: 20, strength: 1 },
    { cite: 'S-54', thing: 'scent', stance: 'may', fromHour: 30, untilHour: 'not-said', strength: 2 },
    {
      cite: 'S-55',
      thing: 'cold-cloth',
      stance: 'do',
      fromHour: 7,
      untilHour: 'not-said',
      strength: 1,
      overruledBy: 'W-2',
    },
    {
      cite: 'S-56',
      thing: 'aloe',
      stance: 'avoid',
      fromHour: 0,
      untilHour: 'not-said',
      strength: 1,
      overruledBy: 'W-3',
    },
    {
      cite: 'S-57',
      thing: 'telling',
      stance: 'avoid',
      fromHour: 33,
      untilHour: 57,
      strength: 5,
      overruledBy: 'W-4',
    },
  ],
};
const { things, facts, care } = clinicKnowledge;
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

/** Answers clinics, people and days at random, the same each time. */
export function clinicInputs(count: number): readonly PlanInput[] {
  const dice = diceOf(101);
  return Array.from({ length: count }, () => someInput(dice));
}
