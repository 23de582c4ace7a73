import type { DiarySample, Facts, Healing, SeriesReading } from '@afterneedle/engine';
import { healingOf, readSeries, signsToAsk } from '@afterneedle/engine';
import { healingKnowledge, seriesKnowledge } from '@afterneedle/knowledge/series';
import { dateAfter, dateIn, daysBetween, momentIn } from '../../offline/calendar-days.ts';
import { answersNow, isTold, type KeptDay } from '../../offline/diary-day.ts';
import type { DiarySettings } from '../../offline/diary-settings.ts';
import { engine } from '../check-in/engine.ts';
import { samplesOfDays, togetherInTime } from './day-samples.ts';

const MINUTE = 60_000;
const NOON = 12 * 60;
/** The most answers a day. */
const MOST_ANSWERS = 4;
/** So many days back a day may still be written down. */
export const BACK_FILL_DAYS = 7;

/** The treatment that a diary counts from. */
export interface DiaryTreatment {
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly isRough: boolean;
  readonly isUnknown: boolean;
  /** IANA name of the zone its dates are read in. */
  readonly timeZone: string;
  readonly contexts: Facts['contexts'];
  /** How many treatments ended before or with it. */
  readonly count: number;
}

/** What a diary is read from. */
export interface DiarySource {
  readonly treatment: DiaryTreatment;
  readonly days: readonly KeptDay[];
  /** Finished check-ins about the treatment, oldest first. */
  readonly checkIns: readonly DiarySample[];
  readonly settings: DiarySettings;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A diary as its pages need it. */
export interface Diary extends DiarySource {
  /** When the treatment ended; nothing when nobody knows, so that nothing is called usual. */
  readonly treatedAt: number | undefined;
  /** The moment that minutes count from. */
  readonly startedAt: number;
  /** The first day, and today, where the treatment was. */
  readonly firstDate: string;
  readonly today: string;
  readonly byDate: ReadonlyMap<string, KeptDay>;
  /** Everything told since, oldest first. */
  readonly samples: readonly DiarySample[];
  readonly reading: SeriesReading | undefined;
  readonly healing: Healing;
}

/** Where nobody knows the day of the treatment, a diary begins with its first entry. */
function startOf({ treatment, days, now }: DiarySource): number {
  if (!treatment.isUnknown) return treatment.endedAt;
  const first = days.find(isTold)?.id ?? dateIn(now, treatment.timeZone);
  return momentIn(first, 0, treatment.timeZone);
}

/** Answers a diary at a moment. */
export function diaryOf(source: DiarySource): Diary {
  const { treatment, days, checkIns, settings, now } = source;
  const { timeZone, contexts } = treatment;
  const startedAt = startOf(source);
  const treatedAt = treatment.isUnknown ? undefined : treatment.endedAt;
  const told = samplesOfDays(days, { treatedAt: startedAt, timeZone, now });
  const samples = togetherInTime(treatedAt === undefined ? [] : checkIns, told);
  const since = Math.floor(((settings.goesOnSince ?? 0) - startedAt) / MINUTE);
  return {
    ...source,
    treatedAt,
    startedAt,
    firstDate: dateIn(startedAt, timeZone),
    today: dateIn(now, timeZone),
    byDate: new Map(days.map((day) => [day.id, day])),
    samples,
    reading: treatedAt === undefined ? undefined : readSeries(engine, seriesKnowledge, samples, { contexts }),
    healing:
      treatedAt === undefined
        ? 'nothing-told'
        : healingOf(
            samples.filter(({ minutes }) => minutes > since),
            healingKnowledge,
          ),
  };
}

/** Answers the day number of a date: day 0 is the day of the treatment. */
export function dayNumber({ firstDate }: Diary, date: string): number {
  return daysBetween(firstDate, date);
}

/** Answers the signs asked on a day: what matters most by all told before it, and what was answered already. */
export function asksOn(diary: Diary, date: string): readonly string[] {
  const { samples, treatment, startedAt, treatedAt, byDate } = diary;
  const { contexts, timeZone } = treatment;
  const midnight = Math.floor((momentIn(date, 0, timeZone) - startedAt) / MINUTE);
  const noon = Math.floor((momentIn(date, NOON, timeZone) - startedAt) / MINUTE);
  const before = samples.filter(({ minutes }) => minutes < midnight);
  const about = { series: seriesKnowledge, healing: healingKnowledge, contexts };
  const chosen = signsToAsk(engine, about, {
    samples: before,
    minutes: treatedAt === undefined ? undefined : Math.max(0, noon),
    most: healingKnowledge.asks.length,
  });
  const answered = chosen.filter((finding) => answersNow(byDate.get(date), finding).length > 0);
  const open = chosen.filter((finding) => !answered.includes(finding));
  const asked = new Set([...answered, ...open.slice(0, Math.max(0, MOST_ANSWERS - answered.length))]);
  return chosen.filter((finding) => asked.has(finding));
}

/** Answers whether every question of a day has its answer. */
export function isDone(diary: Diary, date: string): boolean {
  const day = diary.byDate.get(date);
  return asksOn(diary, date).every((finding) => answersNow(day, finding).length > 0);
}

/** What can be done with a day. */
export type DayState = 'open' | 'too-old' | 'ahead' | 'before';

/** Answers what can be done with a day: a day is written down today or within a week. */
export function stateOf(diary: Diary, date: string): DayState {
  if (date > diary.today) return 'ahead';
  if (date < diary.firstDate && !diary.treatment.isUnknown) return 'before';
  return date < dateAfter(diary.today, -BACK_FILL_DAYS) ? 'too-old' : 'open';
}
