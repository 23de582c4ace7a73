import type { Facts } from '../facts/facts.ts';
import { parseFacts } from '../facts/parse-facts.ts';
import type { Problem } from '../facts/problem.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import type { AskedScreen } from './asked-screen.ts';
import { type Certificate, certificateOf } from './certificate.ts';
import { choiceOf } from './choose-screen.ts';
import type { CompiledInterview } from './compile-interview.ts';
import { impliedFacts } from './implied-facts.ts';
import { situationOf } from './situation.ts';

/** What was answered so far. */
export interface InterviewInput {
  /** Findings and contexts, flat. */
  readonly facts?: unknown;
  readonly hoursSince?: unknown;
  /** Screens that were shown and continued, in any order; what was left open on them is unknown and not asked again. */
  readonly shown?: unknown;
}

/** What comes next in an interview. */
export interface NextStep {
  readonly ok: true;
  /** What to ask; missing in an emergency, and when nothing that is left can change anything. */
  readonly screen?: AskedScreen;
  /** The person may see the result now; a screen beside it may be asked or left. */
  readonly isStop: boolean;
  /** There as soon as nothing above the level is left that asking could exclude. */
  readonly certificate?: Certificate;
  /** The facts so far, with what was denied together. */
  readonly facts: Facts;
}

export type InterviewResult = NextStep | { readonly ok: false; readonly problems: readonly Problem[] };

const problem = (path: string, message: string): Problem => ({ path, code: 'bad-value', message });

function shownProblems(shown: unknown, { screens }: CompiledInterview): readonly Problem[] {
  if (shown === undefined) return [];
  if (!Array.isArray(shown)) return [problem('/shown', 'shown is a list of screens')];
  const ids = new Set<unknown>(screens.map(({ screen }) => screen.id));
  return shown.flatMap((id, index) =>
    ids.has(id) ? [] : [problem(`/shown/${index}`, 'there is no screen of this name')],
  );
}

/** A part that is there while its whole was denied. */
function contradictions(
  { findings }: Facts,
  { layout: { slots, links } }: CompiledKnowledge,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, child] of links.children.entries()) {
    const part = slots.ids[child] as string;
    const whole = slots.ids[links.parents[index] as number] as string;
    const answer = findings[part];
    const isThere = answer === true || (typeof answer === 'number' && answer > 0);
    if (isThere && findings[whole] === 0)
      problems.push(problem(`/facts/${part}`, `${part} is there and ${whole} is not`));
  }
  return problems;
}

/**
 * Answers which screen comes next, or that the result can be shown, from all answers so far. It keeps nothing between two
 * calls; the same answers lead to the same screen, in whatever order they are given.
 */
export function nextScreen(
  compiled: CompiledKnowledge,
  interview: CompiledInterview,
  { facts: answers = {}, hoursSince, shown }: InterviewInput,
): InterviewResult {
  const parsed = parseFacts(answers, compiled.knowledgeBase.vocabulary, { hoursSince });
  const shownWrong = shownProblems(shown, interview);
  if (!parsed.ok) return { ok: false, problems: [...parsed.problems, ...shownWrong] };
  const problems = [...contradictions(parsed.facts, compiled), ...shownWrong];
  if (problems.length > 0) return { ok: false, problems };
  const { facts, implied } = impliedFacts(parsed.facts, interview.knowledge);
  const situation = situationOf(compiled, interview, { given: parsed.facts, facts });
  const { screen, isStop, isClosed } = choiceOf(
    situation,
    new Set<unknown>(Array.isArray(shown) ? shown : []),
  );
  return {
    ok: true,
    ...(screen === undefined ? {} : { screen }),
    isStop,
    ...(isClosed ? { certificate: certificateOf(situation, implied) } : {}),
    facts,
  };
}
