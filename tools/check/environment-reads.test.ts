import { expect, test } from 'vitest';
import { environmentReads } from './environment-reads.ts';
import { plantedTree, refusedFiles } from './planted.ts';

test('refuses reading the environment anywhere but in platform/config.ts of the server', () => {
  expect(refusedFiles(environmentReads(plantedTree('environment-reads')))).toEqual([
    'packages/cli/src/main.ts',
    'packages/server/src/inbox/routes.ts',
  ]);
});
