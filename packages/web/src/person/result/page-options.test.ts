import type { ClinicView } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { clinicToCall } from './page-options.ts';

const day = [{ from: '09:00', until: '18:00' }];
const glow: ClinicView = {
  slug: 'glow',
  name: 'Glow Clinic',
  timeZone: 'America/New_York',
  medical: true,
  hours: null,
  phone: '1',
  urgentPhone: '2',
  opening: { week: [day, day, day, day, day, [], []], holidays: [{ on: '2026-11-26' }] },
  outOfHours: { who: 'Dr Night', phone: '3' },
};
const openAt = (at: string, clinic: ClinicView = glow): boolean | undefined =>
  clinicToCall(clinic, Date.parse(at)).clinic?.isOpenNow;

test('a clinic is open by its own clock, not by that of the phone, and never on a holiday', () => {
  expect(openAt('2026-11-23T14:00:00Z')).toBe(true);
  expect(openAt('2026-11-23T13:59:00Z')).toBe(false);
  expect(openAt('2026-11-23T23:00:00Z')).toBe(false);
  expect(openAt('2026-11-26T16:00:00Z')).toBe(false);
  expect(openAt('2026-11-28T16:00:00Z')).toBe(false);
});

test('a clinic that is closed says when it opens next, past a holiday', () => {
  const { clinic } = clinicToCall(glow, Date.parse('2026-11-26T16:00:00Z'));
  expect(clinic?.opensAt).toBe(Date.parse('2026-11-27T14:00:00Z'));
  expect(clinicToCall(glow, Date.parse('2026-11-23T15:00:00Z')).clinic).not.toHaveProperty('opensAt');
});

test('a clinic that gave no hours, or was kept by a phone before there were any, never counts as open', () => {
  expect(openAt('2026-11-23T15:00:00Z', { ...glow, opening: null })).toBe(false);
  const { opening: _opening, outOfHours: _outOfHours, ...older } = glow;
  const told = clinicToCall(older, Date.parse('2026-11-23T15:00:00Z')).clinic;
  expect(told).toEqual({
    name: 'Glow Clinic',
    isMedical: true,
    isOpenNow: false,
    phone: '1',
    urgentPhone: '2',
  });
});
