import { dateOfDay, dayNumberOf } from '../src/screening/calendar-day.ts';
import { type ScreeningDecision, screen, worstOf } from '../src/screening/screen.ts';
import type { ScreeningAnswers } from '../src/screening/screening-answers.ts';
import {
  OUTCOMES,
  type ScreeningKnowledge,
  type ScreeningRule,
} from '../src/screening/screening-knowledge.ts';

type Decide = typeof screen;

const changed =
  (change: (decision: ScreeningDecision) => Partial<ScreeningDecision>): Decide =>
  (knowledge, answers, now) => {
    const decision = screen(knowledge, answers, now);
    return { ...decision, ...change(decision) };
  };

const answeredAs =
  (read: (answers: ScreeningAnswers, knowledge: ScreeningKnowledge) => ScreeningAnswers): Decide =>
  (knowledge, answers, now) =>
    screen(knowledge, read(answers, knowledge), now);

const outcomesOf = ({ reasons }: ScreeningDecision) => reasons.map(({ rule }) => rule.outcome);

function withoutUntil({ until: _, ...rest }: ScreeningDecision): ScreeningDecision {
  return rest;
}

/** Ways in which the deciding code itself could be wrong. */
export const faultyScreens: Readonly<Record<string, Decide>> = {
  'the last reason leads': changed((decision) => ({
    outcome: outcomesOf(decision).at(-1) ?? decision.outcome,
  })),
  'the number of reasons leads': changed((decision) => ({
    outcome: decision.reasons.length > 2 ? 'ask-clinician' : decision.outcome,
  })),
  'what is not known is left out': changed((decision) => ({ outcome: worstOf(outcomesOf(decision)) })),
  'only the first reason is kept': changed(({ reasons }) => ({ reasons: reasons.slice(0, 1) })),
  'reasons stand in the order found': changed(({ reasons }) => ({ reasons: reasons.toReversed() })),
  'open questions count as answered': changed(() => ({ isComplete: true })),
  'the first end counts, not the last': changed(({ reasons }) => {
    const ends = reasons.flatMap(({ rule, until }) => (rule.outcome === 'postpone' ? (until ?? []) : []));
    const [first] = ends.toSorted();
    return first === undefined ? {} : { until: first };
  }),
  'a wait ends a day early': (knowledge, answers, now) => {
    const decision = screen(knowledge, answers, now);
    const reasons = decision.reasons.map((reason) =>
      reason.until === undefined
        ? reason
        : { ...reason, until: dateOfDay((dayNumberOf(reason.until) ?? 0) - 1) },
    );
    return { ...decision, reasons };
  },
  'a wait without a day is forgotten': (knowledge, answers, now) => {
    const decision = screen(knowledge, answers, now);
    const reasons = decision.reasons.filter(({ isFromToday }) => isFromToday !== true);
    return reasons.length === decision.reasons.length
      ? decision
      : { ...withoutUntil(decision), reasons, outcome: worstOf(reasons.map(({ rule }) => rule.outcome)) };
  },
  'healing is not waited for': changed(() => ({ isUntilOver: false, outcome: 'go-ahead', reasons: [] })),
  '"not sure" is read as no': answeredAs((answers, { questions }) => ({
    ...answers,
    words: Object.fromEntries(
      Object.entries(answers.words).map(([id, word]) => [
        id,
        word === 'unsure' ? (questions.find((question) => question.id === id)?.ordinary ?? word) : word,
      ]),
    ),
  })),
  'a missing answer is read as no': answeredAs((answers, { questions }) => ({
    ...answers,
    words: { ...Object.fromEntries(questions.map(({ id, ordinary }) => [id, ordinary])), ...answers.words },
  })),
  'the first answer is lost': answeredAs((answers) => ({
    ...answers,
    words: Object.fromEntries(Object.entries(answers.words).slice(1)),
  })),
  'a home device makes up for an illness': answeredAs((answers, { questions }) =>
    answers.words['setting'] !== 'home'
      ? answers
      : {
          ...answers,
          words: {
            ...answers.words,
            ...Object.fromEntries(
              questions.filter(({ group }) => group === 'health').map(({ id, ordinary }) => [id, ordinary]),
            ),
          },
        },
  ),
};

/** One rule with one thing changed for the milder, or gone. */
export interface ScreeningMutant {
  /** The rule that was changed. */
  readonly id: string;
  readonly how: string;
  readonly knowledge: ScreeningKnowledge;
}

function changesOf(
  rule: ScreeningRule,
  { questions }: ScreeningKnowledge,
): readonly [string, ScreeningRule][] {
  const milder = OUTCOMES.slice(1, OUTCOMES.indexOf(rule.outcome)) as readonly ScreeningRule['outcome'][];
  const [first, ...others] = rule.when;
  const dropped = rule.when.flatMap(({ is }, at) =>
    is.map((word): [string, ScreeningRule] => [
      `${word} dropped`,
      {
        ...rule,
        when: rule.when.with(at, {
          c: rule.when[at]?.c ?? '',
          is: is.filter((one) => one !== word),
        }) as unknown as ScreeningRule['when'],
      },
    ]),
  );
  const added = questions.slice(0, 3).flatMap(({ id, values, ordinary }): [string, ScreeningRule][] => {
    if (rule.when.some(({ c }) => c === id)) return [];
    const is = values.filter((word) => word !== ordinary);
    return [[`and ${id}`, { ...rule, when: [first, ...others, { c: id, is }] }]];
  });
  const ordinary = questions.find(({ id }) => id === first.c)?.ordinary ?? '';
  return [
    ...milder.map((outcome): [string, ScreeningRule] => [`only ${outcome}`, { ...rule, outcome }]),
    ...(rule.waitHours === undefined
      ? []
      : [['a day less', { ...rule, waitHours: rule.waitHours - 24 }] as [string, ScreeningRule]]),
    ...dropped,
    ...added,
    [`also when ${ordinary}`, { ...rule, when: [{ c: first.c, is: [...first.is, ordinary] }, ...others] }],
  ];
}

/** Answers the knowledge with each rule deleted, made milder, shortened, narrowed or turned round, one at a time. */
export function* screeningMutants(knowledge: ScreeningKnowledge): Generator<ScreeningMutant> {
  const { rules } = knowledge;
  for (const [at, rule] of rules.entries()) {
    yield {
      id: rule.id,
      how: `${rule.id} deleted`,
      knowledge: { ...knowledge, rules: rules.toSpliced(at, 1) },
    };
    for (const [how, changed] of changesOf(rule, knowledge))
      yield {
        id: rule.id,
        how: `${rule.id}: ${how}`,
        knowledge: { ...knowledge, rules: rules.with(at, changed) },
      };
  }
}
