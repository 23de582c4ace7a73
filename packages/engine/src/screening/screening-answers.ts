import type { Problem } from '../facts/problem.ts';
import { dateOfDay, dayNumberOf } from './calendar-day.ts';
import type { ScreeningWords } from './condition.ts';
import type { Measure, ScreeningKnowledge, ScreeningQuestion } from './screening-knowledge.ts';

/** What a person answered before a treatment. Every day is a calendar date where they live: `2026-11-22`. */
export interface ScreeningAnswers {
  readonly words: ScreeningWords;
  /** By question: the day of the last tan, the last retinoid ... */
  readonly days: Readonly<Record<string, string>>;
  /** The day of the treatment; missing when it is not fixed. */
  readonly planned?: string;
}

export type ParsedScreening =
  | { readonly ok: true; readonly answers: ScreeningAnswers }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The furthest day ahead that is taken, and the furthest back. */
const MOST_DAYS_AHEAD = 731;
const MOST_DAYS_BACK = 3_653;
const MOST_SHOWN = 60;

const shown = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}...` : text);
const escaped = (key: string): string => shown(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** Answers under which key the day that belongs to a question is given. */
export function dayKeyOf(question: string): string {
  return `${question}-on`;
}

/** Answers the word that a number stands for, or what is wrong with the number. */
function wordOfNumber(value: number, { least, most, steps, unit }: Measure, id: string, path: string) {
  if (Number.isFinite(value) && value >= least && value <= most)
    return steps.findLast((step) => ('from' in step ? value >= step.from : value > step.over))?.value ?? '';
  const message = `${id} goes from ${least} to ${most} ${unit}, not ${value}`;
  return { path, code: 'out-of-range', message } as const;
}

function wordOf(value: unknown, question: ScreeningQuestion, path: string): string | Problem {
  const { id, values, measure } = question;
  if (typeof value === 'number' && measure !== undefined) return wordOfNumber(value, measure, id, path);
  if (typeof value === 'string' && (value === 'unsure' || values.includes(value))) return value;
  const number = measure === undefined ? '' : `a number of ${measure.unit}, `;
  return { path, code: 'bad-value', message: `${id} takes ${number}${values.join(', ')} or unsure` };
}

function dayProblem(value: unknown, path: string, name: string, range: readonly [number, number]) {
  const day = typeof value === 'string' ? dayNumberOf(value) : undefined;
  if (day === undefined) {
    return { path, code: 'bad-value', message: `${name} is a date such as 2026-11-22` } as const;
  }
  const [first, last] = range;
  if (day >= first && day <= last) return undefined;
  const message = `${name} lies from ${dateOfDay(first)} to ${dateOfDay(last)}, not on ${dateOfDay(day)}`;
  return { path, code: 'out-of-range', message } as const;
}

/**
 * Answers what a flat object of answers says, or every field that is wrong with it; never throws. A day that belongs
 * to a question stands under its id and `-on`. The planned day is today or later, two years ahead at most; every
 * other day is today or earlier.
 */
export function parseScreening(
  input: unknown,
  { questions }: ScreeningKnowledge,
  options: { readonly today: string; readonly planned?: unknown; readonly path?: string },
): ParsedScreening {
  const base = options.path ?? '/facts';
  const today = dayNumberOf(options.today);
  if (today === undefined) throw new RangeError(`today is no date: ${options.today}`);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const problem = { path: base, code: 'not-an-object', message: 'facts are an object' } as const;
    return { ok: false, problems: [problem] };
  }
  const problems: Problem[] = [];
  const words: Record<string, string> = {};
  const days: Record<string, string> = {};
  const byKey = new Map(questions.map((question) => [question.id, question]));
  const byDayKey = new Map(
    questions.filter(({ dated }) => dated !== undefined).map((question) => [dayKeyOf(question.id), question]),
  );
  for (const [key, value] of Object.entries(input)) {
    const path = `${base}/${escaped(key)}`;
    const question = byKey.get(key);
    const dated = byDayKey.get(key);
    if (question !== undefined) {
      const word = wordOf(value, question, path);
      if (typeof word === 'string') words[key] = word;
      else problems.push(word);
    } else if (dated !== undefined) {
      const problem = dayProblem(value, path, key, [today - MOST_DAYS_BACK, today]);
      if (problem === undefined && typeof value === 'string') days[dated.id] = value;
      else if (problem !== undefined) problems.push(problem);
    } else {
      problems.push({ path, code: 'unknown-fact', message: `"${shown(key)}" is not asked before treatment` });
    }
  }
  const { planned } = options;
  const range = [today, today + MOST_DAYS_AHEAD] as const;
  const planProblem =
    planned === undefined ? undefined : dayProblem(planned, '/planned', 'the planned day', range);
  if (planProblem !== undefined) problems.push(planProblem);
  if (problems.length > 0) return { ok: false, problems };
  // A day belongs to some answers only: who takes a drug now has no day of the last one.
  const asked = Object.entries(days).filter(([id]) => {
    const word = words[id] ?? 'unsure';
    return word === 'unsure' || byKey.get(id)?.dated?.values.includes(word) === true;
  });
  const answers = { words, days: Object.fromEntries(asked) };
  return { ok: true, answers: typeof planned === 'string' ? { ...answers, planned } : answers };
}
