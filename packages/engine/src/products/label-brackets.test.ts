import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketDepths, bracketPartners } from './label-brackets.ts';

const depths = (text: string): string => [...bracketDepths(text)].join('');
const text = fc.string({ unit: fc.constantFrom('(', ')', '[', ']', 'a'), maxLength: 14 });

test.each([
  ['a(b)c', '01110'],
  ['a(b[c]d)e', '011222110'],
  ['(a)(b)', '111111'],
  // What is never closed, or closed without being opened, holds nothing.
  ['a(b', '000'],
  ['a)b', '000'],
  ['a(b]c', '00000'],
  // The other kind within is passed over.
  ['(a[b)c', '111110'],
  ['((((((a)', '00000111'],
])('%s', (given, told) => expect(depths(given)).toBe(told));

test('no more than four without a partner are passed over', () => {
  expect([...bracketPartners('([[[a)')]).toEqual([5, -1, -1, -1, -1, 0]);
  expect([...bracketPartners('([[[[a)')]).toEqual([-1, -1, -1, -1, -1, -1, -1]);
});

test('property: partners name one another, open before close, of one kind', () => {
  fc.assert(
    fc.property(text, (given) => {
      const partners = bracketPartners(given);
      for (const [at, other] of partners.entries()) {
        if (other === -1) continue;
        expect(partners[other]).toBe(at);
        const pair = `${given[Math.min(at, other)]}${given[Math.max(at, other)]}`;
        expect(['()', '[]']).toContain(pair);
      }
    }),
  );
});

test('property: a depth is the number of closed pairs around a place', () => {
  fc.assert(
    fc.property(text, (given) => {
      const partners = [...bracketPartners(given)];
      const around = Array.from(
        given,
        (_, at) => partners.filter((close, open) => close > open && open <= at && at <= close).length,
      );
      expect([...bracketDepths(given)]).toEqual(around);
    }),
  );
});
