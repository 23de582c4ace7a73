import { PROBLEM_CODES as ENGINE_CODES } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, pointerOf } from './problem.ts';

describe('problems', () => {
  test('have every code the engine has, and none twice', () => {
    expect(PROBLEM_CODES).toEqual(expect.arrayContaining([...ENGINE_CODES]));
    expect(new Set(PROBLEM_CODES).size).toBe(PROBLEM_CODES.length);
  });

  test('point at a field as JSON Pointer says', () => {
    expect(pointerOf([])).toBe('');
    expect(pointerOf(['facts', 'a/b~c'])).toBe('/facts/a~1b~0c');
    expect(pointerOf(['areas', 0])).toBe('/areas/0');
  });
});
