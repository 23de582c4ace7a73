import { type CareItem, type Facts, type Plan, type PlanKnowledge, planOf } from '@afterneedle/engine';
import { boundsOf, careNow } from '@afterneedle/engine/proofs';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { planKnowledge } from '../src/plan.ts';

const HOUR = 3_600_000;
const DEPTHS = ['light', 'standard', 'deep-or-rf'] as const;
const inBoth = new Set(
  knowledge.care.map(({ id }) => id).filter((id) => planKnowledge.care.some((item) => item.id === id)),
);
const signsNamed = new Set(
  planKnowledge.care.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]),
);

/** Mild signs that bring care lines without an emergency. */
const SIGNS = [[], ['redness'], ['itch'], ['bumps'], ['swelling', 'warmth'], ['bleeding']] as const;
const PERSONS = [
  {},
  { 'acne-prone': 'yes' },
  { 'skin-tone': 'black' },
  { pregnant: 'yes' },
  { sedation: 'same-day' },
] as const;

const borders = [
  ...new Set(
    planKnowledge.care.flatMap(({ fromHour, untilHour }) => [
      fromHour,
      untilHour.standard ?? 0,
      untilHour.deep ?? 0,
    ]),
  ),
].toSorted((a, b) => a - b);
const minutes = borders.flatMap((hour, index) => [
  hour * 60,
  hour * 60 + 1,
  Math.floor(((hour + (borders[index + 1] ?? hour + 100)) / 2) * 60),
]);

interface Person {
  readonly depth: (typeof DEPTHS)[number];
  readonly signs: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

function factsOf({ depth, signs, words }: Person, atMinute: number): Facts {
  const ordinary = knowledge.vocabulary.contexts.map(({ id, ordinary: word }) => [id, word] as const);
  const absent = knowledge.vocabulary.findings.map(({ id }) => [id, 0] as const);
  return {
    findings: { ...Object.fromEntries(absent), ...Object.fromEntries(signs.map((sign) => [sign, 1])) },
    contexts: { ...Object.fromEntries(ordinary), ...words, 'depth-class': depth },
    minutes: atMinute,
  };
}

function planFor({ depth, signs, words }: Person, believed: PlanKnowledge = planKnowledge): Plan {
  const ordinary = believed.facts.map(({ id, ordinary: word }) => [id, word] as const);
  return planOf(believed, {
    treatments: [{ endedAt: 0, facts: {} }],
    person: { ...Object.fromEntries(ordinary), ...words, 'depth-class': depth },
    policy: 'strictest',
    signs: signs.filter((sign) => signsNamed.has(sign)),
    now: 2000 * HOUR,
  });
}

/** The items that decide about their own thing at a minute. */
function itemsAt(plan: Plan, stance: CareItem['stance'], minute: number): string {
  const deciding = planKnowledge.care.filter(({ id, thing, stance: own }) => {
    if (own !== stance || !inBoth.has(id)) return false;
    const segments = plan.lines.find((line) => line.thing === thing)?.segments ?? [];
    const now = segments.find(({ untilHour }) => untilHour === null || minute <= untilHour * 60);
    return now?.decidedBy.includes(id) === true && (now.stance === 'avoid') === (stance === 'avoid');
  });
  return deciding
    .map(({ id }) => id)
    .toSorted()
    .join();
}

const shared = (items: readonly CareItem[]): string =>
  items
    .map(({ id }) => id)
    .filter((id) => inBoth.has(id))
    .toSorted()
    .join();

function disagreements(plan: Plan, person: Person): readonly string[] {
  return minutes.flatMap((minute) => {
    const bounds = boundsOf(factsOf(person, minute), knowledge);
    const { doNow, avoidUntil } = careNow(knowledge, bounds, { isEmergency: false });
    const toDo = [shared(doNow), itemsAt(plan, 'do', minute)];
    const toAvoid = [shared(avoidUntil.map(({ item }) => item)), itemsAt(plan, 'avoid', minute)];
    return [toDo, toAvoid]
      .filter(([page, planned]) => page !== planned)
      .map(([page, planned]) => `minute ${minute}: the page has ${page}, the plan ${planned}`);
  });
}

const persons = DEPTHS.flatMap((depth) => [
  ...SIGNS.map((signs): Person => ({ depth, signs, words: {} })),
  ...PERSONS.map((words): Person => ({ depth, signs: [], words })),
]);

test.each(persons.map((person) => [JSON.stringify(person), person] as const))(
  'the result page and the plan say the same at every border of hours: %s',
  (_, person) => {
    expect(disagreements(planFor(person), person)).toEqual([]);
  },
);

test('a planted difference of one hour is found', () => {
  const person: Person = { depth: 'standard', signs: [], words: {} };
  const care = planKnowledge.care.map((item) =>
    item.id === 'rinse-first-day' ? { ...item, untilHour: { standard: 23, deep: 23 } } : item,
  );
  expect(disagreements(planFor(person, { ...planKnowledge, care }), person)).not.toEqual([]);
});
