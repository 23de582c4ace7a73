import type { Plan, PlanLine } from '../src/plan/plan.ts';
import type { OverlayLine, PlanFacts, PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { planOf } from '../src/plan/plan-of.ts';
import type { Position } from '../src/plan/position.ts';
import { smallPlanKnowledge } from './small-plan-knowledge.ts';

export const START_HOUR = 1_000;
const HOUR = 3_600_000;
const START = START_HOUR * HOUR;
export const KNOWN: PlanFacts = {
  'depth-class': 'standard',
  device: 'pen',
  tone: 'white',
  acne: 'no',
  daisy: 'no',
  filters: 'no',
  rosacea: 'no',
  shared: 'no',
};

/** Answers one treatment of somebody of whom everything is known and ordinary. */
export function input(more: Partial<PlanInput> = {}, facts: PlanFacts = {}): PlanInput {
  return {
    treatments: [{ endedAt: START, facts: {} }],
    person: { ...KNOWN, ...facts },
    policy: 'strictest',
    now: START,
    ...more,
  };
}

/** Answers a plan of the small knowledge. */
export function planned(more: Partial<PlanInput> = {}, facts: PlanFacts = {}): Plan {
  return planOf(smallPlanKnowledge, input(more, facts));
}

/** Answers a line as one can read it: `avoid 0-24; avoid if acne 24-168; may+calm 168-`. */
export function read(plan: Plan, thing: string): string {
  const line = plan.lines.find((one) => one.thing === thing);
  const told = (line?.segments ?? []).map(({ stance, conditions, onlyIf = [], fromHour, untilHour }) => {
    const asked = conditions.map((one) => (one.kind === 'unless' ? `unless ${one.c}` : one.kind));
    const open = onlyIf.length === 0 ? '' : ` if ${onlyIf.map(({ c }) => c).join(' or ')}`;
    return { said: `${[stance, ...asked].join('+')}${open}`, fromHour, untilHour };
  });
  return told
    .filter(({ said }, index) => told[index - 1]?.said !== said)
    .map(({ said, fromHour }, index, all) => `${said} ${fromHour}-${all[index + 1]?.fromHour ?? ''}`)
    .join('; ');
}

/** Answers an input under a clinic's protocol. */
export function clinic(lines: readonly OverlayLine[], supplied: readonly string[] = []): Partial<PlanInput> {
  return { policy: 'clinic', clinic: { name: 'Rose', supplied, lines } };
}

/** Answers the line of a thing. */
export function lineOf(plan: Plan, thing: string): PlanLine | undefined {
  return plan.lines.find((line) => line.thing === thing);
}

/** Answers the small knowledge with one source more. */
export function withPosition(position: Position): PlanKnowledge {
  return { ...smallPlanKnowledge, positions: [...smallPlanKnowledge.positions, position] };
}
