import { dateOfDay, dayNumberOf } from '../src/screening/calendar-day.ts';
import type { ScreeningDecision, screen } from '../src/screening/screen.ts';
import type { ScreeningAnswers } from '../src/screening/screening-answers.ts';
import type {
  Outcome,
  ScreeningKnowledge,
  ScreeningQuestion,
  ScreeningRule,
} from '../src/screening/screening-knowledge.ts';
import { type Dice, diceOf } from './random.ts';

/** What must come of some answers, written apart from the rules. Everything else is ordinary. */
export interface ScreeningRow {
  readonly rule: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
  /** Days to wait when nobody gave the day it runs from. */
  readonly waitDays?: number;
  /** The treatment is this many days ahead; without it nothing is planned. */
  readonly plannedInDays?: number;
}

/** What the proofs look at; `decide` is the screening itself or a planted fault. */
export interface ScreeningSubject {
  readonly knowledge: ScreeningKnowledge;
  readonly rows: readonly ScreeningRow[];
  readonly decide: typeof screen;
  readonly count: number;
  readonly seed: number;
}

export const TODAY = '2026-03-28';

/** Answers the date some days from the day of the proofs. */
export function inDays(days: number): string {
  return dateOfDay((dayNumberOf(TODAY) ?? 0) + days);
}

/** Answers what somebody answers about whom nothing is out of the ordinary. */
export function ordinaryWords({ questions }: ScreeningKnowledge): Record<string, string> {
  return Object.fromEntries(questions.map(({ id, ordinary }) => [id, ordinary]));
}

/** Answers everything a question may be answered with, the missing answer too. */
export function wordsOf({ values }: ScreeningQuestion): readonly (string | undefined)[] {
  return [...values, 'unsure', undefined];
}

/** Answers the same answers with one put in the place of another; an undefined one is taken out. */
export function withWord(answers: ScreeningAnswers, id: string, word: string | undefined): ScreeningAnswers {
  const { [id]: _, ...rest } = answers.words;
  return { ...answers, words: word === undefined ? rest : { ...rest, [id]: word } };
}

/** Answers the questions that a rule names. */
export function questionsOf(rule: ScreeningRule, { questions }: ScreeningKnowledge): ScreeningQuestion[] {
  return questions.filter(({ id }) => rule.when.some(({ c }) => c === id));
}

/** Answers some answers at random: how much is answered, unsure and out of the ordinary differs each time. */
export function randomAnswers({ questions, rules }: ScreeningKnowledge, dice: Dice): ScreeningAnswers {
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const asked = pick([30, 90, 100, 100]);
  const odd = pick([2, 10, 50, 100]);
  const words: Record<string, string> = {};
  for (const { id, values, ordinary } of questions) {
    if (dice(100) >= asked) continue;
    words[id] = dice(100) >= odd ? ordinary : pick([...values, 'unsure']);
  }
  const days: Record<string, string> = {};
  for (const { waitFrom } of rules)
    if (waitFrom !== undefined && dice(2) === 0) days[waitFrom] = inDays(-dice(pick([15, 200])));
  const answers = { words, days };
  return dice(2) === 0 ? answers : { ...answers, planned: inDays(dice(60)) };
}

/** Answers the answers of the generated checks, the same for the same seed. */
export function* manyAnswers({ knowledge, count, seed }: ScreeningSubject): Generator<ScreeningAnswers> {
  const dice = diceOf(seed);
  for (let index = 0; index < count; index++) yield randomAnswers(knowledge, dice);
}

/** Answers what two decisions must have in common to be the same, whatever the order of the reasons. */
export function gistOf({ outcome, until, isUntilOver, reasons, unknown }: ScreeningDecision): string {
  const named = reasons.map(({ rule, until: end }) => `${rule.id} ${end ?? ''}`).toSorted();
  const open = unknown.map(({ question, couldBe }) => `${question} ${couldBe}`).toSorted();
  return JSON.stringify([outcome, until, isUntilOver, named, open]);
}

/** Answers the answers in words, for a sentence. */
export function shown({ words, days, planned }: ScreeningAnswers): string {
  return JSON.stringify({ ...words, ...days, planned }).slice(0, 160);
}
