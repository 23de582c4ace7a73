import { expect, test } from 'vitest';
import { withLargeFirst, withSmallFirst } from './first-letter.ts';

test.each([
  ['Fever, 38 °C (100.4 °F) or more', 'fever, 38 °C (100.4 °F) or more'],
  ['A fit (seizure)', 'a fit (seizure)'],
  ['RF needling', 'RF needling'],
  ['', ''],
])('%j in the middle of a sentence is %j', (text, expected) => {
  expect(withSmallFirst(text)).toBe(expected);
});

test.each([
  ['over 1 to 1.5 mm', 'Over 1 to 1.5 mm'],
  ['élan', 'Élan'],
  ['', ''],
])('%j at the start of a line is %j', (text, expected) => {
  expect(withLargeFirst(text)).toBe(expected);
});
