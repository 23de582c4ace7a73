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

function rankIn(
  reading: Reading,
  knowledgeBase: KnowledgeBase,
  rules: readonly Rule[],
  lifts: readonly Lift[],
) {
  const enveloped = envelopedFindings(knowledgeBase);
  const isBare = Object.entries(reading.findings).some(([id, value]) => value > 0 && !enveloped.has(id));
  const highest = Math.max(isBare ? SELF_CARE : 0, ...rules.map(({ level }) => rankOf(level)));
  const ceiling = Math.max(0, ...lifts.map(({ upTo }) => rankOf(upTo)));
  return Math.max(highest, Math.min(highest + 1, ceiling));
}

/**
 * Answers the decision on some facts straight from the rules as they are written, one after the other.
 * Slow and obviously right: what the compiled tables are held against.
 */
export function interpret(knowledgeBase: KnowledgeBase, facts: Facts): Decision {
  const { least, most, unsure } = boundsOf(facts, knowledgeBase);
  const rules = rulesOf(knowledgeBase);
  const lifts = liftsOf(knowledgeBase);

  const fired = rules.filter((rule) => holds(rule, least));
  const firedLifts = lifts.filter((lift) => holds(lift, least));
  const possible = rules.filter((rule) => holds(rule, most));
  const possibleLifts = lifts.filter((lift) => holds(lift, most));

  const known = rankIn(least, knowledgeBase, fired, firedLifts);
  const atWorst = rankIn(most, knowledgeBase, possible, possibleLifts);
  const certified = atWorst < SAME_DAY;

  const needsAnAnswer = possible.some(
    (rule) =>
      rankOf(rule.level) >= SAME_DAY && atomsOf(rule).some((atom) => 'f' in atom && unsure.includes(atom.f)),
  );
  const mayBeExpected = certified && facts.minutes !== undefined;
  const level = Math.max(known, needsAnAnswer ? CONTACT : 0, mayBeExpected ? 0 : SELF_CARE);
  return {
    level: levelOfRank(level),
    levelAtWorst: levelOfRank(Math.max(level, atWorst)),
    certified,
    fired: fired.map(({ id }) => id),
    lifts: firedLifts.map(({ id }) => id),
  };
}
