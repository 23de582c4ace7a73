import { type ScreeningDecision, screen } from '@afterneedle/engine';
import { screeningKnowledge } from '../src/screening/index.ts';

/** Answers what a screening decides when all is ordinary but for what is given. */
export function screened(words: Readonly<Record<string, string>>): ScreeningDecision {
  const ordinary = Object.fromEntries(
    screeningKnowledge.questions.map(({ id, ordinary: word }) => [id, word]),
  );
  return screen(screeningKnowledge, { words: { ...ordinary, ...words }, days: {} }, { today: '2026-11-22' });
}
