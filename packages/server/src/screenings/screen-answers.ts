import { type ScreeningAnswer, type ScreeningCreate, screeningAnswerOf } from '@afterneedle/contract';
import { parseScreening, screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { calendarDate } from '@afterneedle/words/before';
import { notRight } from '../platform/asked.ts';
import { granted, type Outcome } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';

/** Works out what speaks for and against a treatment; nothing of it is kept. */
export function screenAnswers(services: Services, asked: ScreeningCreate): Outcome<ScreeningAnswer> {
  const now = asked.now === undefined ? services.now() : Date.parse(asked.now);
  const today = calendarDate(now, asked.timeZone ?? 'UTC');
  const parsed = parseScreening(asked.answers, screeningKnowledge, {
    today,
    planned: asked.planned,
    path: '/answers',
  });
  if (!parsed.ok) return notRight(parsed.problems);
  const decision = screen(screeningKnowledge, parsed.answers, { today });
  return granted(
    screeningAnswerOf(decision, parsed.answers, {
      knowledge: screeningKnowledge,
      today,
      version: services.triage.knowledge,
    }),
  );
}
