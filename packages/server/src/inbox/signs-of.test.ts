import { dangerItems } from '@afterneedle/knowledge';
import { expect, test } from 'vitest';
import { signsOf } from './signs-of.ts';

test('a line of the danger list is not named beside its own part', () => {
  expect(signsOf({ 'danger-airway': 1, 'breathing-trouble': 1, hives: 1 })).toEqual([
    'breathing-trouble',
    'hives',
  ]);
});

test('a line of the danger list is named where none of its parts is said to be there', () => {
  for (const { item, parts } of dangerItems) {
    const notSo = Object.fromEntries(parts.map((part) => [part, 'unsure' as const]));
    expect(signsOf({ ...notSo, [item]: 1 })).toEqual([item]);
  }
});

test('what was denied, left open or only changes is no sign', () => {
  expect(signsOf({ fever: 0, itch: 'unsure', 'redness-course': 2, redness: 1 })).toEqual(['redness']);
});
