import { boundsOf, type Reading } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { levelOfRank, rankOf } from '../facts/level.ts';
import type { Decision } from '../triage/decision.ts';
import { atomsOf, holds } from './holds.ts';
import type { Lift, Rule } from './rule.ts';
import { envelopedFindings, liftsOf, rulesOf } from './rules-of.ts';

const SELF_CARE = rankOf('self-care');
const CONTACT = rankOf('contact-provider');
const SAME_DAY = rankOf('same-day');

/** The rules and lifts a decision is taken by. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly lifts: readonly Lift[];
}

/** What fires in one reading of the facts, and whether a finding without an envelope is present in it. */
export interface Fired extends RuleBook {
  readonly isBare: boolean;
}

/** Answers the rank that what fired leads to: the highest rule, then at most one step up by a lift. */
export function rankOfFired({ rules, lifts, isBare }: Fired): number {
  const highest = Math.max(isBare ? SELF_CARE : 0, ...rules.map(({ level }) => rankOf(level)));
  const ceiling = Math.max(0, ...lifts.map(({ upTo }) => rankOf(upTo)));
  return Math.max(highest, Math.min(highest + 1, ceiling));
}

/** Answers which rules and lifts fire in one reading. */
export function firedIn(reading: Reading, { rules, lifts }: RuleBook, enveloped: ReadonlySet<string>): Fired {
  return {
    rules: rules.filter((rule) => holds(rule, reading)),
    lifts: lifts.filter((lift) => holds(lift, reading)),
    isBare: Object.entries(reading.findings).some(([id, value]) => value > 0 && !enveloped.has(id)),
  };
}

/** Answers the decision from what certainly fires and what may. */
export function decisionFrom(
  certain: Fired,
  possible: Fired,
  { unsure, isTimeKnown }: { readonly unsure: readonly string[]; readonly isTimeKnown: boolean },
): Decision {
  const atWorst = rankOfFired(possible);
  const certified = atWorst < SAME_DAY;
  const needsAnAnswer =
    unsure.length > 0 &&
    possible.rules.some(
      (rule) =>
        rankOf(rule.level) >= SAME_DAY &&
        atomsOf(rule).some((atom) => 'f' in atom && unsure.includes(atom.f)),
    );
  const mayBeExpected = certified && isTimeKnown;
  const level = Math.max(rankOfFired(certain), needsAnAnswer ? CONTACT : 0, mayBeExpected ? 0 : SELF_CARE);
  return {
    level: levelOfRank(level),
    levelAtWorst: levelOfRank(Math.max(level, atWorst)),
    certified,
    fired: certain.rules.map(({ id }) => id),
    lifts: certain.lifts.map(({ id }) => id),
  };
}

/**
 * Answers the decision on some facts straight from the rules as they are written, one after the other.
 * Slow and obviously right: what the compiled tables are held against.
 */
export function interpret(knowledgeBase: KnowledgeBase, facts: Facts): Decision {
  const { least, most, unsure } = boundsOf(facts, knowledgeBase);
  const book = { rules: rulesOf(knowledgeBase), lifts: liftsOf(knowledgeBase) };
  const enveloped = envelopedFindings(knowledgeBase);
  return decisionFrom(firedIn(least, book, enveloped), firedIn(most, book, enveloped), {
    unsure,
    isTimeKnown: facts.minutes !== undefined,
  });
}
