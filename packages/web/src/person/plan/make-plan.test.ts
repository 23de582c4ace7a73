import { describe, expect, test } from 'vitest';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { calmAt } from './make-plan.ts';
import { isDamagedLink, planFromHash, planToHash } from './plan-link.ts';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 7, 4, 14);
const kept: KeptPlan = {
  id: 'mine',
  planId: 'p1',
  sequence: 0,
  treatments: [
    {
      id: 't1',
      endedAt: now - 30 * HOUR,
      isRough: false,
      isUnknown: false,
      timeZone: 'Europe/London',
      facts: { device: 'rf' },
    },
  ],
  person: { 'skin-tone': 'brown' },
  supplied: ['cleanser'],
  updatedAt: now,
};

describe('an answer about calm skin', () => {
  test('counts for some hours, and then nobody knows', () => {
    expect(calmAt(kept, now)).toEqual({});
    expect(calmAt({ ...kept, calm: { isCalm: true, at: now - HOUR } }, now)).toEqual({ isCalm: true });
    expect(calmAt({ ...kept, calm: { isCalm: true, at: now - 24 * HOUR } }, now)).toEqual({});
  });
});

describe('a link that carries a plan', () => {
  test('gives back what was put in, and nothing of the phone it comes from', () => {
    const { treatments, person, supplied } = kept;
    expect(planFromHash(`#${planToHash(kept)}`)).toEqual({ treatments, person, supplied });
  });

  test('is damaged wherever it is cut off, and a part of the page is no such link', () => {
    const whole = planToHash(kept);
    expect(isDamagedLink(`#${whole}`)).toBe(false);
    for (let length = 1; length < whole.length; length += 1) {
      const cut = `#${whole.slice(0, length)}`;
      expect([length, isDamagedLink(cut)]).toEqual([length, planFromHash(cut) === undefined]);
    }
    expect(isDamagedLink(`#${whole.slice(0, -9)}`)).toBe(true);
    expect(isDamagedLink(`#${whole.slice(0, 40)}`)).toBe(true);
    for (const hash of ['', '#', '#today', '#next-days', '#weeks', '#usual', '#why', '#main'])
      expect([hash, isDamagedLink(hash)]).toEqual([hash, false]);
  });

  test('is refused when it is cut off, too long or something else', () => {
    const whole = planToHash(kept);
    for (const text of [
      '',
      '#',
      whole.slice(0, -9),
      `${whole}${'A'.repeat(5000)}`,
      btoa('{"v":1,"treatments":[]}'),
      'né',
    ])
      expect(planFromHash(text), text.slice(0, 20)).toBeUndefined();
    const wrongZone = {
      ...kept,
      treatments: kept.treatments.map((one) => ({ ...one, timeZone: 'Nowhere/Land' })),
    };
    expect(planFromHash(planToHash(wrongZone))).toBeUndefined();
    expect(planFromHash(planToHash({ ...kept, person: { 'allergy-lanolin': 'perhaps' } }))).toBeUndefined();
  });
});
