import type { CalendarEvent } from '@afterneedle/words/diary';
import { CALENDAR, saveAsFile } from '../offline/save-as-file.ts';
import type { DiaryHandle } from './use-diary.ts';

/** Offers calendar entries as a file, and keeps what was given, so that a later file can take it back. */
export async function offerCalendar(
  { diary, changeSettings }: DiaryHandle,
  events: readonly CalendarEvent[],
): Promise<void> {
  const { calendarFile } = await import('@afterneedle/words/calendar');
  const now = Date.now();
  const text = calendarFile(events, { name: 'Afterneedle', sequence: diary.settings.sequence, now });
  saveAsFile('afterneedle-diary.ics', text, CALENDAR);
  const named = new Set(events.map(({ uid }) => uid));
  const held = events
    .filter(({ isTakenBack }) => isTakenBack !== true)
    .map(({ uid, startsAt }) => ({ uid, startsAt }));
  await changeSettings((settings) => ({
    ...settings,
    sequence: settings.sequence + 1,
    given: [...settings.given.filter(({ uid, startsAt }) => startsAt > now && !named.has(uid)), ...held],
  }));
}
