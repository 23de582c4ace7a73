import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { rankOf } from '../facts/level.ts';
import { effectLifts, effectRules } from './effect-rules.ts';
import type { Lift, Rule } from './rule.ts';

/** Answers every rule of a knowledge base, written or standing behind an effect, highest level first. */
export function rulesOf(knowledgeBase: KnowledgeBase): readonly Rule[] {
  const { vocabulary, rules, effects } = knowledgeBase;
  const all = [...rules, ...effects.flatMap((effect) => effectRules(effect, vocabulary))];
  return all.toSorted((a, b) => rankOf(b.level) - rankOf(a.level));
}

/** Answers every lift of a knowledge base, written or standing behind an effect. */
export function liftsOf(knowledgeBase: KnowledgeBase): readonly Lift[] {
  const { vocabulary, lifts, effects } = knowledgeBase;
  return [...lifts, ...effects.flatMap((effect) => effectLifts(effect, vocabulary))];
}

/** Answers which findings have an envelope, so that they can be expected; a course says more about its finding. */
export function envelopedFindings(knowledgeBase: KnowledgeBase): ReadonlySet<string> {
  const courses = knowledgeBase.vocabulary.findings.filter(({ group }) => group === 'course');
  return new Set([...knowledgeBase.effects.map(({ finding }) => finding), ...courses.map(({ id }) => id)]);
}
