import { slotsIn, TEMPLATE_SLOTS } from '@afterneedle/contract';
import { describe, expect, test } from 'vitest';
import { TEMPLATE_SEEDS } from './seed-templates.ts';

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Vowel groups, without a silent e at the end. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  return Math.max(
    1,
    plain.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1,
  );
}

/** The grade of Flesch and Kincaid; slots read as a name. */
function gradeOf(text: string): number {
  const plain = text.replaceAll(/\{\w+\}/g, 'Sam');
  const words = wordsOf(plain);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentencesOf(plain).length) + 11.8 * (syllables / words.length) - 15.59;
}

/** What no text for a person may say. */
const REFUSED =
  /\b(diagnos\w*|certified|detect\w*|monitor\w*|screen(?:ed|ing)?|guaranteed?|clinically proven|not a medical device|safe|worry|worried)\b/i;

describe('the replies every clinic starts with', () => {
  test('are 8 to 10, each with a name and a seed of its own', () => {
    expect(TEMPLATE_SEEDS.length).toBeGreaterThanOrEqual(8);
    expect(TEMPLATE_SEEDS.length).toBeLessThanOrEqual(10);
    for (const key of ['seed', 'title'] as const)
      expect(new Set(TEMPLATE_SEEDS.map((seed) => seed[key])).size).toBe(TEMPLATE_SEEDS.length);
  });

  test.each(TEMPLATE_SEEDS)('$title: plain, short, nothing refused, only known slots', ({ body }) => {
    expect(gradeOf(body)).toBeLessThanOrEqual(6);
    for (const sentence of sentencesOf(body)) expect(wordsOf(sentence).length).toBeLessThanOrEqual(20);
    expect(body).not.toMatch(REFUSED);
    for (const slot of slotsIn(body)) expect(TEMPLATE_SLOTS).toContain(slot);
    expect(slotsIn(body)).toContain('name');
  });

  test('the check refuses what it is there to refuse', () => {
    expect('You are safe now.').toMatch(REFUSED);
    expect(
      gradeOf('Notwithstanding considerable inflammation, continuous observation is unnecessary.'),
    ).toBeGreaterThan(6);
  });

  test('what sends somebody to help does so in its first two sentences', () => {
    for (const seed of ['see-doctor-today', 'call-ambulance']) {
      const body = TEMPLATE_SEEDS.find((each) => each.seed === seed)?.body ?? '';
      expect(sentencesOf(body).slice(0, 2).join(' ')).toMatch(/see a doctor today|call an ambulance now/);
    }
  });
});
