import type { FactCondition } from '../plan/thing.ts';
import type { IfNone } from './product-answer.ts';
import type { Verdict } from './strictness.ts';
import type { HoldLookup, ThingHold } from './thing-hold.ts';

/** What counts for a thing at an hour. */
export interface ThingVerdict extends Verdict {
  readonly onlyWhen: readonly ('calm' | 'clinic-agrees')[];
  readonly unless: readonly FactCondition[];
  /** What would count if no open fact were so; an end that only an answer brings is asked for. */
  readonly ifNone?: IfNone;
}

/** For which hour something is judged, and how the skin is, where known. */
export interface Moment {
  readonly holds: HoldLookup;
  readonly hour: number;
  readonly isCalm?: boolean;
}

const ASK: ThingVerdict = { answer: 'ask', onlyWhen: [], unless: [] };

type Held = Pick<ThingHold, 'isHeld' | 'untilHour' | 'onlyWhen'>;

function verdictOf({ isHeld, untilHour, onlyWhen }: Held, { isCalm }: Moment): Verdict {
  if (isHeld && untilHour !== null) return { answer: 'not-until', untilHour };
  if (isHeld && onlyWhen.length === 0) return { answer: 'not-until', never: true };
  const waitsForCalm = onlyWhen.length === 1 && onlyWhen[0] === 'calm';
  if (isHeld) return { answer: waitsForCalm ? 'not-until' : 'ask' };
  if (onlyWhen.includes('clinic-agrees')) return { answer: 'ask' };
  return { answer: waitsForCalm && isCalm === false ? 'not-until' : 'may' };
}

/** Answers whether a thing may be used at an hour; where nobody speaks of it, the clinic is asked. */
export function thingVerdict(thing: string, moment: Moment): ThingVerdict {
  const { holds, hour, isCalm } = moment;
  const hold = holds(thing, hour);
  if (hold === undefined) return ASK;
  const { isHeld, unless, ifNone } = hold;
  const onlyWhen = hold.onlyWhen.filter((kind) => kind !== 'calm' || isHeld || isCalm !== true);
  const verdict = verdictOf({ ...hold, onlyWhen }, moment);
  if (ifNone === undefined) return { ...verdict, onlyWhen, unless };
  const { onlyIf, ...otherwise } = ifNone;
  return {
    ...(verdict.never === true ? ({ answer: 'ask' } as const) : verdict),
    onlyWhen,
    unless,
    ifNone: { onlyIf, ...verdictOf({ ...otherwise, onlyWhen }, moment) },
  };
}
