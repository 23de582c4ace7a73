import type { OpeningHours, OpenSpan } from './opening-hours.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** A clinic that is closed for longer than this is not opening again soon. */
const DAYS_LOOKED_AT = 400;

/** What the clocks of a zone show at an instant. */
interface WallTime {
  /** As 2026-12-25. */
  readonly date: string;
  /** Minutes since the day began. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

function wallTimeAt(at: number, timeZone: string): WallTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function spansOn(hours: OpeningHours, date: string): readonly OpenSpan[] {
  if (hours.holidays.some(({ on }) => on === date)) return [];
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return hours.week[(sundayFirst + 6) % 7] ?? [];
}

/** Answers whether a clinic is open: what its own clocks show lies in a span of that day. */
export function isOpenAt(hours: OpeningHours, timeZone: string, at: number): boolean {
  const { date, minute } = wallTimeAt(at, timeZone);
  return spansOn(hours, date).some(({ from, until }) => minuteOf(from) <= minute && minute < minuteOf(until));
}

/** Minutes by which the clocks of a zone are ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const { date, minute } = wallTimeAt(at, timeZone);
  return Date.parse(`${date}T00:00:00Z`) / MINUTE_MS + minute - Math.floor(at / MINUTE_MS);
}

/**
 * Lists the instants at which the clocks of a zone may come to this time: two where they show it twice, and the
 * moment of the jump where they jump over it.
 */
function instantsOf(wall: WallTime, timeZone: string): readonly number[] {
  const asUtc = Date.parse(`${wall.date}T00:00:00Z`) / MINUTE_MS + wall.minute;
  // No zone is a day away from UTC, and none changes its clocks twice in two days.
  let before = asUtc - DAY_MINUTES;
  let after = asUtc + DAY_MINUTES;
  const earlier = offsetAt(before * MINUTE_MS, timeZone);
  const later = offsetAt(after * MINUTE_MS, timeZone);
  if (earlier === later) return [(asUtc - earlier) * MINUTE_MS];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * MINUTE_MS, timeZone) === earlier) before = middle;
    else after = middle;
  }
  return [asUtc - earlier, asUtc - later, after].map((minutes) => minutes * MINUTE_MS);
}

/** Answers when a clinic opens next, or now when it is open; nothing when it does not within 400 days. */
export function nextOpeningAt(hours: OpeningHours, timeZone: string, at: number): number | undefined {
  if (isOpenAt(hours, timeZone, at)) return at;
  const today = Date.parse(`${wallTimeAt(at, timeZone).date}T00:00:00Z`);
  for (let ahead = 0; ahead <= DAYS_LOOKED_AT; ahead += 1) {
    const date = new Date(today + ahead * DAY_MINUTES * MINUTE_MS).toISOString().slice(0, 10);
    const opens = spansOn(hours, date)
      .flatMap(({ from }) => instantsOf({ date, minute: minuteOf(from) }, timeZone))
      .filter((instant) => instant >= at && isOpenAt(hours, timeZone, instant));
    if (opens.length > 0) return Math.min(...opens);
  }
  return undefined;
}
