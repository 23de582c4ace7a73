import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { parseFacts } from '../facts/parse-facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { decide } from '../triage/decide.ts';
import { firstMinute } from './holds.ts';
import { interpret } from './interpret.ts';

describe('the first whole minute of an hour condition', () => {
  test.each([
    [{ fromHour: 2 }, 120],
    [{ fromHour: 0.51 }, 31],
    [{ afterHour: 2 }, 121],
    [{ afterHour: 0.51 }, 31],
  ])('%j is %i', (atom, minute) => {
    expect(firstMinute(atom)).toBe(minute);
  });
});

test('answers of the parser, copies of them and half copies decide alike, whatever was decided before', () => {
  const compiled = compileKnowledge(smallKnowledge);
  const { vocabulary } = smallKnowledge;
  const parsed = (flat: Readonly<Record<string, unknown>>) => {
    const result = parseFacts(flat, vocabulary, { hoursSince: 30 });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.facts;
  };
  const grave = parsed({ breathing: 2, fever: 2, device: 'rf', diabetes: 'yes', numbing: 'within-24h' });
  const calm = parsed({ redness: 1, swelling: 0 });
  const said = parsed({ redness: 2, warmth: 1, masked: 'none', 'depth-class': 'deep-or-rf' });
  for (const one of [calm, said, grave]) {
    const ways = [
      one,
      { ...one, findings: { ...one.findings } },
      { ...one, contexts: { ...one.contexts } },
      { ...one, findings: { ...one.findings }, contexts: { ...one.contexts } },
    ];
    for (const facts of ways) {
      decide(compiled, grave);
      expect(decide(compiled, facts)).toEqual(interpret(smallKnowledge, facts));
    }
  }
});
