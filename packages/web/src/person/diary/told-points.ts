import type { ToldPoint } from '@afterneedle/words/diary';
import { dateIn } from '../../offline/calendar-days.ts';
import { type Diary, dayNumber } from './diary.ts';

const MINUTE = 60_000;

/** Answers everything told of one sign, in the diary and in check-ins, oldest first. */
export function toldPoints(diary: Diary, finding: string): readonly ToldPoint[] {
  const { samples, startedAt, treatment } = diary;
  const points = samples.flatMap(({ minutes, facts, isRemembered }): readonly ToldPoint[] => {
    const said = facts.findings[finding];
    if (said === undefined) return [];
    const date = dateIn(startedAt + minutes * MINUTE, treatment.timeZone);
    return [
      {
        minutes,
        day: dayNumber(diary, date),
        answer: said === true ? 1 : said,
        isLater: isRemembered === true,
      },
    ];
  });
  return points.filter(
    ({ minutes, answer }, at) =>
      !points.slice(0, at).some((before) => before.minutes === minutes && before.answer === answer),
  );
}

/** Answers whether a sign was ever there, or nobody was sure. */
export function wasThere(points: readonly ToldPoint[]): boolean {
  return points.some(({ answer }) => answer !== 0);
}
