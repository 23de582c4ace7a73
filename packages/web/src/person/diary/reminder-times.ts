import { checkInsAhead } from '@afterneedle/engine';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { type CalendarEvent, outOfQuiet, reminderEvents } from '@afterneedle/words/diary';
import { dateAfter, dateIn, momentIn } from '../../offline/calendar-days.ts';
import type { DiarySettings, KeptReminders } from '../../offline/diary-settings.ts';
import { localeHere } from '../../ui/date-words.ts';
import { timeZoneHere } from '../danger/place.ts';
import type { Diary } from './diary.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Where nobody knows the day of the treatment, a reminder a day for so long. */
const DAYS_WITHOUT_DATE = 14;

/** Why no reminders come any more. */
export type RemindersEnd = 'healed' | 'emergency' | 'over';

/** Answers why a diary asks for no reminders, or nothing while it does. */
export function remindersEnd(diary: Diary): RemindersEnd | undefined {
  if (diary.checkIns.at(-1)?.level === 'emergency') return 'emergency';
  if (diary.healing === 'healed') return 'healed';
  return datesAhead(diary).length === 0 ? 'over' : undefined;
}

/** Answers the dates, here, on which the series asks again: fewer when it heals well, none when it is over. */
function datesAhead({ treatedAt, reading, samples, now }: Diary): readonly string[] {
  const zone = timeZoneHere();
  const tomorrow = dateAfter(dateIn(now, zone), 1);
  if (treatedAt === undefined)
    return Array.from({ length: DAYS_WITHOUT_DATE }, (_, day) => dateAfter(tomorrow, day));
  const last = samples.at(-1)?.minutes ?? 0;
  const hours = Math.max(Math.floor(last / 60), Math.floor((now - treatedAt) / HOUR) - 24);
  const ahead = checkInsAhead(hours, reading?.pace ?? 'usual', seriesKnowledge);
  const dates = ahead.map((hour) => dateIn(treatedAt + hour * HOUR, zone));
  return [...new Set(dates)].filter((date) => date >= dateIn(now, zone));
}

/** The times of day that were chosen. */
export function chosenTimes({ morning, evening }: KeptReminders): readonly number[] {
  return [morning, evening].filter((minute) => minute !== undefined);
}

/** Answers the id of the entry that asks again after a rise; there is one, and a later file moves it. */
export function againId({ diaryId }: DiarySettings): string {
  return `${diaryId}-again@afterneedle`;
}

/** Answers the calendar entries of a diary: those that hold, and those that are taken back. */
export function remindersOf(diary: Diary, settings: DiarySettings): readonly CalendarEvent[] {
  const { reminders, diaryId, given } = settings;
  const zone = timeZoneHere();
  const isOver = remindersEnd(diary) !== undefined;
  const all = isOver ? [] : datesAhead(diary);
  const last = dateAfter(dateIn(diary.now, zone), reminders.days ?? 0);
  return reminderEvents({
    diaryId,
    dates: reminders.days === undefined ? all : all.filter((date) => date <= last),
    times: {
      atMinutes: chosenTimes(reminders),
      quietFromMinute: reminders.quietFrom,
      quietUntilMinute: reminders.quietUntil,
    },
    given: isOver ? given : given.filter(({ uid }) => uid !== againId(settings)),
    now: diary.now,
    instantOf: (date, minute) => momentIn(date, minute, zone),
    locale: localeHere(),
  });
}

/** Answers the moment at which a person is asked again: the end of the quiet hours, where it falls in them. */
export function awakeAt(at: number, { reminders }: DiarySettings): number {
  const zone = timeZoneHere();
  const date = dateIn(at, zone);
  const minute = Math.floor((at - momentIn(date, 0, zone)) / MINUTE);
  const times = {
    atMinutes: [],
    quietFromMinute: reminders.quietFrom,
    quietUntilMinute: reminders.quietUntil,
  };
  const awake = outOfQuiet(minute, times);
  return awake === minute ? at : momentIn(date, awake, zone);
}
