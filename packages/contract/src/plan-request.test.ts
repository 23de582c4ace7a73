import type { PlanKnowledge } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import type { PlanCreate } from './plan.ts';
import { readPlanRequest } from './plan-request.ts';

const knowledge: PlanKnowledge = {
  things: [{ id: 'retinoids', label: 'Retinol', kind: 'product', route: 'skin' }],
  care: [],
  positions: [],
  needs: [],
  facts: [],
  causeCare: [],
  prevention: [],
};
const now = Date.parse('2026-11-22T12:00:00Z');
const reading = { knowledge, findings: [{ id: 'redness' }], causes: [{ id: 'acne-flare' }], now };
const read = (changes: Partial<PlanCreate> = {}) =>
  readPlanRequest({ treatments: [{ endedAt: '2026-11-21T12:00:00+02:00' }], ...changes }, reading);

describe('a request for a plan', () => {
  test('is read for the engine and for the page', () => {
    const result = read({
      treatments: [
        { endedAt: '2026-11-21T12:00:00+02:00', depthMm: 2 },
        { endedAt: '2026-11-20T12:00:00-05:00' },
      ],
      causes: ['acne-flare'],
      locale: 'en-US',
    });
    expect(result).toMatchObject({
      ok: true,
      input: { policy: 'strictest', now },
      page: {
        timeZone: '+02:00',
        locale: 'en-US',
        treatments: 2,
        sinceLatestHours: 26,
        facts: { 'depth-class': 'deep-or-rf' },
        causes: ['acne-flare'],
      },
    });
  });

  test('counts in UTC where the treatment does', () => {
    expect(read({ treatments: [{ endedAt: '2026-11-21T12:00:00Z' }] })).toMatchObject({
      page: { timeZone: 'UTC', locale: 'en-GB' },
    });
  });

  test('takes a clock up to 5 minutes ahead, but not beside a moment of its own', () => {
    const ahead = [{ endedAt: '2026-11-22T12:05:00Z' }];
    expect(read({ treatments: ahead })).toMatchObject({ ok: true, page: { sinceLatestHours: 0 } });
    expect(read({ treatments: [{ endedAt: '2026-11-22T12:05:01Z' }] }).ok).toBe(false);
    expect(read({ treatments: ahead, now: '2026-11-22T12:00:00Z' }).ok).toBe(false);
  });

  test('names every finding and cause nobody knows, beside what the engine finds', () => {
    const result = read({
      treatments: [{ endedAt: '2026-11-21T12:00:00Z', depthMm: 9 }],
      signs: ['redness', 'x'.repeat(80)],
      causes: ['no-cause'],
    });
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { path: '/treatments/0/depthMm' },
        { path: '/signs/1', message: `"${'x'.repeat(60)}..." is not a finding we know` },
        { path: '/causes/0' },
      ],
    });
  });

  test('without a treatment is refused by the engine', () => {
    expect(read({ treatments: [] })).toMatchObject({ ok: false, problems: [{ path: '/treatments' }] });
  });
});
