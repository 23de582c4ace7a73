import { expect, test } from 'vitest';
import { fitSheet, type ShortenedPart } from './fit-sheet.ts';

const PARTS: readonly ShortenedPart[] = [
  { heading: 'Messages', leastLines: 5, keeps: 'last' },
  { heading: 'Findings', leastLines: 12, keeps: 'first' },
];
const many = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);

test('what fits stays word for word', () => {
  const sections = [
    { heading: 'Findings', lines: many('sign', 40) },
    { heading: 'Messages', lines: many('message', 40) },
  ];
  expect(fitSheet(sections, { photos: 0, parts: PARTS })).toEqual(sections);
});

test('the older messages go before a finding does, and the sheet says how many went', () => {
  const [findings, messages] = fitSheet(
    [
      { heading: 'Findings', lines: many('sign', 90) },
      { heading: 'Messages', lines: many('message', 40) },
    ],
    { photos: 0, parts: PARTS },
  );
  expect(findings?.lines).toHaveLength(90);
  expect(messages?.lines.at(-1)).toBe('message 40');
  expect(messages?.lines[0]).toBe('23 more in the record at the clinic.');
  expect(messages?.lines).toHaveLength(18);
});

test('photos take the room of text; a section not named stays whole; a long line is cut where it says so', () => {
  const [clinic, findings, messages] = fitSheet(
    [
      { heading: 'The clinic', lines: many('line', 30) },
      { heading: 'Findings', lines: many('sign', 90) },
      { heading: 'Messages', lines: ['a'.repeat(2_000)] },
    ],
    { photos: 6, parts: PARTS },
  );
  expect(clinic?.lines).toHaveLength(30);
  expect(messages?.lines).toHaveLength(1);
  expect(messages?.lines[0]).toMatch(/^a{352} … \(1648 more letters in the record\)$/);
  expect(findings?.lines.slice(0, 2)).toEqual(['sign 1', 'sign 2']);
  expect(findings?.lines.at(-1)).toMatch(/^\d+ more in the record at the clinic\.$/);
});
