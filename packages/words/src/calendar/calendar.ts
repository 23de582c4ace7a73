import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent } from './calendar-events.ts';

const QUARTER = 15 * 60_000;

/** What a calendar file is made with. */
export interface CalendarFile {
  readonly name: string;
  /** Grows by one each time the same plan is written again. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Answers a calendar file (RFC 5545) of some entries, each with an alarm at its moment; all times are in UTC. */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, sequence, now }: CalendarFile,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Afterneedle', product: 'plan' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, startsAt, summary, description, isTakenBack } of events) {
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(now),
      start: new Date(startsAt),
      end: new Date(startsAt + QUARTER),
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isTakenBack === true ? ICalEventStatus.CANCELLED : null,
    });
    if (isTakenBack === true) continue;
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: summary });
  }
  return calendar.toString();
}
