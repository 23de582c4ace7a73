import { expect, test } from 'vitest';
import { parsePlanInput } from '../src/plan/parse-plan-input.ts';
import { type OverlayLine, type PlanFacts, type PlanInput, POLICIES } from '../src/plan/plan-input.ts';
import { planOf } from '../src/plan/plan-of.ts';
import { stanceAt } from '../src/plan/stance-at.ts';
import { type Dice, diceOf } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { smallPlanKnowledge as knowledge } from './small-plan-knowledge.ts';

const HOUR = 3_600_000;
const START = 400_000 * HOUR;
const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;
const { things, facts, care } = knowledge;
const ids = things.map(({ id }) => id);
const signs = [...new Set(care.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]))];

const OF_TREATMENT = new Set(['depth-class', 'device']);

function someFacts(dice: Dice): PlanFacts {
  const asked = pick([0, 40, 100], dice);
  const told = facts.filter(() => dice(100) < asked);
  return Object.fromEntries(
    told.map(({ id, values, ordinary }) => [id, dice(4) > 0 ? ordinary : pick([...values, 'unsure'], dice)]),
  );
}

function lineOf(dice: Dice): OverlayLine {
  const from = pick([undefined, undefined, 0, 12, 48, 100], dice);
  return {
    thing: pick(ids, dice),
    stance: pick(['avoid', 'may', 'do'] as const, dice),
    ...(from === undefined ? {} : { fromHour: from }),
    untilHour: pick([null, 12, 24, 72, 168, 200, 1000], dice),
    ...(dice(2) === 0 ? {} : { by: 'Dr Ada Example', reason: 'She knows this skin.' }),
  };
}

function someInput(dice: Dice): PlanInput {
  const second = { endedAt: START + pick([0, 1, 24, 100.5, 400], dice) * HOUR, facts: someFacts(dice) };
  const clinic = {
    name: 'Rose',
    supplied: dice(3) === 0 ? [pick(ids, dice)] : [],
    lines: Array.from({ length: dice(5) }, () => lineOf(dice)),
  };
  return {
    treatments: [{ endedAt: START, facts: someFacts(dice) }, ...(dice(4) === 0 ? [second] : [])],
    person: someFacts(dice),
    policy: pick(POLICIES, dice),
    ...(dice(2) === 0 ? { clinic } : {}),
    ...(dice(3) === 0 ? { signs: signs.filter(() => dice(3) === 0) } : {}),
    ...(dice(3) === 0 ? { isCalm: dice(2) === 0 } : {}),
    now: START + pick([-5, 0, 1, 12, 24, 24.02, 48, 100, 168, 168.02, 400, 1100], dice) * HOUR,
  };
}

function* plans(): Generator<RecordedCase> {
  const dice = diceOf(91);
  for (let index = 0; index < 250; index++) {
    const input = someInput(dice);
    const plan = planOf(knowledge, input);
    const now = ids.map((thing) => stanceAt(plan, thing, dice(300)));
    const shown = `${input.policy} ${plan.lines.length} ${JSON.stringify(plan).length}`;
    yield { input: index, shown, answer: [plan, now] };
  }
}

/** Puts something else at one place of a value, at any depth. */
function spoilt(value: unknown, dice: Dice): unknown {
  const others = [
    null,
    7,
    -1,
    1e9,
    'x',
    '',
    ' Rose ',
    'x'.repeat(300),
    [],
    {},
    true,
    Number.NaN,
    [3],
    ['x', 'x'],
  ];
  if (typeof value !== 'object' || value === null || dice(4) === 0) return pick(others, dice);
  if (Array.isArray(value)) {
    if (value.length === 0 || dice(6) === 0) return [...value, pick(others, dice)];
    const at = dice(value.length);
    return value.map((one, index) => (index === at ? spoilt(one, dice) : one));
  }
  const keys = Object.keys(value);
  if (keys.length === 0 || dice(6) === 0) return { ...value, 'a~/b': 1 };
  const key = pick(keys, dice);
  const whole = value as Readonly<Record<string, unknown>>;
  if (dice(6) === 0) return Object.fromEntries(Object.entries(whole).filter(([one]) => one !== key));
  return { ...whole, [key]: spoilt(whole[key], dice) };
}

function* inputs(): Generator<RecordedCase> {
  const dice = diceOf(97);
  for (let index = 0; index < 400; index++) {
    const { now, ...given } = someInput(dice);
    const treatments = given.treatments.map(({ endedAt }) => ({
      endedAt: Math.min(endedAt, now),
      ...(dice(3) === 0 ? { depthMm: pick([0.1, 0.49, 0.5, 1.5, 1.51, 8, 9], dice) } : {}),
      ...(dice(3) === 0 ? { facts: { device: pick(['pen', 'rf', 'unsure'], dice) } } : {}),
    }));
    const person = Object.fromEntries(Object.entries(given.person).filter(([id]) => !OF_TREATMENT.has(id)));
    const right = { ...given, treatments, person };
    const answer = parsePlanInput(index % 4 === 0 ? right : spoilt(right, dice), knowledge, now);
    const shown = answer.ok ? 'ok' : answer.problems.map(({ path, code }) => `${path} ${code}`).join();
    yield { input: index, shown, answer };
  }
}

test.each([
  ['plans', plans],
  ['plan-inputs', inputs],
])('made-up %s stay as they were recorded', async (name, cases) => {
  await expect(recordedText(cases())).toMatchFileSnapshot(`${import.meta.dirname}/recorded/${name}.txt`);
});
