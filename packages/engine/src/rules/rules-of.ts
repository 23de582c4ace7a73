import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { rankOf } from '../facts/level.ts';
import { effectLifts, effectRules } from './effect-rules.ts';
import type { Lift, Rule } from './rule.ts';

/** Works something out once for each knowledge base, which is data and does not change. */
function oncePerKnowledge<T>(work: (knowledgeBase: KnowledgeBase) => T): (knowledgeBase: KnowledgeBase) => T {
  const known = new WeakMap<KnowledgeBase, { readonly result: T }>();
  return (knowledgeBase) => {
    const entry = known.get(knowledgeBase) ?? { result: work(knowledgeBase) };
    known.set(knowledgeBase, entry);
    return entry.result;
  };
}

/** Answers every rule of a knowledge base, written or standing behind an effect, highest level first. */
export const rulesOf = oncePerKnowledge((knowledgeBase): readonly Rule[] => {
  const { vocabulary, rules, effects } = knowledgeBase;
  const all = [...rules, ...effects.flatMap((effect) => effectRules(effect, vocabulary))];
  return all.toSorted((a, b) => rankOf(b.level) - rankOf(a.level));
});

/** Answers every lift of a knowledge base, written or standing behind an effect. */
export const liftsOf = oncePerKnowledge((knowledgeBase): readonly Lift[] => {
  const { vocabulary, lifts, effects } = knowledgeBase;
  return [...lifts, ...effects.flatMap((effect) => effectLifts(effect, vocabulary))];
});

/** Answers which findings have an envelope, so that they can be expected; a course says more about its finding. */
export const envelopedFindings = oncePerKnowledge((knowledgeBase): ReadonlySet<string> => {
  const courses = knowledgeBase.vocabulary.findings.filter(({ group }) => group === 'course');
  return new Set([...knowledgeBase.effects.map(({ finding }) => finding), ...courses.map(({ id }) => id)]);
});
