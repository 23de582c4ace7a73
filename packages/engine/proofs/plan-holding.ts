import type { OverlayLine } from '../src/plan/plan-input.ts';
import { type Family, familiesOf } from './plan-family.ts';
import {
  type Against,
  type Begun,
  type Case,
  fitsSigns,
  isMet,
  isWithin,
  reasonsAgainst,
} from './plan-reference.ts';
import { toMinutes } from './plan-subject.ts';

const FOREVER = Number.POSITIVE_INFINITY;

interface About {
  readonly family: Family;
  readonly one: Case;
}

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';

interface Freeing {
  readonly line: OverlayLine;
  readonly from: number;
  readonly until: number;
}

function freeingOf(line: OverlayLine, begun: Begun): Freeing {
  const until = begun.at + toMinutes(line.untilHour);
  return line.stance === 'avoid'
    ? { line, from: until, until: FOREVER }
    : { line, from: begun.at + toMinutes(line.fromHour ?? 0), until };
}

/** Answers whether a named clinician ends this reason by this minute. */
export function isEnded(reason: Against, minute: number, { family, one }: About): boolean {
  if (reason.what === 'fact' || minute <= reason.floor) return false;
  const families = familiesOf(one.knowledge);
  return one.lines.some(
    (line) =>
      isSaid(line.by) &&
      isSaid(line.reason) &&
      family.above.has(line.thing) &&
      families.get(line.thing)?.above.has(reason.thing) === true &&
      isWithin(minute, freeingOf(line, reason.begun)),
  );
}

function firstEnd(reason: Against, { family, one }: About): number {
  const marks = one.lines
    .filter((line) => family.above.has(line.thing))
    .map((line) => Math.max(freeingOf(line, reason.begun).from, reason.floor, reason.from))
    .filter((mark) => mark < reason.until && isEnded(reason, mark + 1, { family, one }));
  return Math.min(reason.until, ...marks);
}

/** When calm skin can first end a hold that waits for it: at its last hour, or where it has none at its floor. */
function calmCountsFrom({ from, until, floor }: Against): number {
  return until < FOREVER ? until : Math.max(from, floor);
}

/** Nobody is calm before they say so, and who is calm too early has said nothing: else a hold goes on, or ends for good. */
function withCalm(reason: Against, { family, one }: About): Against & { stuckFrom: number } {
  const { isCalm } = one.input;
  if (reason.condition !== 'calm' || isCalm === undefined) return { ...reason, stuckFrom: FOREVER };
  if (isCalm) {
    const isOver = !reason.isUnnamed && reason.until === FOREVER;
    if (calmCountsFrom(reason) > one.now || (reason.until === FOREVER && !isOver))
      return { ...reason, stuckFrom: FOREVER };
    return {
      ...reason,
      condition: undefined,
      until: isOver ? one.now : reason.until,
      stuckFrom: FOREVER,
    };
  }
  const end = reason.isUnnamed ? reason.until : firstEnd(reason, { family, one });
  if (one.now <= end) return { ...reason, stuckFrom: FOREVER };
  return { ...reason, until: FOREVER, stuckFrom: end };
}

function isOutweighed(
  reason: Against & { stuckFrom: number },
  minute: number,
  { family, one }: About,
): boolean {
  const families = familiesOf(one.knowledge);
  return family.positions.some(
    ({ stance, overruledBy, strength, thing, when, fromHour, untilHour }) =>
      stance !== 'avoid' &&
      overruledBy === undefined &&
      untilHour !== 'not-said' &&
      strength > reason.strength &&
      families.get(thing)?.above.has(reason.thing) === true &&
      isMet(when, reason.begun) === true &&
      isWithin(minute, {
        from: reason.begun.at + toMinutes(fromHour),
        until: reason.begun.at + toMinutes(untilHour),
      }),
  );
}

/** A reason with what calm skin means for it. */
export type Standing = Against & { readonly stuckFrom: number };

function isFirm({ until, floor, stuckFrom }: Standing, minute: number): boolean {
  return until === FOREVER || minute <= floor || minute > stuckFrom;
}

/** Answers the reasons that hold a thing at a minute. */
export function holdingAt(
  counting: readonly Standing[],
  minute: number,
  { family, one }: About,
): readonly Standing[] {
  const left = counting.filter(
    (reason) =>
      isWithin(minute, reason) && (minute > reason.stuckFrom || !isEnded(reason, minute, { family, one })),
  );
  if (one.input.policy !== 'weighted') return left;
  const strong = left.filter(
    (reason) => isFirm(reason, minute) || !isOutweighed(reason, minute, { family, one }),
  );
  return strong.some(({ unknown }) => unknown === undefined) ? left : strong;
}

/** A clinic's "use it" is only a "you may" for what nobody is told to use and for an activity. */
function asksToDo({ thing, stance }: OverlayLine, one: Case): boolean {
  const named = familiesOf(one.knowledge).get(thing);
  return stance === 'do' && named !== undefined && !named.isUntold && named.thing.kind !== 'activity';
}

/** Answers whether the clinic itself wants a thing left out at a minute. */
export function isClinicHold(minute: number, { family, one }: About): boolean {
  if (family.thing.prescribed === true) return false;
  return one.lines.some((line) => {
    const { thing, stance, fromHour = 0, untilHour } = line;
    if (!family.above.has(thing) || asksToDo(line, one)) return false;
    return one.begun.some(({ at }) => {
      if (stance === 'avoid')
        return isWithin(minute, { from: at + toMinutes(fromHour), until: at + toMinutes(untilHour) });
      return fromHour > 0 && isWithin(minute, { from: at, until: at + toMinutes(fromHour) });
    });
  });
}

/** Answers whether a care item of ours or the clinic says to do it at a minute. */
export function isInstructed(minute: number, { family, one }: About): boolean {
  const within = (from: number, length: number, begun: Begun, counting: readonly Begun[]): boolean => {
    const next = Math.min(FOREVER, ...counting.filter(({ at }) => at > begun.at).map(({ at }) => at));
    return isWithin(minute, { from: begun.at + from, until: Math.min(begun.at + length, next) });
  };
  const byItem = family.doItems.some((item) => {
    if (!fitsSigns(item, one)) return false;
    const counting = one.begun.filter((begun) => isMet(item.whenContext, begun) === true);
    return counting.some((begun) =>
      within(
        toMinutes(item.fromHour),
        toMinutes(begun.depth === 'standard' ? item.untilHour.standard : item.untilHour.deep),
        begun,
        counting,
      ),
    );
  });
  const byClinic = one.lines.some(
    (line) =>
      line.thing === family.thing.id &&
      asksToDo(line, one) &&
      one.begun.some((begun) =>
        within(toMinutes(line.fromHour ?? 0), toMinutes(line.untilHour), begun, one.begun),
      ),
  );
  return byItem || byClinic;
}

/** One thing of one case, worked out as far as it does not hang on the minute. */
export interface Prepared {
  readonly family: Family;
  readonly one: Case;
  /** All that counts, what nobody knows too. */
  readonly counting: readonly Standing[];
  /** Allergies that nobody named. */
  readonly unnamed: readonly Standing[];
}

/** Answers what the reference needs to know of a thing before it looks at minutes. */
export function prepare(family: Family, one: Case): Prepared {
  const all = reasonsAgainst(family, one).map((reason) => withCalm(reason, { family, one }));
  return {
    family,
    one,
    counting: all.filter(({ isUnnamed }) => !isUnnamed),
    unnamed: all.filter(({ isUnnamed }) => isUnnamed),
  };
}
