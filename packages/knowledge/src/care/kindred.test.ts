import { type ClinicOverlay, type Plan, type PlanFacts, planOf, stanceAt } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';

const HOUR = 3_600_000;
const { things } = planKnowledge;

/** Everything a thing is, by what stands above it. */
function above(id: string): readonly string[] {
  const parents = things.find((thing) => thing.id === id)?.isA ?? [];
  return [...new Set(parents.flatMap((parent) => [parent, ...above(parent)]))];
}

/** A peel is a strong product and a scrub too: what is said of scrubs holds it whatever is said of strong products. */
function isOnlyUnder(kind: string, wide: string): boolean {
  const around = [wide, ...above(wide)];
  return above(kind).every((id) => around.includes(id) || above(id).includes(wide));
}

const pairs = things.flatMap(({ id }) => above(id).map((wide) => ({ kind: id, wide })));
const CONTEXTS: readonly { readonly facts: PlanFacts; readonly person: PlanFacts }[] = [
  { facts: { device: 'pen', 'depth-class': 'standard' }, person: {} },
  { facts: {}, person: { 'acne-prone': 'yes', rosacea: 'yes' } },
  { facts: { device: 'rf', 'depth-class': 'deep-or-rf' }, person: { 'skin-tone': 'brown' } },
];
const HOURS = [12, 60, 96, 160];

function planFor(lines: ClinicOverlay['lines'], { facts, person }: (typeof CONTEXTS)[number]): Plan {
  return planOf(planKnowledge, {
    treatments: [{ endedAt: 0, facts }],
    person,
    policy: 'clinic',
    clinic: { name: 'Birch Clinic', supplied: [], lines },
    now: HOUR,
  });
}

const named = { by: 'Dr A. Birch', reason: 'a shallow session' };
const avoided = (thing: string, untilHour: number) => ({
  thing,
  stance: 'avoid' as const,
  untilHour,
  ...named,
});
const allowed = (thing: string, fromHour: number) => ({
  thing,
  stance: 'may' as const,
  fromHour,
  untilHour: null,
  ...named,
});

const isHeld = (plan: Plan, thing: string, hour: number): boolean =>
  stanceAt(plan, thing, hour)?.stance === 'avoid';
const usualEnd = (plan: Plan, thing: string): number =>
  plan.lines.find((line) => line.thing === thing)?.usualUntilHour ?? Number.POSITIVE_INFINITY;

/** Every end of a stretch of either thing, and a moment after it. */
function momentsOf(plan: Plan, ids: readonly string[]): readonly number[] {
  const ends = plan.lines
    .filter(({ thing }) => ids.includes(thing))
    .flatMap(({ segments }) => segments.map(({ untilHour }) => untilHour ?? 5_000));
  return [...new Set([0.5, ...ends.flatMap((end) => [end, end + 0.1])])];
}

describe('a clinician who ends a thing and a kind of it', () => {
  test('gets one answer: while one is left out the other is, unless a kind usually waits longer', () => {
    const faults: string[] = [];
    let eased = 0;
    for (const context of CONTEXTS)
      for (const { kind, wide } of pairs)
        for (const ofKind of HOURS)
          for (const ofWide of HOURS) {
            const plan = planFor([avoided(kind, ofKind), allowed(wide, ofWide)], context);
            const isOfOneEnd = isOnlyUnder(kind, wide) && usualEnd(plan, kind) <= usualEnd(plan, wide);
            const isLonger = ofKind > usualEnd(plan, wide);
            for (const hour of momentsOf(plan, [kind, wide])) {
              const [k, w] = [isHeld(plan, kind, hour), isHeld(plan, wide, hour)];
              if (!k && !w && hour < usualEnd(plan, wide)) eased += 1;
              if ((w && !k) || (k && !w && isOfOneEnd && !isLonger))
                faults.push(`${kind} ${ofKind} ${k}, ${wide} ${ofWide} ${w} at ${hour}`);
            }
          }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
    expect(eased).toBeGreaterThan(500);
    expect(pairs.filter(({ kind, wide }) => !isOnlyUnder(kind, wide)).length).toBeLessThan(8);
    expect(pairs.length).toBeGreaterThan(40);
  });

  test('who names only the wider thing means its kinds too, but not those that usually wait longer', () => {
    const faults: string[] = [];
    for (const context of CONTEXTS)
      for (const { kind, wide } of pairs)
        for (const hours of HOURS) {
          const plan = planFor([avoided(wide, hours)], context);
          for (const hour of momentsOf(plan, [kind, wide])) {
            const [k, w] = [isHeld(plan, kind, hour), isHeld(plan, wide, hour)];
            const isOfOneEnd = isOnlyUnder(kind, wide) && usualEnd(plan, kind) <= usualEnd(plan, wide);
            if ((w && !k) || (k && !w && isOfOneEnd))
              faults.push(`${kind} ${k}, ${wide} ${hours} ${w} at ${hour}`);
          }
        }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
    const plan = planFor(
      [avoided('retinoids-and-fruit-acids', 96)],
      CONTEXTS[0] ?? { facts: {}, person: {} },
    );
    for (const thing of ['retinoids-and-fruit-acids', 'retinoids', 'aha'])
      expect([thing, isHeld(plan, thing, 96), isHeld(plan, thing, 96.1)]).toEqual([thing, true, false]);
  });

  test('never goes below the floor of the kind', () => {
    for (const context of CONTEXTS)
      for (const { kind, wide } of pairs) {
        const plan = planFor([avoided(wide, 1), avoided(kind, 1)], context);
        const floor = plan.lines.find(({ thing }) => thing === kind)?.floorHour ?? 0;
        const usual = planFor([], context);
        for (const hour of momentsOf(usual, [kind]))
          if (hour <= floor && isHeld(usual, kind, hour))
            expect([kind, hour, isHeld(plan, kind, hour)]).toEqual([kind, hour, true]);
      }
  });
});
