import type { Plan, PlanCondition, Segment } from './plan.ts';
import type { Stance } from './position.ts';

/** What counts for a thing at one hour. */
export interface StanceNow {
  readonly stance: Stance;
  readonly conditions: readonly PlanCondition[];
  /** The last hour at which it is so; null has no end. */
  readonly untilHour: number | null;
  readonly segment: Segment;
}

const conditionsKey = ({ stance, conditions }: Segment): string => JSON.stringify([stance, conditions]);

/** Answers what counts for a thing at an hour and until when, or nothing where the plan does not know the thing. */
export function stanceAt({ lines }: Plan, thing: string, hour: number): StanceNow | undefined {
  const segments = lines.find((line) => line.thing === thing)?.segments ?? [];
  const index = segments.findIndex(({ untilHour }) => untilHour === null || hour <= untilHour);
  const segment = segments[index];
  if (segment === undefined) return undefined;
  const key = conditionsKey(segment);
  const after = segments.slice(index).findIndex((other) => conditionsKey(other) !== key);
  const last = segments[after === -1 ? segments.length - 1 : index + after - 1] ?? segment;
  return { stance: segment.stance, conditions: segment.conditions, untilHour: last.untilHour, segment };
}
