import type { ScreeningKnowledge } from '@afterneedle/engine';
import { askRules, patchRules } from './ask-rules.ts';
import { checklist } from './checklist.ts';
import { preparations } from './preparations.ts';
import { screeningQuestions } from './questions.ts';
import { stopRules } from './stop-rules.ts';
import { waitRules } from './wait-rules.ts';

export { screeningRows } from './screening-rows.ts';

/** What is asked and believed before a treatment. */
export const screeningKnowledge: ScreeningKnowledge = {
  questions: screeningQuestions,
  rules: [...stopRules, ...waitRules, ...askRules, ...patchRules],
  preparations,
  checklist,
  patchReadingHours: [48, 96],
};
