import { expect, test } from 'vitest';
import { withSmallFirst } from './small-first.ts';

test.each([
  ['Fever, 38 °C (100.4 °F) or more', 'fever, 38 °C (100.4 °F) or more'],
  ['A fit (seizure)', 'a fit (seizure)'],
  ['RF needling', 'RF needling'],
  ['', ''],
])('%j in the middle of a sentence is %j', (text, expected) => {
  expect(withSmallFirst(text)).toBe(expected);
});
