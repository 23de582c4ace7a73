import { readFileSync } from 'node:fs';
import { compileKnowledge } from '@afterneedle/engine';
import { rulesAsCode } from '@afterneedle/engine/ahead';
import { expect, test } from 'vitest';
import { generatedRules } from '../src/generated/generated-rules.ts';
import { knowledge } from '../src/index.ts';

const committed = readFileSync(new URL('../src/generated/generated-rules.ts', import.meta.url), 'utf8');

test('the committed code is that of the rules: run npm run generate -w packages/knowledge', () => {
  expect(committed === rulesAsCode(compileKnowledge(knowledge))).toBe(true);
});

test('code of other rules is refused as stale, and left aside', () => {
  const [first, ...others] = knowledge.rules;
  const other = { ...knowledge, rules: [...others, ...(first === undefined ? [] : [first])] };
  expect(committed === rulesAsCode(compileKnowledge(other))).toBe(false);
  expect(compileKnowledge(other, { generated: generatedRules }).tables.fire).toBeUndefined();
  expect(compileKnowledge(knowledge, { generated: generatedRules }).tables.fire).toBe(generatedRules.fire);
});
