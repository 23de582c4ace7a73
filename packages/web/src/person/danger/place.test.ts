import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import { regionOf } from './place.ts';

describe('the emergency number', () => {
  test.each([
    ['America/New_York', '911'],
    ['Europe/London', '999'],
    ['Europe/Berlin', '112'],
    ['Europe/Paris', '112'],
    ['Australia/Sydney', '000'],
    ['Pacific/Auckland', '111'],
    ['Asia/Tokyo', '119'],
    ['UTC', '112'],
  ])('goes by place, not by language: in %s it is %s', (zone, number) => {
    expect(emergencyNumbersOf(regionOf(zone)).emergency).toBe(number);
  });
});
