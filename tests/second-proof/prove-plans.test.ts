import { type Plan, type PlanKnowledge, planOf } from '@afterneedle/engine';
import { everyContext, smallPlanKnowledge, specialInputs } from '@afterneedle/engine/proofs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Spoiled } from './plan-holds-smt.ts';
import { planSmt } from './plan-line-smt.ts';
import { kindsOf, saidOf } from './plan-terms.ts';
import { proveOrder } from './prove-order.ts';
import { provePlanLines } from './prove-plan-lines.ts';
import { PLAN_CLAIMS, type PlanClaim, provePlansWithSolver } from './prove-plans.ts';
import { proveSourceMore } from './prove-source-more.ts';
import { endSolvers } from './solver.ts';

// Where others use the machine too, a solver waits for its turn.
vi.setConfig({ testTimeout: 180_000 });
afterAll(endSolvers);

const some = [...everyContext(smallPlanKnowledge), ...specialInputs(smallPlanKnowledge).slice(0, 3)].map(
  (looked) => ({ ...looked, inputs: looked.inputs.filter((_, index) => index % 9 === 0) }),
);

const ACTIVES = kindsOf('retinol', smallPlanKnowledge.things);
/** What is said of retinol and of all that it is. */
const actives: PlanKnowledge = {
  ...smallPlanKnowledge,
  things: smallPlanKnowledge.things.filter(({ id }) => ACTIVES.has(id)),
  care: smallPlanKnowledge.care.filter(({ thing }) => ACTIVES.has(thing)),
  positions: smallPlanKnowledge.positions.filter(({ thing }) => ACTIVES.has(thing)),
  needs: [],
};

/** The first line that asks to leave something out asks for one minute less. */
function aMinuteShort({ lines, ...plan }: Plan): Plan {
  const short = lines.findIndex(({ segments }) => segments[0]?.stance === 'avoid' && segments.length > 1);
  return {
    ...plan,
    lines: lines.map((line, index) => {
      if (index !== short) return line;
      const [first, second, ...rest] = line.segments;
      if (first === undefined || second === undefined) return line;
      const hour = (first.untilHour ?? 1) - 1 / 60;
      return { ...line, segments: [{ ...first, untilHour: hour }, { ...second, fromHour: hour }, ...rest] };
    }),
  };
}

/** What somebody stronger allows of something narrower, where the wide thing is left out. */
function withAllowed(knowledge: PlanKnowledge): PlanKnowledge {
  const wide = new Set(knowledge.care.filter(({ stance }) => stance === 'avoid').map(({ thing }) => thing));
  const narrow = knowledge.care.filter(({ stance, thing }) =>
    knowledge.things.some(
      ({ id, isA = [] }) => stance === 'do' && id === thing && isA.some((one) => wide.has(one)),
    ),
  );
  const positions = narrow.map(({ thing }) => ({
    cite: `for ${thing}`,
    thing,
    stance: 'do' as const,
    fromHour: 0,
    untilHour: null,
    strength: 5 as const,
  }));
  return { ...knowledge, positions: [...knowledge.positions, ...positions] };
}

describe('what a solver proves of plans, on a small knowledge', () => {
  test('every claim holds', async () => {
    const proofs = await provePlansWithSolver(smallPlanKnowledge);
    expect(
      proofs.flatMap(({ claim, failures }) => failures.map((failure) => `${claim}: ${failure}`)),
    ).toEqual([]);
    expect(proofs.map(({ checked }) => checked > 0)).toEqual(PLAN_CLAIMS.map(() => true));
  });

  test.each<[PlanClaim, Spoiled]>([
    ['clash', 'a kind that is held holds nothing that is one'],
    ['forbidden', 'a clinic ends what a fact forbids'],
    ['floored', 'a clinic ends what lies below its floor'],
    ['unnamed', 'a clinic needs no name'],
    ['unmet', 'nothing stands in for a need'],
    ['prescribed', 'a medicine prescribed is left out'],
  ])('finds a fault planted against %s: %s', async (claim, spoiled) => {
    const [proof] = await provePlansWithSolver(withAllowed(smallPlanKnowledge), {
      claims: [claim],
      spoiled,
      most: 1,
    });
    expect(proof?.failures).toHaveLength(1);
  });

  test('the plans of the engine say the same at every minute', async () => {
    const { failures, checked } = await provePlanLines(planOf, some);
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });

  test('a hold that is one minute too short is found', async () => {
    const short = (knowledge: PlanKnowledge, input: Parameters<typeof planOf>[1]): Plan =>
      aMinuteShort(planOf(knowledge, input));
    const { failures } = await provePlanLines(short, some.slice(0, 3));
    expect(failures[0]).toMatch(/ at minute \d+ \((strictest|weighted|clinic)\)$/);
  });

  test('one source more that shortens a hold is found where sources outweigh each other', async () => {
    expect((await proveSourceMore(actives)).failures).toEqual([]);
    const { failures } = await proveSourceMore(actives, {
      spoiled: 'a stronger source ends a hold under every policy',
    });
    expect(failures[0]).toMatch(/^a source that says (may|do) of/);
  });

  test('an order that changes what is said is found', async () => {
    expect((await proveOrder(actives)).failures).toEqual([]);
    const withoutTheLast = (knowledge: PlanKnowledge): string => {
      const less = { ...knowledge, care: knowledge.care.slice(0, -1) };
      return planSmt({ knowledge: less, said: saidOf(less) });
    };
    const { failures } = await proveOrder(actives, { formulasOf: withoutTheLast });
    expect(failures[0]).toMatch(/ at minute \d+, order 1$/);
  });
});
