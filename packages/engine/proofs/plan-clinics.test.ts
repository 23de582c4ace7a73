import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { planOf } from '../src/plan/plan-of.ts';
import { stanceAt } from '../src/plan/stance-at.ts';
import { clinicInputs, HOUR, clinicKnowledge as knowledge } from './plan-clinics.ts';

const ids = knowledge.things.map(({ id }) => id);
const inputs = clinicInputs(100);
const plans = inputs.map((input) => planOf(knowledge, input));

describe('of any clinic and any answers', () => {
  test('nothing in a plan is there without a value', () => {
    for (const plan of plans) expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test('the order of things, care, sources and facts in the knowledge changes no line', () => {
    const turned: PlanKnowledge = {
      ...knowledge,
      care: knowledge.care.toReversed(),
      positions: knowledge.positions.toReversed(),
      needs: knowledge.needs.toReversed(),
      facts: knowledge.facts.toReversed(),
      things: knowledge.things.toReversed(),
    };
    const byThing = <T extends { readonly thing: string }>(lines: readonly T[]): readonly T[] =>
      lines.toSorted((a, b) => (a.thing < b.thing ? -1 : 1));
    for (const [index, input] of inputs.entries()) {
      if (index % 3 > 0) continue;
      const other = planOf(turned, input);
      const plan = plans[index];
      expect(byThing(other.lines)).toEqual(byThing(plan?.lines ?? []));
      expect({ ...other, lines: [] }).toEqual({ ...plan, lines: [] });
    }
  });

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
