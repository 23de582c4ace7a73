import { expect, test } from 'vitest';
import { plantedTree, refusedFiles } from './planted.ts';
import { noticesAreCurrent } from './third-party-notices.ts';

test('refuses notices that are not those of the lockfile', () => {
  const project = plantedTree('third-party-notices');
  expect(refusedFiles(noticesAreCurrent(project))).toEqual(['THIRD-PARTY-NOTICES.md']);
});
