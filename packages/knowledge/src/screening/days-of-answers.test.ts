import { dayKeyOf, parseScreening } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { screeningKnowledge } from './index.ts';

const dated = screeningKnowledge.questions.filter((question) => question.dated !== undefined);

test('a day counts only with an answer it belongs to: who takes a drug now has no day of the last one', () => {
  expect(dated.length).toBeGreaterThan(2);
  for (const { id, values, dated: asked } of dated) {
    for (const word of [...values, 'unsure']) {
      const read = parseScreening({ [id]: word, [dayKeyOf(id)]: '2026-01-24' }, screeningKnowledge, {
        today: '2026-11-24',
      });
      const kept = word === 'unsure' || asked?.values.includes(word) === true;
      expect(read.ok && read.answers.days, `${id} ${word}`).toEqual(kept ? { [id]: '2026-01-24' } : {});
    }
  }
});
