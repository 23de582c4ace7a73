import { type CareItem, MAX_HOURS } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';

/** The lines of the plan that leave something out and that a clinic may change. */
export const heldItems: readonly CareItem[] = planKnowledge.care.filter(
  ({ stance, thing: id }) =>
    stance === 'avoid' && planKnowledge.things.find((thing) => thing.id === id)?.prescribed !== true,
);

type Depth = 'standard' | 'deep';

/** Answers the hour below which nobody ends a hold; null where nobody ever does. */
export function floorOfItem({ floorHour, untilHour, endCondition }: CareItem, depth: Depth): number | null {
  if (untilHour[depth] === null && endCondition === undefined) return null;
  const floor = floorHour?.[depth] ?? 0;
  return floor >= MAX_HOURS ? null : floor;
}

/** Answers whether a clinic's end lies before the usual one. */
export function isShorter(item: CareItem, asked: CareItem['untilHour']): boolean {
  return (['standard', 'deep'] as const).some(
    (depth) => (asked[depth] ?? Infinity) < (item.untilHour[depth] ?? Infinity),
  );
}
