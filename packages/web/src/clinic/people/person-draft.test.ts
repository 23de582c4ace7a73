import { expect, test } from 'vitest';
import { draftOf, faultsOf } from './person-draft.ts';

const empty = draftOf(undefined);

test('an empty form lacks a name and a birth date, in words of the form', () => {
  expect(faultsOf(empty)).toEqual({
    givenName: 'Write the given name, or the whole name.',
    birthOn: 'Give the birth date.',
  });
});

test('blanks are no name; a name of one word and a birth date are enough', () => {
  expect(faultsOf({ ...empty, givenName: '  ', birthOn: '1990-02-03' })).toHaveProperty('givenName');
  expect(faultsOf({ ...empty, givenName: 'Noor', birthOn: '1990-02-03' })).toEqual({});
});
