import { describe, expect, test } from 'vitest';
import { smallHolds, smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { judgeEveryday } from './judge-everyday.ts';

const compiled = compileIngredients(smallIngredients);
const judge = (phrase: string, hour = 30) => judgeEveryday(compiled, smallHolds, { phrase, hour });

describe('a product or an activity by its everyday name', () => {
  test.each([
    ['gym', 48],
    ['going to the gym', 48],
    ['Swimming', 120],
    ['make-up', 48],
    ['makeup', 48],
    ['make up', 48],
    ['my retinol serum', 168],
    ['tinted mineral SPF 50', 48],
    ['SPF 50 mineral', 24],
    ['sunscreen', 72],
    ['sunscren', 72],
  ])('%s waits until hour %i', (phrase, untilHour) => {
    expect(judge(phrase, 10)).toMatchObject({ answer: 'not-until', untilHour });
  });

  test('the longest name counts, and not a shorter one inside it', () => {
    expect(judge('mineral sunscreen').answer).toBe('may');
  });

  test('of several the strictest counts', () => {
    expect(judge('gym and swim')).toMatchObject({ answer: 'not-until', untilHour: 120 });
    expect(judge('salicylic acid cream', 500).answer).toBe('ask');
  });

  test('of which nobody speaks the clinic is asked, without a date', () => {
    for (const phrase of ['tattoo', 'bungee jumping', '???', '']) {
      const answer = judge(phrase);
      expect(answer.answer).toBe('ask');
      expect(answer).not.toHaveProperty('untilHour');
    }
  });

  test('with words that nobody knows is not allowed by those it knows', () => {
    expect(judge('glowbomb cream').answer).toBe('ask');
    expect(judge('my gentle cream').answer).toBe('may');
  });

  test('a single name that is known only by its form is an answer, a word of several is none', () => {
    expect(judge('PEG-75').answer).toBe('may');
    expect(judge('glowbomb PEG-75').answer).toBe('ask');
  });

  test('a personal allergy counts here too', () => {
    const answer = judgeEveryday(compiled, smallHolds, {
      phrase: 'chamomile extract cream',
      hour: 900,
      person: { allergies: ['daisies'] },
    });
    expect(answer.answer).toBe('ask');
  });

  test('without a time it counts from the end of the treatment and says so', () => {
    const answer = judgeEveryday(compiled, smallHolds, { phrase: 'gym' });
    expect(answer).toMatchObject({ answer: 'not-until', untilHour: 48 });
    expect(answer.notes[0]).toContain('You gave no time');
  });
});
