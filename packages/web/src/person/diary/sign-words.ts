import type { ExpectedCourse } from '@afterneedle/engine';
import { type SignChart, signChart, type ToldPoint } from '@afterneedle/words/diary';
import { momentIn } from '../../offline/calendar-days.ts';
import { localeHere } from '../../ui/date-words.ts';
import { type Diary, dayNumber } from './diary.ts';

const MINUTE = 60_000;
/** A chart is at least as wide as a week. */
const FEWEST_DAYS = 7;

/** Answers which days a chart shows, and when its first one began. */
export function spanOf(diary: Diary): { readonly lastDay: number; readonly startMinute: number } {
  const { startedAt, firstDate, treatment, today } = diary;
  const midnight = momentIn(firstDate, 0, treatment.timeZone);
  return {
    lastDay: Math.max(FEWEST_DAYS, dayNumber(diary, today)),
    startMinute: Math.floor((startedAt - midnight) / MINUTE),
  };
}

/** Answers what the chart of one sign says. */
export function signWords(
  diary: Diary,
  {
    course,
    depth,
    points,
  }: { readonly course: ExpectedCourse; readonly depth: string; readonly points: readonly ToldPoint[] },
): SignChart {
  const { now, treatedAt, treatment, today, firstDate } = diary;
  return signChart(course.finding, points, {
    now,
    timeZone: treatment.timeZone,
    locale: localeHere(),
    treatedAt,
    startOfDay0: momentIn(firstDate, 0, treatment.timeZone),
    firstDay: 0,
    lastDay: dayNumber(diary, today),
    steps: course.steps,
    cites: course.cites,
    depth,
  });
}
