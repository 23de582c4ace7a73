import { expect, test } from 'vitest';
import { deadExports } from './dead-exports.ts';
import { plantedTree, saidOf } from './planted.ts';

test('refuses an export that nobody imports, and one that only its own test imports', () => {
  expect(saidOf(deadExports(plantedTree('dead-exports')))).toEqual([
    'packages/engine/src/parts.ts: nobody imports Unwanted',
    'packages/engine/src/parts.ts: nobody imports onlyItsTestKnows',
    'packages/engine/src/parts.ts: nobody imports shape',
    'packages/engine/src/parts.ts: nobody imports total',
  ]);
});
