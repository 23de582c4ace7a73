import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';
import { plantedTree, saidOf } from './planted.ts';

test('refuses names that are not kebab-case and drawers for anything', () => {
  expect(saidOf(fileNames(plantedTree('file-names')))).toEqual([
    'packages/engine/src/CamelCase.ts: CamelCase is not kebab-case',
    'packages/engine/src/helpers/one.ts: helpers is a drawer: name it for the one thing in it',
    'packages/engine/src/under_score.test.ts: under_score is not kebab-case',
    'packages/engine/src/utils.ts: utils is a drawer: name it for the one thing in it',
  ]);
});

test('lets the names pass that tools and custom give', () => {
  const files = [
    'README.md',
    '.ci/run',
    '.gitignore',
    'packages/web/vite.config.ts',
    'packages/web/src/a.d.ts',
  ].map((path) => ({ path, text: '' }));
  expect(fileNames({ root: '', files })).toEqual([]);
});
