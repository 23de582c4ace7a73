import type { Plan, PlanLine, Segment } from '../src/plan/plan.ts';
import type { FaultKind } from './plan-faults.ts';
import type { PLAN_RELATIONS } from './plan-prove.ts';
import type { PlanMaker } from './plan-subject.ts';

/** A way to make plans that is wrong, and the fault that must be found in one or the relation that must not hold. */
export interface FaultyMaker {
  readonly how: string;
  readonly refutedBy: FaultKind | keyof typeof PLAN_RELATIONS;
  readonly planOf: PlanMaker;
}

/** Answers a plan with each stretch changed. */
export function eachSegment(plan: Plan, change: (segment: Segment, line: PlanLine) => Segment): Plan {
  return {
    ...plan,
    lines: plan.lines.map((line) => ({
      ...line,
      segments: line.segments.map((segment) => change(segment, line)),
    })),
  };
}
