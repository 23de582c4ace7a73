import { expect, test } from 'vitest';
import { localLinks } from './local-links.ts';
import { plantedTree, saidOf } from './planted.ts';

test('refuses a page that points at a file that is not there', () => {
  expect(saidOf(localLinks(plantedTree('local-links')))).toEqual([
    'README.md: points at gone.md, which is not there',
    'README.md: points at pictures/gone.webp, which is not there',
  ]);
});
