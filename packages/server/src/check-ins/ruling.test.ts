import type { ServerResult } from '@afterneedle/contract';
import { LEVELS, rankOf } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { ruleBetween } from './ruling.ts';

const knowledge = `sha256:${'0'.repeat(64)}`;
const aServerResult = (changes: Partial<ServerResult> = {}): ServerResult => ({
  level: 'self-care',
  levelAtWorst: 'self-care',
  certified: true,
  why: [],
  near: [],
  causes: [],
  open: [],
  recheckAfterHours: 24,
  contactWithinHours: null,
  notes: [],
  knowledge,
  ...changes,
});

describe('between phone and server', () => {
  test('the higher level rules, for every pair of levels', () => {
    for (const phone of LEVELS) {
      for (const server of LEVELS) {
        const ruling = ruleBetween(
          { level: phone, certified: true, knowledge },
          aServerResult({ level: server }),
        );
        expect(rankOf(ruling.level)).toBe(Math.max(rankOf(phone), rankOf(server)));
        expect(rankOf(ruling.levelAtWorst)).toBeGreaterThanOrEqual(rankOf(ruling.level));
        expect(ruling.differ).toBe(phone !== server);
        expect(ruling.raised).toBe(rankOf(server) > rankOf(phone));
      }
    }
  });

  test('it is settled only when both say so', () => {
    const certified = (phone: boolean, server: boolean): boolean =>
      ruleBetween({ level: 'self-care', certified: phone, knowledge }, aServerResult({ certified: server }))
        .certified;
    expect([certified(true, true), certified(true, false), certified(false, true)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('the time to contact somebody is that of the level that rules', () => {
    const phone = { level: 'emergency', certified: false, knowledge } as const;
    expect(ruleBetween(phone, aServerResult()).contactWithinHours).toBe(0);
    const server = aServerResult({ level: 'contact-provider', contactWithinHours: 72 });
    expect(ruleBetween({ ...phone, level: 'self-care' }, server).contactWithinHours).toBe(72);
    expect(ruleBetween({ ...phone, level: 'same-day' }, server).contactWithinHours).toBe(24);
  });
});
