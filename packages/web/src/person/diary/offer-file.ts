import type { CalendarEvent } from '@afterneedle/words/diary';
import type { DiaryHandle } from './use-diary.ts';

const SOON = 10_000;

/** Offers calendar entries as a file, and keeps what was given, so that a later file can take it back. */
export async function offerCalendar(
  { diary, changeSettings }: DiaryHandle,
  events: readonly CalendarEvent[],
): Promise<void> {
  const { calendarFile } = await import('@afterneedle/words/calendar');
  const now = Date.now();
  const text = calendarFile(events, { name: 'Afterneedle', sequence: diary.settings.sequence, now });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'afterneedle-diary.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SOON);
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
