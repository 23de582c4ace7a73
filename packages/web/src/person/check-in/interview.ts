import type { FactsInput } from '@afterneedle/contract';
import type { Because, Certificate, Engine, NextStep } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { interview } from '@afterneedle/knowledge/interview';
import type { Answer, Answers } from './answer.ts';
import { engine } from './engine.ts';
import { type Known, nothingKnown } from './known.ts';
import { withoutNone } from './list-choice.ts';
import type { Question, Shape } from './question.ts';
import { dangerParts, dangerScreens } from './questions/danger.ts';
import { followUpQuestions } from './questions/follow-up.ts';
import { personQuestions } from './questions/person.ts';
import { mouthQuestion, skinQuestions } from './questions/skin.ts';
import { messageQuestions, treatmentQuestions } from './questions/treatment.ts';

const QUESTIONS = new Map<string, Question>(
  [
    ...dangerScreens,
    ...dangerParts,
    ...treatmentQuestions,
    ...skinQuestions,
    ...followUpQuestions,
    ...personQuestions,
  ].map((question) => [question.key, question]),
);

/** The screens of the interview with their pages, in the order of asking. */
const SCREENS = interview.screens.flatMap((screen) => {
  const question = QUESTIONS.get(screen.id);
  return question === undefined ? [] : [{ screen, question }];
});

/** One page as it opened: what was known before it, and what it asks. */
export interface Page {
  readonly question: Question;
  readonly before: Known;
  readonly items: readonly string[];
  readonly shape: Shape;
  /** Why it is asked; missing on the pages that the interview does not choose. */
  readonly because?: Because;
  /** The result could be shown without it. */
  readonly isOptional: boolean;
}

/** The pages a person is led through by their answers. */
export interface Walk {
  /** Answered pages in order, then the one that is open, if the interview needs it. */
  readonly pages: readonly Page[];
  readonly known: Known;
  /** The first page that must still be answered before the result. */
  readonly open?: string;
  /** A page that may still be answered, once the result can be shown. */
  readonly more?: Page;
  /** What the answers rule out, once nothing more can be ruled out by asking. */
  readonly certificate?: Certificate;
}

const copyOf = (known: Known): Known => ({
  ...known,
  findings: { ...known.findings },
  contexts: { ...known.contexts },
});

function pageOf(
  question: Question,
  known: Known,
  about: {
    readonly items?: readonly string[];
    readonly because?: Because;
    readonly isOptional?: boolean;
  } = {},
): Page {
  const { items = [], because, isOptional = false } = about;
  const before = copyOf(known);
  const shape = question.shape(before, items);
  return { question, before, items, shape, isOptional, ...(because === undefined ? {} : { because }) };
}

/** A part that was told of something that was then denied. */
function withoutLeftovers(known: Known): FactsInput {
  const facts: Record<string, number | boolean | string> = { ...factsOf(known) };
  for (const { id, of } of knowledge.vocabulary.findings)
    if (of !== undefined && facts[of] === 0) delete facts[id];
  return facts;
}

/** What asks; a clinic that raises levels asks on where ours could stop. */
type Asking = Pick<Engine, 'nextScreen'>;

const KEPT_STEPS = 100;
let steps = new Map<string, NextStep>();
let stepsOf: Asking = engine;

/** Answers what the interview wants next after what is known; steps taken before are not worked out again. */
function nextStep(known: Known, shown: readonly string[], using: Asking): NextStep {
  if (stepsOf !== using) [steps, stepsOf] = [new Map(), using];
  const input = { facts: withoutLeftovers(known), hoursSince: known.hours, shown };
  const key = JSON.stringify(input);
  const before = steps.get(key);
  if (before !== undefined) return before;
  const step = using.nextScreen(input);
  if (steps.size >= KEPT_STEPS) steps.clear();
  if (step.ok) steps.set(key, step);
  if (step.ok) return step;
  throw new Error(`the form gave facts the engine does not know: ${JSON.stringify(step.problems)}`);
}

/** What was denied together with other signs counts as denied. */
function withDenied(known: Known, { facts }: NextStep): Known {
  return { ...known, findings: { ...facts.findings, ...known.findings } };
}

