import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIds, isUuid, shortOfUuid, uuidOfShort } from './ids.ts';

describe('an id', () => {
  test('is a UUIDv7 of the time it was made', () => {
    const id = createIds(() => Date.parse('2026-11-21T12:00:00Z'))();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-21T12:00:00Z'));
  });

  test('rises with each one, also within a millisecond and when the clock steps back', () => {
    let now = 1_800_000_000_000;
    const newId = createIds(() => now);
    const ids: string[] = [];
    for (let n = 0; n < 20_000; n += 1) {
      if (n === 9_000) now -= 5_000;
      ids.push(newId());
    }
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same after it was written short and read back', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(shortOfUuid(uuid)).toHaveLength(22);
        expect(uuidOfShort(shortOfUuid(uuid))).toBe(uuid);
      }),
    );
  });

  test('is not read from anything else', () => {
    for (const text of ['', 'x', 'A'.repeat(23), `${'A'.repeat(21)}B`, `${'A'.repeat(21)}!`]) {
      expect(uuidOfShort(text)).toBeUndefined();
    }
    expect(isUuid('01a2005b-b249-739c-814d-ccfb0fdff4be')).toBe(true);
    expect(isUuid('01A2005B-b249-739c-814d-ccfb0fdff4be')).toBe(false);
  });
});
