import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar.ts';
import type { CalendarEvent } from './calendar-events.ts';

const now = Date.UTC(2026, 2, 27, 20, 0);
const events: readonly CalendarEvent[] = [
  {
    uid: 'a1b2-make-up-ends-0@afterneedle',
    startsAt: Date.UTC(2026, 2, 29, 1, 15),
    summary: 'Skin care after needling: Make-up',
    description:
      'Make-up: you may again from Sunday 29 March, 02:15; with commas, a back\\slash and a "quote". Open your plan.',
  },
  {
    uid: 'a1b2-daily-sunscreen-starts-0@afterneedle',
    startsAt: Date.UTC(2026, 2, 30, 18, 0),
    summary:
      'Skin care after needling: Sunscreen, ein sehr langer Titel mit Ü, über 75 Oktette hinaus, damit gefaltet wird',
    description: 'From tomorrow on',
  },
];
const file = (sequence = 0): string => calendarFile(events, { name: 'Skin care', sequence, now });

interface Read {
  readonly uid: string;
  readonly startsAt: number;
  readonly summary: string;
  readonly description: string;
  readonly alarms: number;
}

function byIcalJs(text: string): readonly Read[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      startsAt: event.startDate.toJSDate().getTime(),
      summary: event.summary,
      description: event.description,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}

/** A value may come with its parameters. */
const textOf = (value: string | { readonly val: string } | undefined): string =>
  typeof value === 'object' ? value.val : (value ?? '');

function byNodeIcal(text: string): readonly Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry): readonly Read[] => {
    if (entry?.type !== 'VEVENT') return [];
    const { uid, start, summary, description, alarms = [] } = entry;
    return [
      {
        uid,
        startsAt: start.getTime(),
        summary: textOf(summary),
        description: textOf(description),
        alarms: alarms.length,
      },
    ];
  });
}

function byTsIcs(text: string): readonly Read[] {
  const { events: read = [] } = convertIcsCalendar(undefined, text);
  return read.map(({ uid, start, summary, description = '', alarms = [] }) => ({
    uid,
    startsAt: start.date.getTime(),
    summary,
    description,
    alarms: alarms.length,
  }));
}

const READERS = { 'ical.js': byIcalJs, 'node-ical': byNodeIcal, 'ts-ics': byTsIcs };

describe('a calendar file', () => {
  test.each(Object.entries(READERS))('says the same to %s as it was made of', (_name, read) => {
    const wanted = events
      .map((event) => ({ ...event, alarms: 1 }))
      .toSorted((a, b) => a.uid.localeCompare(b.uid));
    expect(read(file()).toSorted((a, b) => a.uid.localeCompare(b.uid))).toEqual(wanted);
  });

  test('keeps lines within 75 octets, ends them as RFC 5545 asks and stamps them', () => {
    const lines = file().split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(file().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => line === 'DTSTAMP:20260327T200000Z')).toHaveLength(2);
  });

  test('a later file carries the same ids and a higher sequence, so that it replaces the older', () => {
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    const sequences = (text: string) => text.match(/^SEQUENCE:.*$/gm)?.map((line) => line.trim());
    expect(uids(file(3))).toEqual(uids(file(0)));
    expect(sequences(file(0))).toEqual(['SEQUENCE:0', 'SEQUENCE:0']);
    expect(sequences(file(3))).toEqual(['SEQUENCE:3', 'SEQUENCE:3']);
  });

  test('rings once at one minute, for all that begins then, and not for what is taken back', () => {
    const [first, second] = events;
    if (first === undefined || second === undefined) throw new Error('no events');
    const together: readonly CalendarEvent[] = [
      { ...first, uid: 'gone', summary: 'Gone', isTakenBack: true },
      first,
      { ...first, uid: 'twin', startsAt: first.startsAt + 30_000 },
      { ...second, uid: 'beside', startsAt: first.startsAt },
      second,
    ];
    const text = calendarFile(together, { name: 'Skin care', sequence: 1, now });
    const alarms = new Map(byIcalJs(text).map(({ uid, alarms: count }) => [uid, count]));
    expect([...alarms]).toEqual([
      ['gone', 0],
      [first.uid, 1],
      ['twin', 0],
      ['beside', 0],
      [second.uid, 1],
    ]);
    const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const rings = root
      .getAllSubcomponents('vevent')
      .flatMap((event) => event.getAllSubcomponents('valarm'))
      .map((alarm) => alarm.getFirstPropertyValue('description'));
    expect(rings).toEqual([`${first.summary}\n${second.summary}`, second.summary]);
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });
});
