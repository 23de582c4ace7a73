import { dateWords } from '@afterneedle/words/diary';
import { t } from '../../language/t.ts';
import { localeHere } from '../../ui/date-words.ts';
import { type Diary, dayNumber } from './diary.ts';

/** Answers a date of the diary in words: "Tuesday 4 August". */
export function dateName({ now, treatment }: Diary, date: string): string {
  return dateWords(date, { now, timeZone: treatment.timeZone, locale: localeHere() });
}

/** Answers which day of the recovery a date is, in words; nothing where nobody knows, and none before it. */
export function dayName(diary: Diary, date: string): string | undefined {
  const day = dayNumber(diary, date);
  if (diary.treatedAt === undefined || day < 0) return undefined;
  return diary.treatment.isRough ? t('about day {day}', { day }) : t('day {day}', { day });
}

/** Answers a date with its day of the recovery, as a heading. */
export function dateAndDay(diary: Diary, date: string): string {
  const name = dateName(diary, date);
  const day = dayName(diary, date);
  return day === undefined ? name : t('{date}, {day}', { date: name, day });
}
