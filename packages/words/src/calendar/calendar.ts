import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent } from './calendar-events.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** What a calendar file is made with. */
export interface CalendarFile {
  readonly name: string;
  /** Grows by one each time the same plan is written again. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const minuteOf = ({ startsAt }: CalendarEvent): number => Math.floor(startsAt / MINUTE);

/** What rings at each minute: the first entry of the minute, for all of them. */
function alarmsOf(events: readonly CalendarEvent[]): ReadonlyMap<CalendarEvent, string> {
  const held = events.filter(({ isTakenBack }) => isTakenBack !== true);
  const byMinute = Map.groupBy(held, minuteOf);
  return new Map(
    [...byMinute.values()].flatMap((together): (readonly [CalendarEvent, string])[] => {
      const [first] = together;
      const said = [...new Set(together.map(({ summary }) => summary))].join('\n');
      return first === undefined ? [] : [[first, said]];
    }),
  );
}

/** Answers a calendar file (RFC 5545) of some entries, with one alarm at each minute that has any; all times are in UTC. */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, sequence, now }: CalendarFile,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Afterneedle', product: 'plan' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const alarms = alarmsOf(events);
  for (const entry of events) {
    const { uid, startsAt, summary, description, isTakenBack } = entry;
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
    const alarm = alarms.get(entry);
    if (alarm !== undefined)
      event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: alarm });
  }
  return calendar.toString();
}
