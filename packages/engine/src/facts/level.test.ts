import { expect, test } from 'vitest';
import { LEVELS, levelOfRank, rankOf } from './level.ts';

test('every level has a rank, and every rank but 0 to 4 is a bug', () => {
  expect(LEVELS.map(rankOf)).toEqual([0, 1, 2, 3, 4]);
  expect([0, 1, 2, 3, 4].map(levelOfRank)).toEqual([...LEVELS]);
  expect(() => levelOfRank(5)).toThrow('no level has rank 5');
  expect(() => levelOfRank(-1)).toThrow('no level has rank -1');
});
