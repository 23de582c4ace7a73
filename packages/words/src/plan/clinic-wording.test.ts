import { expect, test } from 'vitest';
import { clinicWordingFaults } from './clinic-wording.ts';

test('a plain line passes', () => {
  expect(clinicWordingFaults('Use the gel we gave you 3 times a day.')).toEqual([]);
});

test.each([
  ['', 'Write what'],
  ['This gel is safe for you.', 'is safe'],
  ['We diagnose it by phone.', 'diagnose'],
  ['It is guaranteed to help.', 'guaranteed'],
  ['use the gel.', 'capital'],
  ['Use the gel', 'full stop'],
  ['See https://example.org for more.', 'links'],
  [`Use ${'very '.repeat(20)}much of it.`, '20 at most'],
])('%s is refused', (text, fault) => {
  expect(clinicWordingFaults(text).join(' ')).toContain(fault);
});
