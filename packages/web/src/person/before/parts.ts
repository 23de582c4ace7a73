import {
  questionsToAsk,
  SCREENING_GROUPS,
  type ScreeningAnswers,
  type ScreeningGroup,
  type ScreeningQuestion,
} from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { msg } from '../../language/t.ts';

/** How each screen of questions is headed. */
export const PART_TITLES: Readonly<Record<ScreeningGroup, string>> = {
  treatment: msg('The treatment you plan'),
  'skin-now': msg('Your skin there now'),
  health: msg('Your health'),
  allergies: msg('Allergies and what happened before'),
  products: msg('What you use and take'),
  numbing: msg('Numbing, and the way home'),
  home: msg('Needling at home'),
};

/** Answers whether an address names a screen of questions. */
export function isPart(text: string): text is ScreeningGroup {
  return SCREENING_GROUPS.some((group) => group === text);
}

/** Answers the questions of a screen that are worth asking. */
export function questionsOfPart(
  part: ScreeningGroup,
  answers: ScreeningAnswers,
): readonly ScreeningQuestion[] {
  const asked = questionsToAsk(screeningKnowledge, answers);
  return screeningKnowledge.questions.filter(({ id, group }) => group === part && asked.includes(id));
}

/** Answers the screens that have a question worth asking. */
export function partsToAsk(answers: ScreeningAnswers): readonly ScreeningGroup[] {
  return SCREENING_GROUPS.filter((part) => questionsOfPart(part, answers).length > 0);
}

/** Answers the address of one question: its screen, and its first answer there. */
export function hrefOfQuestion(question: string): string {
  return `/before/${partOf(question)}#${question}-first`;
}

/** Answers on which screen a question stands. */
export function partOf(question: string): ScreeningGroup {
  return screeningKnowledge.questions.find(({ id }) => id === question)?.group ?? 'treatment';
}
