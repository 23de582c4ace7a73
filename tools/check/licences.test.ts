import { expect, test } from 'vitest';
import { licences } from './licences.ts';
import { plantedTree, saidOf } from './planted.ts';

test('refuses a licence that nobody allowed, or none', () => {
  expect(saidOf(licences(plantedTree('licences')))).toEqual([
    'package-lock.json: both 1.0.0 is under MIT AND GPL-2.0-only, which is not on the list',
    'package-lock.json: silent 1.0.0 is under not stated, which is not on the list',
    'package-lock.json: strong 1.0.0 is under AGPL-3.0, which is not on the list',
  ]);
});
