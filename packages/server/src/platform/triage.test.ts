import { describe, expect, test } from 'vitest';
import { createTriage } from './triage.ts';

const triage = createTriage();
const ask = (changes: Partial<Parameters<typeof triage.assess>[0]> = {}) =>
  triage.assess({ message: undefined, hoursSince: undefined, facts: {}, ...changes });

describe('triage on the server', () => {
  test('knows nothing from nothing, and says so', () => {
    expect(ask()).toMatchObject({ ok: true, result: { level: 'self-care', certified: false } });
  });

  test('reads a danger out of the message that no answer mentions', () => {
    const answer = ask({ message: "I can't breathe properly", hoursSince: 2 });
    expect(answer).toMatchObject({ ok: true, result: { level: 'emergency', contactWithinHours: 0 } });
  });

  test('names the version of its knowledge in every result', () => {
    expect(triage.knowledge).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(ask()).toMatchObject({ result: { knowledge: triage.knowledge } });
  });

  test('names the fact that it does not know', () => {
    expect(ask({ facts: { 'no-such-sign': 1 } })).toMatchObject({
      ok: false,
      problems: [{ path: '/facts/no-such-sign', code: 'unknown-fact' }],
    });
  });

  test('gives the same answer for the same question', () => {
    const input = { message: 'red and sore, some pus', hoursSince: 60, facts: { fever: 1 } };
    expect(ask(input)).toEqual(ask(input));
  });
});
