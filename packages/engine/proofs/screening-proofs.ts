import { rankOfOutcome, worstOf } from '../src/screening/screen.ts';
import type { ScreeningAnswers } from '../src/screening/screening-answers.ts';
import type { ScreeningRule } from '../src/screening/screening-knowledge.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';
import { diceOf } from './random.ts';
import {
  gistOf,
  inDays,
  manyAnswers,
  ordinaryWords,
  questionsOf,
  type ScreeningSubject,
  shown,
  TODAY,
  withWord,
  wordsOf,
} from './screening-subject.ts';
import { product } from './walk-states.ts';

const ASK = rankOfOutcome('ask-clinician');
const POSTPONE = rankOfOutcome('postpone');
const now = { today: TODAY };

/** Every state of one rule: its questions with every word, its day, and the planned day. */
function* statesOf(rule: ScreeningRule, { knowledge }: ScreeningSubject): Generator<ScreeningAnswers> {
  const questions = questionsOf(rule, knowledge);
  const wait = Math.ceil((rule.waitHours ?? 0) / 24);
  const days = wait === 0 ? [undefined] : [undefined, 0, -1, 1 - wait, -wait, -wait - 1];
  const plans = wait === 0 ? [undefined, 1] : [undefined, 0, 1, wait - 1, wait, wait + 1];
  const lists = questions.map(wordsOf);
  for (const at of product([...lists.map(({ length }) => length), days.length, plans.length])) {
    const words: Record<string, string> = {};
    for (const [place, { id }] of questions.entries()) {
      const word = lists[place]?.[at[place] ?? 0];
      if (word !== undefined) words[id] = word;
    }
    const day = days[at[lists.length] ?? 0];
    const plan = plans[at[lists.length + 1] ?? 0];
    yield {
      words,
      days: day === undefined || rule.waitFrom === undefined ? {} : { [rule.waitFrom]: inDays(day) },
      ...(plan === undefined || plan < 0 ? {} : { planned: inDays(plan) }),
    };
  }
}

function isMilder(subject: ScreeningSubject, after: ScreeningAnswers, before: ScreeningAnswers): boolean {
  const [a, b] = [after, before].map((answers) => subject.decide(subject.knowledge, answers, now));
  if (a === undefined || b === undefined) return true;
  const isEarlier = b.until !== undefined && (a.until === undefined || a.until < b.until);
  const isCloser = b.isUntilOver && !a.isUntilOver;
  return rankOfOutcome(a.outcome) < rankOfOutcome(b.outcome) || isEarlier || isCloser;
}

/** The ordinary answer put back, where it stands for something else now. */
function* steppedBack(answers: ScreeningAnswers, { knowledge }: ScreeningSubject) {
  for (const { id, ordinary } of knowledge.questions) {
    if (answers.words[id] !== ordinary) yield { id, to: withWord(answers, id, ordinary) };
  }
}

function checkNotMilder(subject: ScreeningSubject, answers: ScreeningAnswers, tally: Tally): void {
  for (const { id, to } of steppedBack(answers, subject)) {
    tally.checked++;
    if (isMilder(subject, answers, to))
      tally.failures.push(
        `${id} ${answers.words[id] ?? 'not answered'} is milder than no: ${shown(answers)}`,
      );
  }
}

const NEVER_MILDER = 'before treatment, one more finding, or not knowing, is never milder than no';

/** Each rule alone over every state of its questions, then all rules together on generated answers. */
export function proveNeverMilder(subject: ScreeningSubject): Proof {
  const tally = newTally();
  const { knowledge } = subject;
  const ordinaries = ordinaryWords(knowledge);
  for (const { id, when } of knowledge.rules)
    for (const { c, is } of when)
      if (is.includes(ordinaries[c] ?? '')) tally.failures.push(`${id} names the ordinary ${c}`);
  if (tally.failures.length > 0) return concluded(NEVER_MILDER, tally);
  for (const rule of knowledge.rules) {
    const alone = {
      ...subject,
      knowledge: { ...knowledge, questions: questionsOf(rule, knowledge), rules: [rule] },
    };
    for (const answers of statesOf(rule, alone)) {
      checkNotMilder(alone, answers, tally);
      const day = answers.days[rule.waitFrom ?? ''];
      if (day === undefined) continue;
      tally.checked++;
      if (isMilder(alone, { ...answers, days: {} }, answers))
        tally.failures.push(`${rule.id}: no day is milder than the day ${day}`);
      if (isMilder(alone, { ...answers, days: { [rule.waitFrom ?? '']: TODAY } }, answers))
        tally.failures.push(`${rule.id}: a later day is milder than ${day}`);
    }
  }
  for (const answers of manyAnswers({ ...subject, count: Math.ceil(subject.count / 20) }))
    checkNotMilder(subject, answers, tally);
  return concluded(NEVER_MILDER, tally);
}

