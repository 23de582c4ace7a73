import { compileLexicon, readMessage } from '@afterneedle/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../vocabulary/index.ts';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

/** One plain wording of each phrase: the first choice of every choice, the first word of every class. */
function sampleOf(phrase: string): string {
  let text = phrase;
  while (text.includes('(')) text = text.replace(/\(([^()|]*)[^()]*\)/u, '$1');
  const classes: Readonly<Record<string, string>> = lexicon.classes;
  return text.trim().replace(/@(\w+)/gu, (_, name: string) => classes[name]?.trim().split(/\s+/u)[0] ?? '');
}

const phrases = Object.entries(lexicon.findings).flatMap(([finding, wordings]) =>
  (wordings ?? []).flatMap(({ say }) =>
    say
      .split(/[;\n]/u)
      .filter((phrase) => phrase.trim() !== '')
      .map((phrase) => ({ finding, text: sampleOf(phrase) })),
  ),
);

const dangerous = phrases.filter(({ finding }) => english.scales.get(finding)?.danger === true);
const MADE_FROM_OTHERS = ['only-where-product', 'came-back', 'spread-past-treated'];

describe('the lexicon', () => {
  test('has words for every finding that is not a line of the danger list or a course', () => {
    const missing = vocabulary.findings
      .filter(({ group }) => group !== 'danger-item' && group !== 'course')
      .filter(({ id }) => !phrases.some(({ finding }) => finding === id) && !MADE_FROM_OTHERS.includes(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('names only context words that exist', () => {
    const wrong = lexicon.contexts.filter(
      ({ c, is }) => !vocabulary.contexts.some(({ id, values }) => id === c && values.includes(is)),
    );
    expect(wrong).toEqual([]);
  });

  test('reads each of its phrases as the finding it stands under', () => {
    const lost = phrases.filter(({ finding, text }) => read(text).findings[finding] === undefined);
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  test('gives only steps that are on the scale', () => {
    for (const { text } of phrases) {
      for (const [finding, step] of Object.entries(read(text).findings)) {
        const max = english.scales.get(finding)?.max ?? -1;
        expect(
          step === true || (Number.isInteger(step) && step >= 0 && step <= max),
          `${finding} ${step}`,
        ).toBe(true);
      }
    }
  });
});

describe('danger signs in any frame', () => {
  const before = [
    'my sister says ',
    'she has ',
    'at first ',
    'yesterday ',
    'what if ',
    'worried about getting ',
    'watch for ',
    'can it cause ',
    'initially ',
    'he told me ',
    'I am afraid of ',
    'last night ',
    'my friend had ',
    'I have ',
    'in case of ',
    'used to have ',
  ];
  const after = [
    '',
    ' last night',
    ' at first',
    ' she said',
    ' is that normal?',
    ' and they said it is normal',
    ' I think',
    ' if I lie down',
    ' before',
  ];

  test('stay said whoever, whenever and whether', () => {
    const lost = dangerous.flatMap(({ finding, text }) =>
      before.flatMap((head) =>
        after
          .map((tail) => `${head}${text}${tail}`)
          .filter((said) => read(said).findings[finding] === undefined),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('a denial never makes a finding absent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.constantFrom('no ', 'without ', 'denies '),
        ({ text }, no) => {
          const { findings, deniedInText } = read(no + text);
          for (const id of deniedInText) expect(findings).not.toHaveProperty(id);
          for (const [id, step] of Object.entries(findings))
            if (!id.endsWith('-course')) expect(step).not.toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...phrases.slice(0, 400).map(({ text }) => text),
    'no',
    'not',
    ',',
    '.',
    '?',
    'and',
    'or',
    'my',
    'but',
    '3',
    'days',
    'ago',
    '10%',
    '7/10',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );

  test('is read without failing, and its spans lie in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { spans, hoursSince } = read(text);
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (hoursSince !== undefined) expect(hoursSince).toBeLessThanOrEqual(26_280);
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  test('of 16 times the length takes nowhere near 256 times the time', () => {
    const piece = 'lips, tongue and eyes are not swollen but 3 days ago no fever or pus, unknwon wrod. ';
    const timeOf = (copies: number): number => {
      const text = piece.repeat(copies);
      const began = performance.now();
      read(text);
      return performance.now() - began;
    };
    const least = (copies: number): number => Math.min(...[1, 2, 3, 4, 5].map(() => timeOf(copies)));
    timeOf(800);
    expect(least(1600) / least(100)).toBeLessThan(100);
  });
});
