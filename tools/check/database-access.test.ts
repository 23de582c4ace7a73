import { expect, test } from 'vitest';
import { databaseAccess } from './database-access.ts';
import { plantedTree, refusedFiles } from './planted.ts';

test('refuses a driver and a statement outside queries.ts and platform/', () => {
  expect(refusedFiles(databaseAccess(plantedTree('database-access')))).toEqual([
    'packages/server/src/inbox/policy.ts',
    'packages/server/src/inbox/routes.ts',
  ]);
});