/** What nobody knows leads at least to asking where it could lead to waiting or stopping, and never to go-ahead. */
export function proveUnknownAsks(subject: ScreeningSubject): Proof {
  const tally = newTally();
  const { knowledge, decide } = subject;
  for (const rule of knowledge.rules) {
    const questions = questionsOf(rule, knowledge);
    const alone = { ...knowledge, questions, rules: [rule] };
    for (const answers of statesOf(rule, { ...subject, knowledge: alone })) {
      const open = questions.filter(({ id }) => ['unsure', undefined].includes(answers.words[id]));
      if (open.length === 0) continue;
      tally.checked++;
      const decision = decide(alone, answers, now);
      const worst = [...product(open.map(({ values }) => values.length))].length;
      const ranks = Array.from(product(open.map(({ values }) => values.length)), (at) => {
        const closed = open.reduce(
          (rest, { id, values }, place) => withWord(rest, id, values[at[place] ?? 0]),
          answers,
        );
        return rankOfOutcome(decide(alone, closed, now).outcome);
      });
      const least = Math.max(...ranks) >= POSTPONE ? ASK : Math.min(ASK, Math.max(...ranks));
      if (worst !== ranks.length || rankOfOutcome(decision.outcome) < least)
        tally.failures.push(`${rule.id} could be worse but is ${decision.outcome}: ${shown(answers)}`);
      const isAsked = open.some(({ id }) => answers.words[id] === undefined);
      if (Math.max(...ranks) > 0 && isAsked && decision.isComplete)
        tally.failures.push(`${rule.id} counts as answered: ${shown(answers)}`);
    }
  }
  for (const answers of manyAnswers(subject)) {
    tally.checked++;
    const decision = decide(knowledge, answers, now);
    if (decision.outcome === 'go-ahead' && decision.unknown.length > 0)
      tally.failures.push(`go-ahead while something is not known: ${shown(answers)}`);
  }
  return concluded('before treatment, what is not known is asked about and is never go-ahead', tally);
}

/** All rules together say no more and no less than the worst of each alone. */
export function proveWorstLeads(subject: ScreeningSubject): Proof {
  const tally = newTally();
  const { knowledge, decide } = subject;
  for (const answers of manyAnswers({ ...subject, count: Math.ceil(subject.count / 10) })) {
    tally.checked++;
    const whole = decide(knowledge, answers, now);
    const parts = knowledge.rules.map((rule) => decide({ ...knowledge, rules: [rule] }, answers, now));
    const worst = worstOf(parts.map(({ outcome }) => outcome));
    const last = parts
      .flatMap(({ until }) => until ?? [])
      .toSorted()
      .at(-1);
    const named = parts.flatMap(({ reasons }) => reasons.map(({ rule }) => rule.id));
    if (whole.outcome !== worst) tally.failures.push(`${whole.outcome}, not ${worst}: ${shown(answers)}`);
    if (whole.until !== last) tally.failures.push(`until ${whole.until}, not ${last}: ${shown(answers)}`);
    if (
      whole.reasons
        .map(({ rule }) => rule.id)
        .toSorted()
        .join() !== named.toSorted().join()
    )
      tally.failures.push(`a reason is missing: ${shown(answers)}`);
    const ranks = whole.reasons.map(({ rule }) => rankOfOutcome(rule.outcome));
    if (ranks.some((rank, at) => rank < (ranks[at + 1] ?? 0)))
      tally.failures.push(`a milder reason stands first: ${shown(answers)}`);
  }
  return concluded(
    'before treatment, the worst outcome leads, the last day counts and no reason is lost',
    tally,
  );
}

