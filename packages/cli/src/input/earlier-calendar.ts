import type { GivenEvent } from '@afterneedle/words/plan';

/** What a calendar file held that we wrote before. */
export interface EarlierCalendar {
  readonly given: readonly GivenEvent[];
  /** The highest of its entries. */
  readonly sequence: number;
}

const BEGIN = 'BEGIN:VEVENT';
/** Our own files write every time in UTC. */
const IN_UTC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

function instantOf(written: string): number {
  const [, year, month, day, hour, minute, second] = IN_UTC.exec(written) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function fieldOf(lines: readonly string[], name: string): string {
  const line = lines.find((one) => one.startsWith(`${name}:`)) ?? '';
  return line.slice(name.length + 1).trim();
}

/** Answers the entries of a calendar file that we wrote before; undefined where it is no such file. */
export function readEarlierCalendar(text: string): EarlierCalendar | undefined {
  const [head = '', ...parts] = text.replace(/\r?\n[ \t]/g, '').split(BEGIN);
  if (!head.includes('BEGIN:VCALENDAR')) return undefined;
  const entries = parts.map((part) => {
    const lines = part.split(/\r?\n/);
    const startsAt = instantOf(fieldOf(lines, 'DTSTART'));
    return { uid: fieldOf(lines, 'UID'), startsAt, sequence: Number(fieldOf(lines, 'SEQUENCE')) };
  });
  const isOurs = entries.every(({ uid, startsAt }) => uid !== '' && Number.isFinite(startsAt));
  if (!isOurs) return undefined;
  return {
    given: entries.map(({ uid, startsAt }) => ({ uid, startsAt })),
    sequence: Math.max(-1, ...entries.map(({ sequence }) => sequence).filter(Number.isInteger)),
  };
}
