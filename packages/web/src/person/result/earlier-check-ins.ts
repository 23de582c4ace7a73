import type { DiarySample, Facts } from '@afterneedle/engine';
import type { CheckIn } from '../../offline/check-in.ts';
import type { KeptDay } from '../../offline/diary-day.ts';
import { engine } from '../check-in/engine.ts';
import { factsOf, walk } from '../check-in/interview.ts';
import type { Known } from '../check-in/known.ts';
import { timeZoneHere } from '../danger/place.ts';
import { samplesOfDays, togetherInTime } from '../diary/day-samples.ts';

const MINUTE = 60_000;
/** Two check-ins are about one treatment when they put it within a day. */
const SAME_TREATMENT_MINUTES = 24 * 60;
/** Reading an old check-in takes a moment on a phone. */
const MOST = 8;

interface Told {
  readonly treatedAtMinute: number;
  readonly facts: Facts;
}

function toldIn(known: Known, at: number): Told | undefined {
  if (known.hours === undefined) return undefined;
  const parsed = engine.parseFacts(factsOf(known), known.hours);
  if (!parsed.ok) return undefined;
  return { treatedAtMinute: Math.floor(at / MINUTE) - Math.floor(known.hours * 60), facts: parsed.facts };
}

/** The treatment and the person that a series is about. */
export interface SeriesSubject {
  /** Whole minutes since 1970. */
  readonly treatedAtMinute: number;
  readonly forWhom: Known['forWhom'];
}

/** Answers what the finished check-ins of some say of one treatment, oldest first; the newest of a minute. */
export function samplesOfCheckIns(
  checkIns: readonly CheckIn[],
  { treatedAtMinute, forWhom }: SeriesSubject,
): readonly DiarySample[] {
  const finished = checkIns.filter(({ result }) => result !== undefined);
  const samples = finished.slice(0, MOST).flatMap((other): readonly DiarySample[] => {
    const assessedAt = other.result?.assessedAt;
    const level = other.delivery?.raisedTo ?? other.result?.level;
    if (assessedAt === undefined || level === undefined) return [];
    const { known: knownThen } = walk(other.answers, assessedAt);
    const then = toldIn(knownThen, assessedAt);
    if (then === undefined || knownThen.forWhom !== forWhom) return [];
    if (Math.abs(then.treatedAtMinute - treatedAtMinute) > SAME_TREATMENT_MINUTES) return [];
    const minutes = Math.floor(assessedAt / MINUTE) - treatedAtMinute;
    return minutes < 0 ? [] : [{ minutes, facts: then.facts, level }];
  });
  return samples
    .toSorted((a, b) => a.minutes - b.minutes)
    .filter(({ minutes }, place, all) => minutes !== all[place + 1]?.minutes);
}

/** What this device keeps of the time before a check-in. */
export interface Earlier {
  readonly checkIns: readonly CheckIn[];
  readonly days: readonly KeptDay[];
}

interface SamplesOfOptions {
  readonly known: Known;
  readonly at: number;
  readonly earlier: Earlier;
}

/**
 * Answers what was told before a check-in about the same person and treatment, oldest first: in finished check-ins, and
 * in the diary, which is about the owner of the phone.
 */
export function samplesOf(
  checkIn: CheckIn,
  { known, at, earlier }: SamplesOfOptions,
): readonly DiarySample[] {
  const now = toldIn(known, at);
  const minutesNow = now?.facts.minutes;
  if (now === undefined || minutesNow === undefined) return [];
  const { treatedAtMinute } = now;
  const others = earlier.checkIns.filter(
    ({ id, result }) => id !== checkIn.id && result !== undefined && result.assessedAt < at,
  );
  const checkIns = samplesOfCheckIns(others, { treatedAtMinute, forWhom: known.forWhom });
  const isOwner = known.forWhom === 'me';
  const timeZone = earlier.days.at(-1)?.timeZone ?? timeZoneHere();
  const days = isOwner
    ? samplesOfDays(earlier.days, { treatedAt: treatedAtMinute * MINUTE, timeZone, now: at })
    : [];
  return togetherInTime(checkIns, days).filter(({ minutes }) => minutes < minutesNow);
}