/** Every row of the clinical table comes out as written, and what must not be treated is not, whatever else is so. */
export function proveRows(subject: ScreeningSubject): Proof {
  const tally = newTally();
  const { knowledge, rows, decide } = subject;
  const ordinary = ordinaryWords(knowledge);
  const healthy = decide(knowledge, { words: ordinary, days: {} }, now);
  if (healthy.outcome !== 'go-ahead') tally.failures.push('nobody is told to go ahead');
  for (const { rule, answers, outcome, waitDays, plannedInDays } of rows) {
    tally.checked++;
    const planned = plannedInDays === undefined ? {} : { planned: inDays(plannedInDays) };
    const decision = decide(knowledge, { words: { ...ordinary, ...answers }, days: {}, ...planned }, now);
    const say = `${rule} ${JSON.stringify(answers)}`;
    if (rankOfOutcome(decision.outcome) < rankOfOutcome(outcome))
      tally.failures.push(`${say} is ${decision.outcome}`);
    const reason = decision.reasons.find((one) => one.rule.id === rule);
    if (reason?.rule.outcome !== outcome)
      tally.failures.push(`${say} is not among the reasons for ${outcome}`);
    if (waitDays !== undefined && reason?.until !== inDays(waitDays))
      tally.failures.push(`${say} waits until ${reason?.until}, not ${waitDays} days`);
    if (outcome !== 'do-not-treat') continue;
    for (const other of manyAnswers({ ...subject, count: Math.ceil(subject.count / 20) })) {
      tally.checked++;
      const mixed = { ...other, words: { ...other.words, ...answers } };
      if (decide(knowledge, mixed, now).outcome !== outcome)
        tally.failures.push(`${say} and ${shown(mixed)}`);
    }
  }
  for (const { id } of knowledge.rules)
    if (!rows.some(({ rule }) => rule === id)) tally.failures.push(`no row of the table asks for ${id}`);
  return concluded(
    'before treatment, every row of the clinical table holds, whatever else is answered',
    tally,
  );
}

/** Every rule decides something somewhere, and the order of rules, questions and answers changes nothing. */
export function proveAliveInAnyOrder(subject: ScreeningSubject): Proof {
  const tally = newTally();
  const { knowledge, decide, seed } = subject;
  const { questions, rules, preparations, checklist } = knowledge;
  const ordinary = ordinaryWords(knowledge);
  for (const { id, when, cites } of rules) {
    tally.checked++;
    const words = { ...ordinary, ...Object.fromEntries(when.map(({ c, is }) => [c, is[0] ?? ''])) };
    if (!decide(knowledge, { words, days: {} }, now).reasons.some(({ rule }) => rule.id === id))
      tally.failures.push(`${id} never holds`);
    for (const { c, is } of when) {
      const values = questions.find((question) => question.id === c)?.values ?? [];
      if (is.length === 0 || is.some((word) => !values.includes(word)))
        tally.failures.push(`${id}: ${c} is never ${is.join(' or ')}`);
    }
    if (cites.length === 0) tally.failures.push(`${id} rests on nothing`);
  }
  for (const { id } of questions)
    if (!rules.some(({ when }) => when.some(({ c }) => c === id)))
      tally.failures.push(`${id} decides nothing`);
  for (const list of [questions, rules, preparations, checklist]) {
    const ids = list.map(({ id }) => id);
    for (const id of ids.filter((one, at) => ids.indexOf(one) !== at))
      tally.failures.push(`two are called ${id}`);
  }
  const dice = diceOf(seed);
  const mixed = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, at: dice(1 << 20) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ value }) => value);
  for (const answers of manyAnswers({ ...subject, count: Math.ceil(subject.count / 4) })) {
    tally.checked++;
    const other = { ...knowledge, rules: mixed(rules), questions: mixed(questions) };
    const words = Object.fromEntries(mixed(Object.entries(answers.words)));
    if (gistOf(decide(knowledge, answers, now)) !== gistOf(decide(other, { ...answers, words }, now)))
      tally.failures.push(`another order gives another answer: ${shown(answers)}`);
  }
  return concluded('before treatment, every rule can hold, and order changes nothing', tally);
}
