import { expect, test } from 'vitest';
import { importRule } from './import-rule.ts';
import { plantedTree, saidOf } from './planted.ts';

test('refuses every import that the rule of who may know whom forbids', () => {
  expect(saidOf(importRule(plantedTree('import-rule')))).toEqual([
    'packages/engine/src/knows-knowledge.ts: engine must not import knowledge',
    'packages/engine/src/knows-npm.ts: engine must not use zod',
    'packages/engine/src/knows-platform.ts: engine must not know the platform: node:fs',
    'packages/server/src/undeclared.ts: express is not among the dependencies of server',
    'packages/web/src/knows-another-app.ts: web must not import server',
    'packages/web/src/leaves-the-package.ts: a relative import leaves the package: ../../engine/src/facts/level.ts',
    'packages/web/src/reaches-inside.ts: @afterneedle/engine/src/rules/rule.ts is not an entry that engine declares',
    'tests/reaches-over.ts: reach package engine by its name, @afterneedle/engine',
  ]);
});
