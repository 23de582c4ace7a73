import type { FactCondition } from '../plan/thing.ts';
import type { Verdict } from './strictness.ts';
import type { HoldLookup } from './thing-hold.ts';

/** What counts for a thing at an hour. */
export interface ThingVerdict extends Verdict {
  readonly onlyWhen: readonly ('calm' | 'clinic-agrees')[];
  readonly unless: readonly FactCondition[];
}

/** For which hour something is judged, and how the skin is, where known. */
export interface Moment {
  readonly holds: HoldLookup;
  readonly hour: number;
  readonly isCalm?: boolean;
}

const ASK: ThingVerdict = { answer: 'ask', onlyWhen: [], unless: [] };

/** Answers whether a thing may be used at an hour; where nobody speaks of it, the clinic is asked. */
export function thingVerdict(thing: string, { holds, hour, isCalm }: Moment): ThingVerdict {
  const hold = holds(thing, hour);
  if (hold === undefined) return ASK;
  const { isHeld, untilHour, unless } = hold;
  const onlyWhen = hold.onlyWhen.filter((kind) => kind !== 'calm' || isHeld || isCalm !== true);
  if (isHeld && untilHour !== null) return { answer: 'not-until', untilHour, onlyWhen, unless };
  const waitsForCalm = onlyWhen.length === 1 && onlyWhen[0] === 'calm';
  if (isHeld) return { answer: waitsForCalm ? 'not-until' : 'ask', onlyWhen, unless };
  if (onlyWhen.includes('clinic-agrees')) return { answer: 'ask', onlyWhen, unless };
  return { answer: waitsForCalm && isCalm === false ? 'not-until' : 'may', onlyWhen, unless };
}