/** What was said on pages after the open one still counts; a part of what is now denied does not. */
function withRest(known: Known, answers: Answers, told: readonly string[]): Known {
  const whole = copyOf(known);
  for (const { screen, question } of SCREENS) {
    const answer = answers[question.key];
    if (answer === undefined || told.includes(question.key)) continue;
    question.tell(withoutNone(answer), whole, screen.asks);
  }
  for (const { id, of } of knowledge.vocabulary.findings) {
    if (of !== undefined && whole.findings[of] === 0) delete whole.findings[id];
  }
  return whole;
}

/** Answers whether an answer fits what the page asks now: a row that came new has none yet. */
function isWhole(answer: Answer | undefined, shape: Shape): answer is Answer {
  if (answer === undefined) return false;
  if (shape.kind === 'rows')
    return answer.kind === 'rows' && shape.rows.every(({ id }) => answer.rows[id] !== undefined);
  return shape.kind === 'read' ? answer.kind === 'list' : answer.kind === shape.kind;
}

function freeQuestions(
  known: Known,
  shown: readonly string[],
  placed: readonly string[],
): Question | undefined {
  const [message, read] = messageQuestions;
  const isPastDanger = shown.includes('danger-1') && shown.includes('danger-2');
  if (isPastDanger && message !== undefined && !placed.includes(message.key)) return message;
  const isRead = Object.keys({ ...known.reading?.findings, ...known.reading?.contexts }).length > 0;
  if (isRead && read !== undefined && !placed.includes(read.key)) return read;
  const isMouth = known.regions.includes('mouth-inside') && !placed.includes(mouthQuestion.key);
  return isMouth ? mouthQuestion : undefined;
}

function walkOnce(answers: Answers, now: number, using: Asking): Walk {
  const known = nothingKnown(now);
  const pages: Page[] = [];
  const shown: string[] = [];
  const placed: string[] = [];
  for (;;) {
    const step = nextStep(known, shown, using);
    const screen = step.screen;
    const done = (): Walk => ({
      pages,
      known: withDenied(known, step),
      ...(step.certificate === undefined ? {} : { certificate: step.certificate }),
    });
    const isDanger = screen?.id.startsWith('danger-') === true || screen?.id.startsWith('which-') === true;
    const free = isDanger ? undefined : freeQuestions(known, shown, placed);
    // What a message was read to say can still be unticked when it made an emergency.
    if (step.certificate?.kind === 'emergency' && free?.key !== 'read') return done();
    const question = free ?? QUESTIONS.get(screen?.id ?? '');
    if (question === undefined) return done();
    const isOptional = free === undefined && step.isStop;
    const asked = screen === undefined ? {} : { items: screen.items, because: screen.because };
    const page = pageOf(question, known, free === undefined ? { ...asked, isOptional } : {});
    const answer = answers[question.key];
    if (!isWhole(answer, page.shape)) {
      if (isOptional) return { ...done(), more: page };
      const told = [...shown, ...placed];
      return {
        ...done(),
        known: withRest(known, answers, told),
        pages: [...pages, page],
        open: question.key,
      };
    }
    pages.push(page);
    question.tell(withoutNone(answer), known, page.items);
    if (free === undefined) shown.push(question.key);
    else placed.push(question.key);
  }
}

const MINUTE = 60_000;
const walked = new WeakMap<Answers, { readonly now: number; readonly using: Asking; readonly walk: Walk }>();

/** Answers which pages these answers lead through, and everything they say. */
export function walk(answers: Answers, now: number, using: Asking = engine): Walk {
  const minute = now - (now % MINUTE);
  const before = walked.get(answers);
  if (before?.now === minute && before.using === using) return before.walk;
  const fresh = walkOnce(answers, minute, using);
  walked.set(answers, { now: minute, using, walk: fresh });
  return fresh;
}

/** Answers the facts as the engine and the server take them. */
export function factsOf(known: Known): FactsInput {
  return { ...known.findings, ...known.contexts };
}

/** Answers the page under a key, whether it must, may or was answered. */
export function pageUnder({ pages, more }: Walk, key: string): Page | undefined {
  return (
    pages.find(({ question }) => question.key === key) ?? (more?.question.key === key ? more : undefined)
  );
}
