import { describe, expect, test } from 'vitest';
import { scanDistance } from './scan-distance.ts';

describe('how far two words lie apart for a scanner', () => {
  test('a thin sign too many in front costs what it costs, however near the limit', () => {
    expect(scanDistance('1xyz', 'xyz', 70)).toBe(60);
    expect(scanDistance('xyz', '1xyz', 70)).toBe(60);
  });
});
