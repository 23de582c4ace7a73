import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instantInZone } from './instant-in-zone.ts';

test('a time without an offset is read on the clock of the zone, across clock changes too', () => {
  for (const timeZone of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])
    for (const day of [
      '2026-03-07',
      '2026-03-29',
      '2026-04-05',
      '2026-07-01',
      '2026-10-04',
      '2026-10-25',
      '2026-11-01',
    ])
      for (const time of ['00:15', '09:30', '15:00', '23:45']) {
        const wanted = Temporal.ZonedDateTime.from(`${day}T${time}[${timeZone}]`).epochMilliseconds;
        expect(Date.parse(instantInZone(`${day} ${time}`, timeZone)), `${day} ${time} ${timeZone}`).toBe(
          wanted,
        );
      }
});

test('an offset counts as it is written, and seconds may be left out', () => {
  expect(instantInZone('2026-11-20T15:00+00:00', 'Asia/Tokyo')).toBe('2026-11-20T15:00:00+00:00');
  expect(instantInZone('2026-11-20T15:00:30z', 'Asia/Tokyo')).toBe('2026-11-20T15:00:30Z');
  expect(instantInZone('2026-11-20T15:00-0500', 'Asia/Tokyo')).toBe('2026-11-20T15:00:00-05:00');
});

test('what is no time is handed on to be refused by name', () => {
  for (const text of ['yesterday', '2026-11-20', '2026-13-40 99:99', ''])
    expect(instantInZone(text, 'Europe/London')).toBe(text);
  expect(instantInZone('2026-11-20 15:00', 'Nowhere/Land')).toBe('2026-11-20 15:00');
});
