import { randomUUID } from 'node:crypto';
import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { expect, test } from 'vitest';
import { markOf } from './fault-client.ts';

test('a mark says nothing about skin, so that no clock of its own starts; as a key it would', () => {
  const { readMessage } = createEngine(knowledge, { lexicon });
  const keys = Array.from({ length: 1_000 }, () => randomUUID());
  expect(keys.filter((key) => readMessage(`mark ${markOf(key)}`).spans.length > 0)).toEqual([]);
  expect(new Set(keys.map(markOf)).size).toBe(keys.length);
  expect(keys.some((key) => readMessage(`mark ${key}`).findings['fever'] !== undefined)).toBe(true);
});
