import type { Strength } from '../causes/rank-causes.ts';
import { derivedContexts } from '../facts/bounds.ts';
import { type Facts, type FindingAnswer, minutesOf } from '../facts/facts.ts';
import type { Level } from '../facts/level.ts';
import { hoursProblem, isRecord, parseFacts } from '../facts/parse-facts.ts';
import type { Problem } from '../facts/problem.ts';
import { checkWitness } from '../rules/check-witness.ts';
import type { Witness } from '../rules/witness.ts';
import { explainSeries } from '../series/explain-series.ts';
import { parseSeries, timeProblems } from '../series/parse-series.ts';
import type { Sample } from '../series/sample.ts';
import type { SeriesKnowledge } from '../series/series-knowledge.ts';
import type { SeriesReading } from '../series/series-reading.ts';
import type { ReadMessage } from '../text/read-message.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { type Explanation, explain } from './explain.ts';

/** One line of `assess --ndjson` as it goes out, but for the version of the knowledge; keys in the order of the contract. */
export interface Assessment {
  readonly id?: string | number;
  readonly level: Level;
  readonly levelAtWorst: Level;
  readonly certified: boolean;
  readonly assumedAbsent?: true;
  readonly why: readonly {
    readonly rule: string;
    readonly level: Level;
    readonly facts: Witness['facts'];
    readonly basis: readonly string[];
  }[];
  readonly causes: readonly { readonly id: string; readonly strength: Strength }[];
  readonly open: readonly string[];
  readonly recheckAfterHours: number;
  readonly contactWithinHours: number | null;
  readonly notes?: readonly string[];
  /** What earlier check-ins add; missing when none were given. */
  readonly series?: Pick<SeriesReading, 'explanations' | 'nextCheckIns'>;
}

export type AssessResult =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      /** What was assessed: the facts of the message, of the caller and those assumed, together. */
      readonly facts: Facts;
      readonly message?: ReadMessage;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The longest message that is read, in UTF-16 units. */
export const MAX_MESSAGE_LENGTH = 20_000;

const FIELDS = new Set(['id', 'message', 'hoursSince', 'facts', 'unmentioned', 'series']);
/** Times in the message and in the field that lie further apart than this are noted. */
const TIME_DIFFERS_HOURS = 24;

