import type { KnowledgeBase } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { askedOf, entriesOf } from './knowledge-entry.ts';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts';

const MOST_WORDS = 20;
const HIGHEST_GRADE = 6;
/** Shorter texts have too few words for a grade to mean anything. */
const GRADED_FROM_WORDS = 9;
const REFUSED =
  /diagnos|certified|clinically proven|guarantee|don[’']?t worry|do not worry|not a medical device|\b(is|are|perfectly|completely) safe\b|\bsafe to\b|erythema|oedema|edema|pruritus|lesion|papule|pustule|vesicle|\bpurulent\b|subcutaneous/i;

interface Said {
  readonly where: string;
  readonly text: string;
}

function said(base: KnowledgeBase): Said[] {
  const asked = askedOf(base).flatMap(({ id, label, ask, hint, labels }) =>
    [label, ask, ...labels, ...(hint === undefined ? [] : [hint])].map((text) => ({ where: id, text })),
  );
  const entries = entriesOf(base).flatMap(({ kind, id, texts }) =>
    texts.map((text) => ({ where: `${kind} ${id}`, text })),
  );
  return [...asked, ...entries];
}

function hard(texts: readonly Said[]): string[] {
  return texts
    .filter(({ text }) => wordsOf(text).length >= GRADED_FROM_WORDS)
    .map(({ where, text }) => ({ where, text, grade: readingGrade(text) }))
    .filter(({ grade }) => grade > HIGHEST_GRADE)
    .map(({ where, text, grade }) => `${where}, grade ${grade.toFixed(1)}: ${text}`);
}

function long(texts: readonly Said[]): string[] {
  return texts.flatMap(({ where, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
      .map((sentence) => `${where}: ${sentence}`),
  );
}

function refused(texts: readonly Said[]): string[] {
  return texts.filter(({ text }) => REFUSED.test(text)).map(({ where, text }) => `${where}: ${text}`);
}

test('texts over 8 words read at grade 6 or lower', () => {
  expect(hard(said(knowledge))).toEqual([]);
});

test('sentences have 20 words at most', () => {
  expect(long(said(knowledge))).toEqual([]);
});

test('no text holds a promise, a frightening calm or a word of the trade', () => {
  expect(refused(said(knowledge))).toEqual([]);
});

test('every text a person reads is there and starts with a capital or a figure where it is a sentence', () => {
  expect(said(knowledge).filter(({ text }) => text.trim() === '')).toEqual([]);
  const sentences = said(knowledge).filter(({ text }) => /[.?!]$/.test(text));
  expect(sentences.filter(({ text }) => !/^[\p{Lu}\d"']/u.test(text)).map(({ where }) => where)).toEqual([]);
});

test('a hard, a long and a frightening text are refused', () => {
  const plant = (text: string): readonly Said[] => [{ where: 'planted', text }];
  expect(
    hard(
      plant(
        'Considerable inflammatory infiltration necessitates immediate dermatological consultation and evaluation today.',
      ),
    ),
  ).toHaveLength(1);
  expect(
    long(plant('It is so that this one goes on and on and on and on and on and on and on and on and on.')),
  ).toHaveLength(1);
  for (const text of ['We diagnose it.', 'This is guaranteed.', "Don't worry.", 'It is perfectly safe.'])
    expect(refused(plant(text)), text).toHaveLength(1);
});

test('the grade agrees with hand counts', () => {
  expect(readingGrade('The cat sat on the mat and then it ran off.')).toBeCloseTo(
    0.39 * 11 + 11.8 - 15.59,
    5,
  );
  expect(readingGrade('Do your eyelids hurt a lot? Do you feel hot and cold now?')).toBeCloseTo(
    0.39 * (13 / 2) + 11.8 * (14 / 13) - 15.59,
    5,
  );
});
