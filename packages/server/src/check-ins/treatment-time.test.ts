import { describe, expect, test } from 'vitest';
import { hoursSinceTreatment } from './treatment-time.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const createdAt = '2026-11-21T12:00:00Z';

describe('the hours since treatment', () => {
  test('are unknown when nobody said when', () => {
    expect(hoursSinceTreatment({ createdAt }, now)).toEqual({ ok: true, value: undefined });
  });

  test('are those the person gave, before those worked out', () => {
    const sent = { createdAt, hoursSince: 30, treatedAt: '2026-11-21T10:00:00Z' };
    expect(hoursSinceTreatment(sent, now)).toEqual({ ok: true, value: 30 });
  });

  test('are counted to the moment it was felt, however late it arrives', () => {
    const sent = { createdAt: '2026-11-20T12:00:00Z', treatedAt: '2026-11-20T10:00:00Z' };
    expect(hoursSinceTreatment(sent, now)).toEqual({ ok: true, value: 2 });
  });

  test('do not grow with a clock that runs ahead', () => {
    const sent = { createdAt: '2027-01-01T00:00:00Z', treatedAt: '2026-11-21T10:00:00Z' };
    expect(hoursSinceTreatment(sent, now)).toEqual({ ok: true, value: 2 });
  });

  test('count across the change of the clocks as hours that passed', () => {
    const sent = { createdAt, treatedAt: '2026-10-24T23:30:00+01:00' };
    expect(hoursSinceTreatment(sent, now)).toEqual({
      ok: true,
      value: (now - Date.parse(sent.treatedAt)) / 3_600_000,
    });
  });

  test('are refused by name when the treatment lies ahead or too far back', () => {
    for (const [treatedAt, code] of [
      ['2026-11-21T12:06:00Z', 'in-the-future'],
      ['2023-11-20T00:00:00Z', 'out-of-range'],
    ] as const) {
      expect(hoursSinceTreatment({ createdAt, treatedAt }, now)).toMatchObject({
        ok: false,
        refusal: { status: 422, problems: [{ path: '/treatedAt', code }] },
      });
    }
  });
});
