import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

const lines = (count: number): string => 'const a = 1;\n'.repeat(count);
const files = [
  { path: 'packages/engine/src/long.ts', text: lines(301) },
  { path: 'packages/engine/src/full.ts', text: lines(300) },
  { path: 'packages/knowledge/src/rules/many.ts', text: lines(900) },
];

test('refuses code of more than 300 lines, and lets data be long', () => {
  expect(fileSize({ root: '', files })).toEqual([
    {
      file: 'packages/engine/src/long.ts',
      line: 301,
      message: '301 lines, at most 300: it is missing a room',
    },
  ]);
});
