import { expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { markOf } from './generated-rules.ts';
import { rulesAsCode } from './rules-as-code.ts';

test('a mark is 16 hex digits, and another for every other list of rules', () => {
  const marks = smallKnowledge.rules.map((_, index) => {
    const rules = smallKnowledge.rules.toSpliced(index, 1);
    return markOf(compileKnowledge({ ...smallKnowledge, rules }).tables);
  });
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(marks).size).toBe(marks.length);
});

test('code counts bits only where a rule needs some of many', () => {
  const without = smallKnowledge.rules.filter(({ groups = [] }) => groups.every(({ need }) => need === 1));
  expect(rulesAsCode(compileKnowledge(smallKnowledge))).toContain('bitCount(');
  expect(rulesAsCode(compileKnowledge({ ...smallKnowledge, rules: without }))).not.toContain('bitCount(');
});
