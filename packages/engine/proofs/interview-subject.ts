import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { SCALES } from '../src/facts/vocabulary.ts';
import { type CompiledInterview, compileInterview } from '../src/interview/compile-interview.ts';
import { type InterviewKnowledge, TIME } from '../src/interview/interview-knowledge.ts';
import { type InterviewInput, type InterviewResult, nextScreen } from '../src/interview/next-screen.ts';
import { type CompiledKnowledge, compileKnowledge } from '../src/triage/compiled-knowledge.ts';
import type { Dice } from './random.ts';

/** What chooses the next screen: ours, or a faulty one that a proof must refute. */
export type ScreenChooser = (input: InterviewInput) => InterviewResult;

/** An interview to prove something about. */
export interface InterviewSubject {
  readonly knowledgeBase: KnowledgeBase;
  readonly interview: InterviewKnowledge;
  readonly compiled: CompiledKnowledge;
  readonly compiledInterview: CompiledInterview;
  readonly choose: ScreenChooser;
}

/** Answers an interview to prove something about, with our chooser unless another is given. */
export function interviewSubject(
  knowledgeBase: KnowledgeBase,
  interview: InterviewKnowledge,
  faulty: (choose: ScreenChooser) => ScreenChooser = (choose) => choose,
): InterviewSubject {
  const compiled = compileKnowledge(knowledgeBase);
  const compiledInterview = compileInterview(compiled, interview);
  const choose = faulty((input) => nextScreen(compiled, compiledInterview, input));
  return { knowledgeBase, interview, compiled, compiledInterview, choose };
}

type Answers = Record<string, number | string | boolean>;

/** All that was answered before one step. */
export interface Asked {
  readonly facts: Readonly<Answers>;
  readonly hoursSince?: number;
  readonly shown: readonly string[];
}

const HOURS = [0, 1, 3, 6, 12, 24, 30, 48, 60, 72, 96, 120, 168, 240, 336, 720, 2000];

function pick<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length)] as T;
}

/** How people answer: how often of 100 something is there, unsure, and left open. */
export interface Manner {
  readonly present: number;
  readonly unsure: number;
  readonly skipped: number;
}

/** Answers somebody's manner of answering. */
export function mannerOf(dice: Dice): Manner {
  return {
    present: pick([0, 0, 2, 5, 12, 30], dice),
    unsure: pick([0, 0, 0, 3, 10], dice),
    skipped: pick([0, 0, 0, 4], dice),
  };
}

/** Answers a screen somehow. */
export function answeredSomehow(
  asked: Asked,
  { id, items }: { readonly id: string; readonly items: readonly string[] },
  {
    subject,
    manner,
    dice,
  }: { readonly subject: InterviewSubject; readonly manner: Manner; readonly dice: Dice },
): Asked {
  const { vocabulary } = subject.knowledgeBase;
  const facts: Answers = { ...asked.facts };
  let { hoursSince } = asked;
  for (const item of items) {
    if (dice(100) < manner.skipped) continue;
    if (item === TIME) {
      hoursSince = pick(HOURS, dice);
      continue;
    }
    const finding = vocabulary.findings.find((one) => one.id === item);
    const isLine = finding?.group === 'danger-item';
    const isKnown = facts[item] === true;
    const isThere = isKnown || dice(isLine ? 1500 : 100) < manner.present;
    if (!isKnown && dice(100) < manner.unsure) facts[item] = 'unsure';
    else if (finding !== undefined)
      facts[item] = !isThere ? 0 : !isKnown && dice(3) === 0 ? true : 1 + dice(SCALES[finding.scale].max);
    else {
      const context = vocabulary.contexts.find((one) => one.id === item);
      facts[item] = isThere ? pick(context?.values ?? [], dice) : (context?.ordinary ?? '');
    }
  }
  return { facts, shown: [...asked.shown, id], ...(hoursSince === undefined ? {} : { hoursSince }) };
}
