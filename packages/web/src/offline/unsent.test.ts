import { describe, expect, test } from 'vitest';
import type { CheckIn, Delivery } from './check-in.ts';
import { hasOnlyHere, longUnsent, urgentUnsent } from './unsent.ts';

const DAY = 86_400_000;
const now = 100 * DAY;

function checkIn(
  level: 'self-care' | 'same-day' | 'emergency',
  state?: Delivery['state'],
  ageDays = 0,
): CheckIn {
  const at = now - ageDays * DAY;
  return {
    id: 'a',
    createdAt: at,
    updatedAt: at,
    clinicSlug: 'demo',
    answers: { device: { kind: 'choice', value: 'pen' } },
    drafts: {},
    result: { level, certified: true, knowledge: 'sha256:0', assessedAt: at },
    ...(state === undefined ? {} : { delivery: { state, askedAt: at } as Delivery }),
  };
}

describe('check-ins that did not arrive', () => {
  test('are urgent at the two top levels, whether Send was pressed or not', () => {
    expect(urgentUnsent([checkIn('emergency'), checkIn('same-day', 'waiting')], now)).toHaveLength(2);
    expect(urgentUnsent([checkIn('self-care', 'waiting'), checkIn('emergency', 'sent')], now)).toEqual([]);
    expect(urgentUnsent([checkIn('same-day', undefined, 8)], now)).toEqual([]);
    expect(urgentUnsent([checkIn('same-day', 'refused', 8)], now)).toHaveLength(1);
    const { clinicSlug: _none, ...alone } = checkIn('emergency');
    expect(urgentUnsent([alone], now)).toEqual([]);
  });

  test('are long unsent after a day', () => {
    expect(longUnsent([checkIn('self-care', 'waiting', 1)], now)).toEqual([]);
    expect(longUnsent([checkIn('self-care', 'waiting', 1.1)], now)).toHaveLength(1);
    expect(longUnsent([checkIn('self-care', undefined, 3), checkIn('self-care', 'sent', 3)], now)).toEqual(
      [],
    );
  });

  test('would be lost with the browser’s storage', () => {
    expect(hasOnlyHere([checkIn('self-care', undefined, 2)], now)).toBe(true);
    expect(hasOnlyHere([checkIn('self-care', 'sent', 2), checkIn('self-care')], now)).toBe(false);
  });
});
