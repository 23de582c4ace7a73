import type { CareItem } from '@afterneedle/engine';
import { planKnowledge } from '../src/plan.ts';

/** Answers the lines that take over where a line of things to do ends: the same thing, from that hour on. */
export function goesOnAs({ id, stance, thing, untilHour }: CareItem): readonly CareItem[] {
  const end = untilHour.standard;
  const kinds = [thing, ...(planKnowledge.things.find((one) => one.id === thing)?.isA ?? [])];
  if (stance !== 'do' || end === null) return [];
  return planKnowledge.care.filter(
    (other) =>
      other.id !== id &&
      other.stance === 'do' &&
      kinds.includes(other.thing) &&
      other.fromHour === end &&
      other.whenAny === undefined &&
      other.whenContext === undefined,
  );
}
