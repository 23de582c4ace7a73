import { LEVELS } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { isOvertaken } from './is-overtaken.ts';

test('a kept result that was more urgent is held under the same rules; one that was not gives way', () => {
  for (const [high, before] of LEVELS.entries())
    for (const [low, after] of LEVELS.entries()) {
      const kept = { level: before, knowledge: 'a' };
      expect(isOvertaken(kept, { level: after, knowledge: 'a' })).toBe(high > low);
      expect(isOvertaken(kept, { level: after, knowledge: 'b' })).toBe(true);
    }
});
