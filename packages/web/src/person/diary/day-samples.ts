import type { DiarySample } from '@afterneedle/engine';
import { dateIn, momentIn } from '../../offline/calendar-days.ts';
import { badnessOf, type DayAnswer, type KeptDay, type Told } from '../../offline/diary-day.ts';

const MINUTE = 60_000;
const NOON = 12 * 60;

/** Which days are read, and from where time is counted. */
export interface SamplesOptions {
  /** Milliseconds since 1970. */
  readonly treatedAt: number;
  readonly timeZone: string;
  readonly now: number;
}

/** The minute an answer is about: when it was told, or the middle of its day where it was told later. */
function minuteOf(
  { at, isLater }: Told<DayAnswer>,
  day: KeptDay,
  { treatedAt, timeZone, now }: SamplesOptions,
): number {
  const noon = Math.max(momentIn(day.id, NOON, timeZone), treatedAt + MINUTE);
  const moment = isLater === true ? Math.min(noon, now) : at;
  return Math.floor(moment / MINUTE) - Math.floor(treatedAt / MINUTE);
}

const worse = (a: DayAnswer | undefined, b: DayAnswer): DayAnswer =>
  a !== undefined && badnessOf(a) > badnessOf(b) ? a : b;

function samplesOfDay(day: KeptDay, options: SamplesOptions): readonly DiarySample[] {
  const byMinute = new Map<string, { minutes: number; isLater: boolean; said: Record<string, DayAnswer> }>();
  for (const [finding, all] of Object.entries(day.answers)) {
    for (const told of all) {
      const minutes = minuteOf(told, day, options);
      const isLater = told.isLater === true;
      const key = `${minutes} ${isLater}`;
      const sample = byMinute.get(key) ?? { minutes, isLater, said: {} };
      sample.said[finding] = worse(sample.said[finding], told.value);
      byMinute.set(key, sample);
    }
  }
  return [...byMinute.values()].map(({ minutes, isLater, said }) => ({
    minutes,
    facts: { findings: said, contexts: {} },
    ...(isLater ? { isRemembered: true as const } : {}),
  }));
}

/**
 * Answers what a diary told since a treatment, oldest first, in the terms of the series. A sign that was not asked, and
 * a day that was missed, stand in no sample: they are unknown, never gone.
 */
export function samplesOfDays(days: readonly KeptDay[], options: SamplesOptions): readonly DiarySample[] {
  const first = dateIn(options.treatedAt, options.timeZone);
  const until = Math.floor(options.now / MINUTE) - Math.floor(options.treatedAt / MINUTE);
  return days
    .filter(({ id }) => id >= first)
    .flatMap((day) => samplesOfDay(day, options))
    .filter(({ minutes }) => minutes >= 0 && minutes <= until)
    .toSorted((a, b) => a.minutes - b.minutes || Number(b.isRemembered ?? 0) - Number(a.isRemembered ?? 0));
}

/** Answers samples of the diary and of check-ins together, oldest first; what hides signs goes on until a check-in says otherwise. */
export function togetherInTime(
  checkIns: readonly DiarySample[],
  days: readonly DiarySample[],
): readonly DiarySample[] {
  const isCheckIn = new Set<DiarySample>(checkIns);
  const all = [...checkIns, ...days].toSorted((a, b) => a.minutes - b.minutes);
  let masked: string | undefined;
  return all.map((sample) => {
    if (isCheckIn.has(sample)) {
      masked = sample.facts.contexts['masked'] ?? masked;
      return sample;
    }
    if (masked === undefined) return sample;
    return { ...sample, facts: { ...sample.facts, contexts: { ...sample.facts.contexts, masked } } };
  });
}
