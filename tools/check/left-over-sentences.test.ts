import { expect, test } from 'vitest';
import { leftOverSentences } from './left-over-sentences.ts';
import { plantedTree, saidOf } from './planted.ts';

test('refuses a sentence that no code asks for, by its key or by a shape it fits', () => {
  expect(saidOf(leftOverSentences(plantedTree('left-over-sentences')))).toEqual([
    'packages/knowledge/src/messages/en.ts: no code asks for it any more: care.more',
  ]);
});
