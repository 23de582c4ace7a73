import { interpret } from '@afterneedle/engine';
import { proveAll } from '@afterneedle/engine/proofs';
import { describe, expect, test } from 'vitest';
import { generatedRules } from '../src/generated/generated-rules.ts';
import { knowledge } from '../src/index.ts';

const proofs = proveAll(knowledge, { count: 1500, seed: 20, generated: generatedRules });

describe('the knowledge is proved', () => {
  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });
});

test('nothing answered is self-care and not certified', () => {
  const { level, certified, levelAtWorst } = interpret(knowledge, { findings: {}, contexts: {} });
  expect({ level, certified, levelAtWorst }).toEqual({
    level: 'self-care',
    certified: false,
    levelAtWorst: 'emergency',
  });
});
