import type { Cause, CauseCue, Effect, KnowledgeBase, Lift, Rule } from '@afterneedle/engine';
import { atomInWords, conditionInWords, findingInWords } from './sheet-condition.ts';
import { atHour } from './sheet-hours.ts';
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

function rounded(times: number): number {
  if (times < 2.95) return Math.round(times * 10) / 10;
  return times < 20 ? Math.round(times) : Math.round(times / 10) * 10;
}

/** Answers a weight in words, with its factor: "much less likely (about 5 times less often)". */
export function strengthInWords(weight: number): string {
  const times = 10 ** (Math.abs(weight) / 1000);
  if (times < 1.05) return 'makes no difference';
  const size = times < 1.5 ? 'a little ' : times < 4.95 ? '' : 'much ';
  const often = weight > 0 ? 'as often' : 'less often';
  return `${size}${weight > 0 ? 'more' : 'less'} likely (about ${rounded(times)} times ${often})`;
}

function cueInWords(
  { vocabulary }: KnowledgeBase,
  { f, atLeast = 1, c, is = [], holds, fails, say }: CauseCue,
): string {
  const what =
    f === undefined ? atomInWords(vocabulary, { c: c ?? '', is }) : atomInWords(vocabulary, { f, atLeast });
  const without =
    fails === undefined || fails === 0 ? '' : `; when known to be absent: ${strengthInWords(fails)}`;
  return `- ${what}: ${strengthInWords(holds)}${without}. Said: "${say}"`;
}

/** Answers the sheet of a cause; its weights rank and never set a level. */
export function causeSheet(knowledge: KnowledgeBase, cause: Cause): string {
  const { id, label, about, prior, onset, cues, needs, ownCue, cites } = cause;
  const lines = [
    `- Name shown: ${label}`,
    `- Told to the person: "${about}"`,
    `- Before anything is known: ${prior === 0 ? 'the yardstick; every other cause is set against it' : `${strengthInWords(prior)} than ordinary healing`}`,
    ...(needs === undefined
      ? []
      : [`- Never named while all of these are known to be absent: ${needs.join(', ')}`]),
    ...(ownCue === undefined
      ? []
      : [`- Held back at expected and self-care until one of these is there: ${ownCue.join(', ')}`]),
    '',
    'These strengths are our estimate, not measured, and not signed. They put causes in order and never set a level.',
    '',
    '## By hours since treatment',
    '',
    ...onset.map(({ until, add, say }) => {
      const when = until === null ? 'Later' : `Until ${atHour(until)}`;
      return `- ${when}: ${strengthInWords(add)}${say === undefined ? '' : `. Said: "${say}"`}`;
    }),
    '',
    '## For and against',
    '',
    ...cues.map((cue) => cueInWords(knowledge, cue)),
  ];
  return sheetPage(`Cause: ${label} (${id})`, lines, {
    name: `cause:${id}`,
    cites,
    question: 'Are these the signs that tell it apart, and is the text right?',
  });
}

const hoursInWords = (hours: number | null): string =>
  hours === null ? 'not expected' : `until ${atHour(hours)}`;

/** Answers the sheet of an ordinary effect. */
export function effectSheet({ vocabulary }: KnowledgeBase, effect: Effect): string {
  const { id, finding, label, usual, stages, stretchedBy, liftsWhenNotImproving, cites } = effect;
  const rows = stages.map(({ severity, expectedUntil, watchUntil, expectedOnlyIf = [] }) => {
    const only = expectedOnlyIf.map((atom) => atomInWords(vocabulary, atom)).join('; ');
    const next = Math.min(...stages.map((stage) => stage.severity).filter((other) => other > severity));
    const from = findingInWords(vocabulary, finding, {
      atLeast: severity,
      ...(Number.isFinite(next) ? { below: next } : {}),
    });
    const watched =
      watchUntil === null ? 'a rule of its own names the time' : `until ${atHour(watchUntil)}, then contact`;
    return `| ${from} | ${hoursInWords(expectedUntil.standard)} | ${hoursInWords(expectedUntil.deep)} | ${watched} | ${only} |`;
  });
  const lines = [
    `- Name shown: ${label}`,
    `- Told to the person: "${usual}"`,
    `- Stretched by: ${stretchedBy.length === 0 ? 'nothing named' : stretchedBy.join(', ')}`,
    `- Past its window and no better: ${liftsWhenNotImproving ? 'one step up' : 'its rules name the time'}`,
    '',
    '## Windows, in hours since the end of treatment',
    '',
    '| How strong | Expected | Expected after RF or over 1.5 mm | Watched at home | Only if |',
    '|---|---|---|---|---|',
    ...rows,
  ];
  return sheetPage(`Ordinary effect: ${label} (${id})`, lines, {
    name: `effect:${id}`,
    cites,
    question: 'Are these windows right?',
  });
}
