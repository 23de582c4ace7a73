import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes } from './canonical-bytes.ts';

const textOf = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value));

test('keys are sorted, nothing is spaced, text is composed', () => {
  expect(textOf({ b: [1, true, null], a: { d: 'e\u0301', c: -0.5 } })).toBe(
    '{"a":{"c":-0.5,"d":"é"},"b":[1,true,null]}',
  );
});

test('a missing field and an undefined one are the same', () => {
  expect(textOf({ a: 1, b: undefined })).toBe(textOf({ a: 1 }));
  expect(textOf([undefined])).toBe('[null]');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('s'), undefined])(
  '%s has no canonical form',
  (value) => {
    expect(() => canonicalBytes(value)).toThrow(TypeError);
  },
);

test('the order of keys never counts, and what comes out is JSON again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(textOf(turned)).toBe(textOf(value));
      expect(textOf(JSON.parse(textOf(value)))).toBe(textOf(value));
    }),
  );
});
