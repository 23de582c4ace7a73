import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { rankOf } from '../facts/level.ts';
import type { Rule } from '../rules/rule.ts';
import { rulesOf } from '../rules/rules-of.ts';
import type { Protocol } from './protocol.ts';

const PREFIX = 'clinic-raises-';
const USUAL_CONTACT = {
  'self-care': undefined,
  'contact-provider': 48,
  'same-day': 24,
  emergency: 0,
} as const;

/** Answers which rule a clinic's own rule stands on; undefined where a rule is not a clinic's. */
export function raisedRuleOf(id: string): string | undefined {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;
}

/**
 * Answers the knowledge with a rule more for each one a clinic takes as more urgent. No rule goes and none is changed,
 * so whatever a protocol says, no level can fall.
 */
export function withRaisedLevels(
  knowledgeBase: KnowledgeBase,
  { levels }: Pick<Protocol, 'levels'>,
): KnowledgeBase {
  const byId = new Map(rulesOf(knowledgeBase).map((rule) => [rule.id, rule]));
  const raised = levels.flatMap(({ rule: id, level, contactWithinHours }): readonly Rule[] => {
    const rule = byId.get(id);
    if (rule === undefined || rankOf(level) <= rankOf(rule.level)) return [];
    const named = [rule.contactWithinHours, USUAL_CONTACT[level], contactWithinHours];
    const hours = named.filter((one) => one !== undefined);
    return [
      {
        ...rule,
        id: `${PREFIX}${id}`,
        level,
        ...(level === 'self-care' ? {} : { contactWithinHours: Math.min(...hours) }),
      },
    ];
  });
  return raised.length === 0
    ? knowledgeBase
    : { ...knowledgeBase, rules: [...knowledgeBase.rules, ...raised] };
}
