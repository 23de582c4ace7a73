import { expect, test } from 'vitest';
import { fullName, listedName } from './full-name.ts';

test('a name of one word is said and listed as it is, without a comma or a space', () => {
  expect(fullName({ givenName: 'Sukarno', familyName: '' })).toBe('Sukarno');
  expect(listedName({ givenName: 'Sukarno', familyName: '' })).toBe('Sukarno');
});

test('a name of two parts is said given first and listed family first', () => {
  expect(fullName({ givenName: 'Ada', familyName: 'Birch' })).toBe('Ada Birch');
  expect(listedName({ givenName: 'Ada', familyName: 'Birch' })).toBe('Birch, Ada');
});
