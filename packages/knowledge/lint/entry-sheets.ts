import type { KnowledgeBase, Lift, Rule } from '@afterneedle/engine';
import { conditionInWords } from './sheet-condition.ts';
import { sheetPage, untilStop } from './sheet-page.ts';

const LEVEL_IN_WORDS: Readonly<Record<Rule['level'], string>> = {
  expected: 'healing as expected',
  'self-care': 'look after it at home and watch',
  'contact-provider': 'ask the clinic or a doctor',
  'same-day': 'be seen by a doctor today',
  emergency: 'call emergency help now',
};

/** Answers the sheet of a rule. */
export function ruleSheet({ vocabulary }: KnowledgeBase, rule: Rule): string {
  const { id, level, say, contactWithinHours, recheckAfterHours, lock, cites } = rule;
  const notes = [
    `- Level: **${level}**: ${LEVEL_IN_WORDS[level]}`,
    ...(contactWithinHours === undefined ? [] : [`- Contact within: ${contactWithinHours} h`]),
    ...(recheckAfterHours === undefined ? [] : [`- Asked again after: ${recheckAfterHours} h`]),
    ...(lock === true ? ['- A clinic cannot relax it'] : []),
    `- Said to the person: "${say}"`,
  ];
  const lines = [...notes, '', '## When it holds', '', ...conditionInWords(vocabulary, rule)];
  return sheetPage(`Rule: ${untilStop(say)} (${id})`, lines, {
    name: `rule:${id}`,
    cites,
    question: `Is **${level}** right whenever all of this holds, at any hour not ruled out?`,
  });
}

/** Answers the sheet of a lift. */
export function liftSheet({ vocabulary }: KnowledgeBase, lift: Lift): string {
  const lines = [
    `- Raises the level by one step, at most to **${lift.upTo}**`,
    `- Said to the person: "${lift.say}"`,
    '',
    '## When it holds',
    '',
    ...conditionInWords(vocabulary, lift),
  ];
  return sheetPage(`Lift: ${untilStop(lift.say)} (${lift.id})`, lines, {
    name: `lift:${lift.id}`,
    cites: lift.cites,
    question: 'Is one step more right whenever all of this holds?',
  });
}