function fieldProblems(
  input: Readonly<Record<string, unknown>>,
  { canRead, canFollow }: { readonly canRead: boolean; readonly canFollow: boolean },
): Problem[] {
  const { id, message, hoursSince, unmentioned, series } = input;
  const problems: Problem[] = Object.keys(input)
    .filter((key) => !FIELDS.has(key))
    .map((key) => ({
      path: `/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'unknown-field',
      message: 'this field is not known',
    }));
  const refuse = (path: string, code: Problem['code'], text: string): void => {
    problems.push({ path, code, message: text });
  };
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    refuse('/id', 'bad-value', 'an id is text or a number');
  }
  if (message !== undefined && typeof message !== 'string')
    refuse('/message', 'bad-value', 'a message is text');
  else if (message !== undefined && message.length > MAX_MESSAGE_LENGTH) {
    refuse('/message', 'too-long', `a message has at most ${MAX_MESSAGE_LENGTH} characters`);
  } else if (message !== undefined && !canRead) {
    refuse('/message', 'not-allowed', 'this engine was made without a lexicon and reads no messages');
  }
  if (series !== undefined && !canFollow) {
    refuse('/series', 'not-allowed', 'this engine was made without series knowledge and reads no series');
  }
  const late = hoursSince === undefined ? undefined : hoursProblem(hoursSince, '/hoursSince');
  if (late !== undefined) problems.push(late);
  if (unmentioned !== undefined && unmentioned !== 'unknown' && unmentioned !== 'absent') {
    refuse('/unmentioned', 'bad-value', 'unmentioned is unknown or absent');
  }
  return problems;
}

/** Answers the facts with every finding and context that nobody mentioned taken as absent and ordinary. */
function assumeAbsent(facts: Facts, { knowledgeBase }: CompiledKnowledge): Facts {
  const { findings, contexts } = knowledgeBase.vocabulary;
  const given = derivedContexts(facts, knowledgeBase);
  const partOf = new Map(findings.map(({ id, of }) => [id, of]));
  const implied = new Set<string>();
  for (const [id, answer] of Object.entries(facts.findings)) {
    if (answer === 0 || answer === 'unsure') continue;
    for (let whole = partOf.get(id); whole !== undefined; whole = partOf.get(whole)) implied.add(whole);
  }
  const answerOf = (id: string): FindingAnswer => facts.findings[id] ?? (implied.has(id) ? true : 0);
  return {
    ...facts,
    findings: Object.fromEntries(findings.map(({ id }) => [id, answerOf(id)])),
    contexts: Object.fromEntries(contexts.map(({ id, ordinary }) => [id, given[id] ?? ordinary])),
  };
}

function withMessage(facts: Facts, read: ReadMessage | undefined): { facts: Facts; notes: string[] } {
  if (read === undefined) return { facts, notes: [] };
  const device = read.device === undefined ? {} : { device: read.device };
  const unsure = Object.fromEntries(read.unsureInText.map((id) => [id, 'unsure'] as const));
  const merged: Facts = {
    findings: { ...unsure, ...read.findings, ...facts.findings },
    contexts: { ...device, ...read.contexts, ...facts.contexts },
  };
  const readMinutes = read.hoursSince === undefined ? undefined : minutesOf(read.hoursSince);
  const minutes = facts.minutes ?? readMinutes;
  const differs =
    facts.minutes !== undefined &&
    readMinutes !== undefined &&
    Math.abs(facts.minutes - readMinutes) > TIME_DIFFERS_HOURS * 60;
  const notes = [...read.notes, ...(differs ? ['time-differs'] : [])];
  return { facts: minutes === undefined ? merged : { ...merged, minutes }, notes };
}

function assessmentOf(
  explanation: Explanation,
  given: {
    readonly id: unknown;
    readonly assumedAbsent: boolean;
    readonly notes: readonly string[];
    readonly reading: SeriesReading | undefined;
  },
): Assessment {
  const { level, levelAtWorst, certified, why, causes, open, recheckAfterHours, contactWithinHours } =
    explanation;
  const { id, assumedAbsent, notes, reading } = given;
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    level,
    levelAtWorst,
    certified,
    ...(assumedAbsent ? { assumedAbsent } : {}),
    why: why.map(({ rule, level: of, facts, cites }) => ({ rule, level: of, facts, basis: cites })),
    causes: causes.map(({ id: cause, strength }) => ({ id: cause, strength })),
    open,
    recheckAfterHours,
    contactWithinHours,
    ...(notes.length > 0 ? { notes } : {}),
    ...(reading === undefined
      ? {}
      : { series: { explanations: reading.explanations, nextCheckIns: reading.nextCheckIns } }),
  };
}

interface Explained {
  readonly explanation: Explanation;
  readonly facts: Facts;
  readonly reading?: SeriesReading;
}

function explained(
  compiled: CompiledKnowledge,
  facts: Facts,
  { series, earlier }: { readonly series: SeriesKnowledge | undefined; readonly earlier: readonly Sample[] },
): Explained {
  const { minutes } = facts;
  const followed =
    series === undefined || minutes === undefined || earlier.length === 0
      ? undefined
      : explainSeries(compiled, series, {
          samples: [...earlier, { minutes, facts }],
          explain: (raised) => explain(compiled, raised),
        });
  return followed ?? { explanation: explain(compiled, facts), facts };
}

/**
 * Answers what a message and facts of any origin lead to, read with earlier check-ins where they are given, or every
 * field that is wrong with them. Each reason is checked again without the tables; one that does not hold is a bug and throws.
 */
export function assess(
  compiled: CompiledKnowledge,
  input: unknown,
  { read, series }: { readonly read?: (text: string) => ReadMessage; readonly series?: SeriesKnowledge } = {},
): AssessResult {
  if (!isRecord(input)) {
    return { ok: false, problems: [{ path: '', code: 'not-an-object', message: 'a check-in is an object' }] };
  }
  const { knowledgeBase } = compiled;
  const problems = fieldProblems(input, { canRead: read !== undefined, canFollow: series !== undefined });
  const parsed = parseFacts(input['facts'] ?? {}, knowledgeBase.vocabulary);
  const past = parseSeries(input['series'] ?? [], knowledgeBase.vocabulary);
  if (!past.ok) problems.push(...past.problems);
  if (!parsed.ok) return { ok: false, problems: [...problems, ...parsed.problems] };
  if (!past.ok || problems.length > 0) return { ok: false, problems };

  const { message, hoursSince, unmentioned, id } = input;
  const minutes = typeof hoursSince === 'number' ? { minutes: minutesOf(hoursSince) } : {};
  const reading = typeof message === 'string' ? read?.(message) : undefined;
  const { facts: known, notes } = withMessage({ ...parsed.facts, ...minutes }, reading);
  const outOfTime = timeProblems(past.samples, known.minutes);
  if (outOfTime.length > 0) return { ok: false, problems: outOfTime };
  const assumedAbsent = unmentioned === 'absent';
  const now = assumedAbsent ? assumeAbsent(known, compiled) : known;

  const {
    explanation,
    facts,
    reading: followed,
  } = explained(compiled, now, { series, earlier: past.samples });
  for (const witness of explanation.why) {
    const wrong = checkWitness(witness, facts, knowledgeBase);
    if (wrong !== undefined) throw new Error(`a reason does not hold: ${wrong}`);
  }
  return {
    ok: true,
    assessment: assessmentOf(explanation, { id, assumedAbsent, notes, reading: followed }),
    facts,
    ...(reading === undefined ? {} : { message: reading }),
  };
}
