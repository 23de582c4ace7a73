import { expect, test } from 'vitest';
import { datesUnbroken } from './date-words.ts';

test.each([
  [
    'Not before Tuesday, December 1, and only when calm.',
    'Not before Tuesday, December\u00A01, and only when calm.',
  ],
  ['Not before Wednesday 25 November, 5:30.', 'Not before Wednesday\u00A025\u00A0November, 5:30.'],
  ['No antes del martes 1 de diciembre.', 'No antes del martes\u00A01 de diciembre.'],
  ['Until all is healed.', 'Until all is healed.'],
])('%s keeps day and month on one line', (text, unbroken) => {
  expect(datesUnbroken(text)).toBe(unbroken);
});
