import type { Reading } from '../src/facts/bounds.ts';
import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { rankOf } from '../src/facts/level.ts';
import { interpret } from '../src/rules/interpret.ts';
import { liftsOf, rulesOf } from '../src/rules/rules-of.ts';
import { joined, minimalReadings } from './minimal-readings.ts';

const A_YEAR = 525_600;

/** What the time or another answer tells counts as answered. */
function withTold(facts: Facts, { derivations }: KnowledgeBase): Facts {
  const contexts: Record<string, string> = { ...facts.contexts };
  for (const { when, gives } of derivations) {
    if (contexts[gives.c] !== undefined && contexts[gives.c] !== 'unsure') continue;
    const isTold =
      'untilHour' in when
        ? facts.minutes !== undefined && facts.minutes <= when.untilHour * 60
        : when.is.includes(contexts[when.c] ?? '');
    if (isTold) contexts[gives.c] = gives.value;
  }
  return { ...facts, contexts };
}

/** Signs that a medicine may hide, because nobody denied that it was taken. */
function hiddenSigns({ contexts }: Facts, { masking }: KnowledgeBase): ReadonlySet<string> {
  const taken = masking.filter(({ c, is }) => {
    const word = contexts[c] ?? 'unsure';
    return word === 'unsure' || is.includes(word);
  });
  return new Set(taken.flatMap(({ hides }) => hides));
}

function isFree(answer: FindingAnswer | undefined, step: number, isHidden: boolean): boolean {
  return typeof answer !== 'number' || answer >= step || isHidden;
}

interface Known {
  readonly facts: Facts;
  readonly hidden: ReadonlySet<string>;
  readonly wholes: ReadonlyMap<string, string | undefined>;
}

function gainsays({ findings, contexts, minutes }: Reading, { facts, hidden, wholes }: Known): boolean {
  if (facts.minutes !== undefined && facts.minutes < minutes) return true;
  for (const [id, step] of Object.entries(findings)) {
    const answer = facts.findings[id];
    const whole = wholes.get(id);
    const isWholeDenied = whole !== undefined && facts.findings[whole] === 0 && !hidden.has(whole);
    if (!isFree(answer, step, hidden.has(id)) || (answer === undefined && isWholeDenied)) return true;
  }
  return Object.entries(contexts).some(([id, words]) => {
    const said = facts.contexts[id];
    return said !== undefined && said !== 'unsure' && !words.includes(said);
  });
}

/** The check-in with every open answer given as the reading has it, and calmly where it says nothing. */
function completedAs(
  reading: Reading,
  { facts, wholes }: Known,
  { vocabulary, masking }: KnowledgeBase,
): Facts {
  const findings: Record<string, FindingAnswer> = {};
  for (const { id } of vocabulary.findings) {
    const answer = facts.findings[id];
    const known = typeof answer === 'number' ? answer : answer === true ? 1 : 0;
    findings[id] = Math.max(known, reading.findings[id] ?? 0);
  }
  for (const [id, step] of Object.entries(reading.findings)) {
    for (let of = wholes.get(id); step > 0 && of !== undefined; of = wholes.get(of)) {
      if (findings[of] === 0) findings[of] = 1;
    }
  }
  const contexts: Record<string, string> = {};
  for (const { id, ordinary } of vocabulary.contexts) {
    const said = facts.contexts[id];
    contexts[id] = said === undefined || said === 'unsure' ? (reading.contexts[id]?.[0] ?? ordinary) : said;
  }
  const isMasked = masking.some(({ c, is }) => is.includes(contexts[c] ?? ''));
  for (const { c } of isMasked ? masking : [])
    contexts[c] = reading.contexts[c]?.[0] ?? vocabulary.contexts.find(({ id }) => id === c)?.ordinary ?? '';
  return { findings, contexts, minutes: facts.minutes ?? Math.max(0, reading.minutes) };
}

function* worstReadings(knowledgeBase: KnowledgeBase, rank: number): Generator<Reading> {
  const rules = rulesOf(knowledgeBase);
  for (const rule of rules) if (rankOf(rule.level) >= rank) yield* minimalReadings(rule);
  const below = rules.filter(({ level }) => rankOf(level) === rank - 1);
  for (const lift of liftsOf(knowledgeBase).filter(({ upTo }) => rankOf(upTo) >= rank)) {
    for (const raising of minimalReadings(lift)) {
      for (const rule of below) for (const reading of minimalReadings(rule)) yield joined(raising, reading);
    }
  }
}

const listed = new WeakMap<KnowledgeBase, Map<number, readonly Reading[]>>();

function readingsFor(knowledgeBase: KnowledgeBase, rank: number): readonly Reading[] {
  const byRank = listed.get(knowledgeBase) ?? new Map<number, readonly Reading[]>();
  listed.set(knowledgeBase, byRank);
  const readings = byRank.get(rank) ?? [...worstReadings(knowledgeBase, rank)];
  byRank.set(rank, readings);
  return readings;
}

/**
 * Answers a completion of the unknown answers that reaches a rank, or nothing when there is none. It tries every weakest
 * state of every rule (and lift with a rule it lifts) that gainsays no answer, on the reference interpreter.
 */
export function completionReaching(
  given: Facts,
  knowledgeBase: KnowledgeBase,
  rank: number,
): Facts | undefined {
  const facts = withTold(given, knowledgeBase);
  const known: Known = {
    facts,
    hidden: hiddenSigns(facts, knowledgeBase),
    wholes: new Map(knowledgeBase.vocabulary.findings.map(({ id, of }) => [id, of])),
  };
  for (const reading of readingsFor(knowledgeBase, rank)) {
    if (gainsays(reading, known)) continue;
    const whole = completedAs(reading, known, knowledgeBase);
    if (rankOf(interpret(knowledgeBase, whole).level) >= rank) return whole;
    const later = { ...whole, minutes: facts.minutes ?? A_YEAR };
    if (rankOf(interpret(knowledgeBase, later).level) >= rank) return later;
  }
  return undefined;
}
