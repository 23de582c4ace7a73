import { expect, test } from 'vitest';
import { fillTemplate, openSlots } from './fill-template.ts';

test('a reply takes what is known and leaves the rest in braces, which keeps it from being sent', () => {
  const filled = fillTemplate('Hello {name}. Come on {date}, {name}.', { name: 'Sam', date: '' });
  expect(filled).toBe('Hello Sam. Come on {date}, Sam.');
  expect(openSlots(filled)).toEqual(['date']);
  expect(openSlots('Hello Sam. Come on Monday.')).toEqual([]);
});
