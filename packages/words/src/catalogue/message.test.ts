import { expect, test } from 'vitest';
import { messageIn } from './message.ts';

const PHOTOS = '{n, plural, one {# photo} other {# photos}}';

test('a message counts by the rules of its own language, also after another one has counted', () => {
  expect(messageIn(PHOTOS, 'en').format({ n: 1 })).toBe('1 photo');
  expect(messageIn('{n, plural, zero {none} two {both} other {# all}}', 'ar').format({ n: 2 })).toBe('both');
  expect(messageIn(PHOTOS, 'en').format({ n: 2 })).toBe('2 photos');
});

test('a message writes numbers as its own language does', () => {
  expect(messageIn('{n, plural, other {# mm}}', 'de').format({ n: 1.5 })).toBe('1,5 mm');
  expect(messageIn('{n, plural, other {# mm}}', 'en').format({ n: 1.5 })).toBe('1.5 mm');
});
