import { expect, test } from 'vitest';
import { differenceBetween } from './difference.ts';

test('a difference between two places is found and named by its line', () => {
  expect(differenceBetween('a\nb\n', 'a\nb\n')).toBeUndefined();
  expect(differenceBetween('a\nb\n', 'a\nc\n')).toBe('line 2: expected b, found c');
  expect(differenceBetween('a\nb\n', 'a\n')).toMatch(/^line 2: expected b/);
  expect(differenceBetween('a\n', 'a\n\n')).toMatch(/^line 3: nothing was expected/);
});
