import { dateOfDay, dayNumberOf, daysOfHours } from './calendar-day.ts';
import { type ScreeningWords, stateOf } from './condition.ts';
import type { ScreeningAnswers } from './screening-answers.ts';
import {
  OUTCOMES,
  type Outcome,
  type ScreeningKnowledge,
  type ScreeningRule,
} from './screening-knowledge.ts';

/** One rule that holds. */
export interface ScreeningReason {
  readonly rule: ScreeningRule;
  /** The first day on which the wait is over. */
  readonly until?: string;
  /** Nobody gave the day, so the wait counts from today. */
  readonly isFromToday?: true;
}

/** A question whose answer is missing or unsure, and could still change the outcome. */
export interface UnknownAnswer {
  readonly question: string;
  /** Answered with "not sure"; else not answered at all. */
  readonly isUnsure: boolean;
  /** The worst it could come to. */
  readonly couldBe: Outcome;
}

/** What speaks for and against a treatment on the planned day, or today where no day is planned. */
export interface ScreeningDecision {
  readonly outcome: Outcome;
  /** The first day on which every wait with a known end is over, those that may count too; missing when there is none. */
  readonly until?: string;
  /** A wait has no known end: until it is healed, mended or calm. */
  readonly isUntilOver: boolean;
  /** Every rule that holds, worst first, then in order of the knowledge. */
  readonly reasons: readonly ScreeningReason[];
  /** Waits that will be over by the planned day, and what a clinician need not be asked from then on. */
  readonly inTime: readonly ScreeningReason[];
  /** Waits not over by then that count only if what nobody knows is so: strong sun is told, the device is not. */
  readonly maybe: readonly ScreeningReason[];
  readonly unknown: readonly UnknownAnswer[];
  /** Every question that could still matter has been answered, if only with "not sure". */
  readonly isComplete: boolean;
}

/** Answers how bad an outcome is, 0 for go-ahead to 4 for do-not-treat. */
export function rankOfOutcome(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

/** Answers the worst of some outcomes; none is go-ahead. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  const rank = Math.max(0, ...outcomes.map(rankOfOutcome));
  return OUTCOMES[rank] ?? 'go-ahead';
}

const milder = (a: Outcome, b: Outcome): Outcome => (rankOfOutcome(a) < rankOfOutcome(b) ? a : b);

function reasonOf(rule: ScreeningRule, { days }: ScreeningAnswers, today: number): ScreeningReason {
  const { waitHours, waitFrom } = rule;
  if (waitHours === undefined || waitFrom === undefined) return { rule };
  const given = dayNumberOf(days[waitFrom] ?? '');
  const until = dateOfDay((given ?? today) + daysOfHours(waitHours));
  return given === undefined ? { rule, until, isFromToday: true } : { rule, until };
}

/** What the wait is for was told, and nothing told rules it out. */
function mayWait({ when, outcome, waitHours, waitFrom }: ScreeningRule, words: ScreeningWords): boolean {
  if (outcome !== 'postpone' || waitHours === undefined) return false;
  const states = when.map((condition) => ({ c: condition.c, state: stateOf(condition, words) }));
  if (states.every(({ state }) => state === 'yes')) return false;
  return states.every(({ c, state }) => state === 'yes' || (state === 'unknown' && c !== waitFrom));
}

/** Whether the answer is one to which the day belongs: "stopped", not "now". */
function isDated(
  { waitFrom = '' }: ScreeningRule,
  { words }: ScreeningAnswers,
  { questions }: ScreeningKnowledge,
) {
  const dated = questions.find(({ id }) => id === waitFrom)?.dated;
  return dated?.values.includes(words[waitFrom] ?? '') === true;
}

function unknownAnswers(
  { questions, rules }: ScreeningKnowledge,
  { words }: ScreeningAnswers,
): readonly UnknownAnswer[] {
  const worst = new Map<string, Outcome>();
  for (const { when, outcome } of rules) {
    const states = when.map((condition) => stateOf(condition, words));
    if (states.includes('no')) continue;
    for (const [at, { c }] of when.entries())
      if (states[at] === 'unknown') worst.set(c, worstOf([outcome, worst.get(c) ?? 'go-ahead']));
  }
  return questions.flatMap(({ id }) => {
    const couldBe = worst.get(id);
    return couldBe === undefined ? [] : [{ question: id, isUnsure: words[id] === 'unsure', couldBe }];
  });
}

/**
 * Answers whether to go ahead, test a patch, ask, wait or not treat, and why. The worst outcome leads. What nobody
 * answered or was sure of is never taken for no: where it could come to asking or worse, the outcome is to ask.
 */
export function screen(
  knowledge: ScreeningKnowledge,
  answers: ScreeningAnswers,
  { today }: { readonly today: string },
): ScreeningDecision {
  const now = dayNumberOf(today);
  if (now === undefined) throw new RangeError(`today is no date: ${today}`);
  const dayOfTreatment = answers.planned ?? today;
  const holding = knowledge.rules
    .filter(({ when }) => when.every((condition) => stateOf(condition, answers.words) === 'yes'))
    .map((rule) => reasonOf(rule, answers, now));
  const isInTime = ({ rule, until, isFromToday }: ScreeningReason): boolean => {
    if (until === undefined || until > dayOfTreatment) return false;
    if (rule.outcome === 'postpone') return true;
    return rule.outcome === 'ask-clinician' && isFromToday !== true && isDated(rule, answers, knowledge);
  };
  const maybe = knowledge.rules
    .filter((rule) => mayWait(rule, answers.words))
    .map((rule) => reasonOf(rule, answers, now))
    .filter((reason) => !isInTime(reason));
  const reasons = holding
    .filter((reason) => !isInTime(reason))
    .toSorted((a, b) => rankOfOutcome(b.rule.outcome) - rankOfOutcome(a.rule.outcome));
  const unknown = unknownAnswers(knowledge, answers);
  const waits = reasons.filter(({ rule }) => rule.outcome === 'postpone');
  const ends = [...waits, ...maybe].flatMap(({ until }) => until ?? []).toSorted();
  const last = ends.at(-1);
  return {
    outcome: worstOf([
      ...reasons.map(({ rule }) => rule.outcome),
      ...unknown.map(({ couldBe }) => milder(couldBe, 'ask-clinician')),
    ]),
    ...(last === undefined ? {} : { until: last }),
    isUntilOver: waits.some(({ until }) => until === undefined),
    reasons,
    inTime: holding.filter(isInTime),
    maybe,
    unknown,
    isComplete: unknown.every(({ isUnsure }) => isUnsure),
  };
}

/** Answers which questions are worth asking: those of the rules that the other answers have not ruled out. */
export function questionsToAsk(
  knowledge: ScreeningKnowledge,
  { words }: ScreeningAnswers,
): readonly string[] {
  return knowledge.questions
    .map(({ id }) => id)
    .filter((id) =>
      knowledge.rules.some(
        ({ when }) =>
          when.some(({ c }) => c === id) &&
          when.every((condition) => condition.c === id || stateOf(condition, words) !== 'no'),
      ),
    );
}
