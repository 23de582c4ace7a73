import {
  countdown,
  dayKeyOf,
  type Preparation,
  type ScreeningAnswers,
  type ScreeningDecision,
  type ScreeningKnowledge,
  type ScreeningQuestion,
  type ScreeningReason,
} from '@afterneedle/engine';
import type { ScreeningAnswer, ScreeningQuestions } from './screening.ts';

function reasonOf({ rule, until, isFromToday }: ScreeningReason): ScreeningAnswer['reasons'][number] {
  const { id, outcome, say, advise, views, cites } = rule;
  return {
    rule: id,
    outcome,
    say,
    advise,
    ...(views === undefined
      ? {}
      : { views: views.map((view) => ({ who: view.who, say: view.say, basis: [...view.cites] })) }),
    ...(until === undefined ? {} : { until }),
    ...(isFromToday === undefined ? {} : { isFromToday }),
    basis: [...cites],
  };
}

/** A wait that is past is said as over. */
function inTimeOf(reason: ScreeningReason, today: string): ScreeningAnswer['reasons'][number] {
  const { rule, until = '' } = reason;
  const said = reasonOf(reason);
  return until <= today && rule.sayOver !== undefined ? { ...said, say: rule.sayOver } : said;
}

type Dated = Pick<ScreeningAnswer['preparation'][number], 'from' | 'until' | 'state'>;

function preparationOf(one: Preparation, dated: Dated): ScreeningAnswer['preparation'][number] {
  const { id, fromHoursBefore, untilHoursBefore, say, why, cites } = one;
  return { id, fromHoursBefore, untilHoursBefore, ...dated, say, why, basis: [...cites] };
}

/** Answers a screening as it is sent: the decision, and how to prepare, with dates where a day is planned. */
export function screeningAnswerOf(
  decision: ScreeningDecision,
  answers: ScreeningAnswers,
  {
    knowledge,
    today,
    version,
  }: { readonly knowledge: ScreeningKnowledge; readonly today: string; readonly version: string },
): ScreeningAnswer {
  const { planned = today, words } = answers;
  const hasDay = answers.planned !== undefined;
  return {
    outcome: decision.outcome,
    ...(decision.until === undefined ? {} : { until: decision.until }),
    isUntilOver: decision.isUntilOver,
    reasons: decision.reasons.map(reasonOf),
    inTime: decision.inTime.map((reason) => inTimeOf(reason, today)),
    maybe: decision.maybe.map(reasonOf),
    unknown: decision.unknown.map((one) => ({ ...one })),
    isComplete: decision.isComplete,
    preparation: countdown(knowledge, words, { planned, today }).map(({ preparation, from, until, state }) =>
      preparationOf(preparation, hasDay ? { from, until, state } : {}),
    ),
    knowledge: version,
  };
}

function questionOf(question: ScreeningQuestion): ScreeningQuestions['questions'][number] {
  const { id, group, label, ask, hint, values, labels, dated, measure } = question;
  return {
    id,
    group,
    label,
    ask,
    ...(hint === undefined ? {} : { hint }),
    values: [...values],
    labels: { ...labels },
    ...(dated === undefined
      ? {}
      : { dayKey: dayKeyOf(id), dated: { ask: dated.ask, values: [...dated.values] } }),
    ...(measure === undefined
      ? {}
      : { measure: { unit: measure.unit, least: measure.least, most: measure.most } }),
  };
}

/** Answers what is asked before a treatment as it is sent. */
export function screeningQuestionsOf(
  { questions, checklist, patchReadingHours }: ScreeningKnowledge,
  version: string,
): ScreeningQuestions {
  return {
    questions: questions.map(questionOf),
    checklist: checklist.map(({ id, ask, why, good, cites }) => ({ id, ask, why, good, basis: [...cites] })),
    patchReadingHours: [...patchReadingHours],
    knowledge: version,
  };
}
