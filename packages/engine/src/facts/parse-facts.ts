import { type FactSlots, factSlots, rememberBytes } from './fact-slots.ts';
import { type Facts, type FindingAnswer, MAX_HOURS, minutesOf } from './facts.ts';
import type { Problem } from './problem.ts';
import { type ContextDefinition, type FindingDefinition, SCALES, type Vocabulary } from './vocabulary.ts';

export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}...` : text);
const pointer = (base: string, key: string): string =>
  `${base}/${shown(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function answerOf(value: unknown, finding: FindingDefinition, base: string): FindingAnswer | Problem {
  const { max } = SCALES[finding.scale];
  if (value === false) return 0;
  if (value === true || value === 'unsure') return value;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    const message = `${finding.id} takes a whole number from 0 to ${max}, true, false or "unsure"`;
    return { path: pointer(base, finding.id), code: 'bad-value', message };
  }
  if (value < 0 || value > max) {
    return {
      path: pointer(base, finding.id),
      code: 'out-of-range',
      message: `${finding.id} goes from 0 to ${max}`,
    };
  }
  return value === 0 ? 0 : value;
}

function wordOf(value: unknown, context: ContextDefinition, base: string): string | Problem {
  if (typeof value === 'string' && (value === 'unsure' || context.values.includes(value))) return value;
  const message = `${context.id} takes one of ${context.values.join(', ')} or unsure`;
  return { path: pointer(base, context.id), code: 'bad-value', message };
}

function unknownFacts(keys: readonly string[], { slotOf }: FactSlots, base: string): Problem[] {
  return keys
    .filter((key) => !slotOf.has(key))
    .map((key) => ({
      path: pointer(base, key),
      code: 'unknown-fact',
      message: `"${shown(key)}" is not a fact the knowledge has`,
    }));
}

/** Answers what is wrong with a number of hours since the end of treatment, or nothing. */
export function hoursProblem(hours: unknown, path: string): Problem | undefined {
  if (typeof hours !== 'number' || Number.isNaN(hours)) {
    return { path, code: 'bad-value', message: 'the hours since treatment are a number' };
  }
  if (hours >= 0 && hours <= MAX_HOURS) return undefined;
  const message = `the hours since treatment go from 0 to ${MAX_HOURS} (3 years)`;
  return { path, code: 'out-of-range', message };
}

/** Answers whether a value is an object with named fields, and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Answers which facts a flat object holds, or every field that is wrong with it; never throws.
 * Findings and contexts come out in the order of the vocabulary, so the same answers give the same object.
 */
export function parseFacts(
  input: unknown,
  vocabulary: Vocabulary,
  options: { readonly hoursSince?: unknown; readonly path?: string; readonly hoursPath?: string } = {},
): ParsedFacts {
  const base = options.path ?? '/facts';
  if (!isRecord(input)) {
    return { ok: false, problems: [{ path: base, code: 'not-an-object', message: 'facts are an object' }] };
  }
  const slots = factSlots(vocabulary);
  const problems: Problem[] = [];
  const findings: Record<string, FindingAnswer> = {};
  const contexts: Record<string, string> = {};
  let known = 0;
  for (const finding of vocabulary.findings) {
    const value = input[finding.id];
    if (value === undefined || !Object.hasOwn(input, finding.id)) continue;
    known++;
    const answer = answerOf(value, finding, base);
    if (typeof answer === 'object') problems.push(answer);
    else findings[finding.id] = answer;
  }
  for (const context of vocabulary.contexts) {
    const value = input[context.id];
    if (value === undefined || !Object.hasOwn(input, context.id)) continue;
    known++;
    const word = wordOf(value, context, base);
    if (typeof word === 'object') problems.push(word);
    else contexts[context.id] = word;
  }
  const keys = Object.keys(input);
  if (keys.length > known) problems.push(...unknownFacts(keys, slots, base));
  const { hoursSince } = options;
  const problem =
    hoursSince === undefined ? undefined : hoursProblem(hoursSince, options.hoursPath ?? '/hoursSince');
  if (problem !== undefined) problems.push(problem);
  if (problems.length > 0) return { ok: false, problems };
  const facts: Facts =
    hoursSince === undefined
      ? { findings, contexts }
      : { findings, contexts, minutes: minutesOf(hoursSince as number) };
  rememberBytes(facts, slots);
  return { ok: true, facts };
}
