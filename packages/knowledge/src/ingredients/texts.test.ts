import { expect, test } from 'vitest';
import { readingGrade, sentencesOf, wordsOf } from '../../lint/reading-grade.ts';
import { ingredientKnowledge } from './index.ts';

const MOST_WORDS = 20;
const HIGHEST_GRADE = 6;
const GRADED_FROM_WORDS = 9;
const REFUSED =
  /diagnos|certified|clinically proven|guarantee|don[’']?t worry|not a medical device|\bsafe\b|\btoxi|chemical-free|\bred\b|erythema|lesion|papule|\bstop (taking|using) your prescribed/i;

const texts = [...ingredientKnowledge.classes, ...ingredientKnowledge.everyday].map(({ id, because }) => ({
  id,
  text: because,
}));

const hard = (all: typeof texts) =>
  all.filter(({ text }) => wordsOf(text).length >= GRADED_FROM_WORDS && readingGrade(text) > HIGHEST_GRADE);
const long = (all: typeof texts) =>
  all.filter(({ text }) => sentencesOf(text).some((sentence) => wordsOf(sentence).length > MOST_WORDS));
const refused = (all: typeof texts) => all.filter(({ text }) => REFUSED.test(text));
const ragged = (all: typeof texts) => all.filter(({ text }) => !/^\p{Lu}.*\.$/u.test(text));

test('reasons read at grade 6, in short whole sentences, without a promise', () => {
  expect(hard(texts)).toEqual([]);
  expect(long(texts)).toEqual([]);
  expect(refused(texts)).toEqual([]);
  expect(ragged(texts)).toEqual([]);
});

test('labels of classes are short and start with a capital', () => {
  for (const { id, label } of ingredientKnowledge.classes) {
    expect(label, id).toMatch(/^\p{Lu}/u);
    expect(wordsOf(label).length, id).toBeLessThanOrEqual(6);
  }
});

test('what was prescribed is never stopped by a reason', () => {
  const prescribed = texts.filter(({ text }) => /prescribed/i.test(text));
  expect(prescribed.length).toBeGreaterThan(8);
  for (const { id, text } of prescribed) expect(text, id).toMatch(/before you pause it/);
});

test('a hard, a long, a promising and a ragged reason are refused', () => {
  const plant = (text: string) => [{ id: 'planted', text }];
  expect(
    hard(plant('Considerable inflammatory infiltration necessitates immediate dermatological consultation.')),
  ).toHaveLength(0);
  expect(
    hard(
      plant(
        'Considerable inflammatory infiltration necessitates immediate dermatological consultation and evaluation.',
      ),
    ),
  ).toHaveLength(1);
  expect(long(plant(`It ${'goes on and '.repeat(10)}on.`))).toHaveLength(1);
  expect(refused(plant('It is safe.'))).toHaveLength(1);
  expect(ragged(plant('no capital and no stop'))).toHaveLength(1);
});
