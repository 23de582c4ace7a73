import type { FactsInput } from '@afterneedle/contract';
import type { Answers } from './answer.ts';
import { type Known, nothingKnown } from './known.ts';
import { withoutNone } from './list-choice.ts';
import type { Question } from './question.ts';
import { dangerParts, dangerScreens } from './questions/danger.ts';
import { followUpQuestions } from './questions/follow-up.ts';
import { personQuestions } from './questions/person.ts';
import { hasSign, skinQuestions } from './questions/skin.ts';
import { treatmentQuestions } from './questions/treatment.ts';

const QUESTIONS: readonly Question[] = [
  ...dangerScreens,
  ...dangerParts,
  ...treatmentQuestions,
  ...skinQuestions,
  ...followUpQuestions,
  ...personQuestions,
];

/** The pages a person is asked, in order, with what was known when each page opened. */
export interface Walk {
  readonly pages: readonly { readonly question: Question; readonly before: Known }[];
  readonly known: Known;
}

const copyOf = (known: Known): Known => ({
  ...known,
  findings: { ...known.findings },
  contexts: { ...known.contexts },
});

/** Answers which pages these answers lead through, and everything they say. */
export function walk(answers: Answers, now: number): Walk {
  const known = nothingKnown(now);
  const pages: { question: Question; before: Known }[] = [];
  for (const question of QUESTIONS) {
    if (!question.isAsked(known)) continue;
    pages.push({ question, before: copyOf(known) });
    const answer = answers[question.key];
    if (answer !== undefined) question.tell(withoutNone(answer), known);
  }
  denySpreadOfNothing(known, answers);
  return { pages, known };
}

/** Who sees and feels nothing on the skin has said that nothing spread and nothing came back. */
function denySpreadOfNothing(known: Known, answers: Answers): void {
  if (answers['look'] === undefined || answers['feel'] === undefined || hasSign(known)) return;
  known.findings['spread-past-treated'] ??= 0;
  known.findings['came-back'] ??= 0;
}

/** Answers the facts as the engine and the server take them. */
export function factsOf(known: Known): FactsInput {
  return { ...known.findings, ...known.contexts };
}

/** Answers the first page without an answer. */
export function firstOpen(walked: Walk, answers: Answers): string | undefined {
  return walked.pages.find(({ question }) => answers[question.key] === undefined)?.question.key;
}
