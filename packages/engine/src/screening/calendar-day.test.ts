import { expect, test } from 'vitest';
import { dateOfDay, dayNumberOf } from './calendar-day.ts';

test('the first day of the year 1000 is a date, the day before is none', () => {
  expect(dateOfDay(dayNumberOf('1000-01-01') ?? 0)).toBe('1000-01-01');
  expect(dayNumberOf('0999-12-31')).toBeUndefined();
});
