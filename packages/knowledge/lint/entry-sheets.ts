import type { Cause, CauseCue, Effect, KnowledgeBase, Lift, Rule } from '@afterneedle/engine';
import { atomInWords, conditionInWords } from './sheet-condition.ts';
import { sheetPage } from './sheet-page.ts';

/** Answers the sheet of a rule. */
export function ruleSheet({ vocabulary }: KnowledgeBase, rule: Rule): string {
  const { id, level, say, contactWithinHours, recheckAfterHours, lock, cites } = rule;
  const notes = [
    `- Level: **${level}**`,
    ...(contactWithinHours === undefined ? [] : [`- Contact within: ${contactWithinHours} h`]),
    ...(recheckAfterHours === undefined ? [] : [`- Asked again after: ${recheckAfterHours} h`]),
    ...(lock === true ? ['- A clinic cannot relax it'] : []),
    `- Said to the person: "${say}"`,
  ];
  const lines = [...notes, '', '## When it holds', '', ...conditionInWords(vocabulary, rule)];
  return sheetPage(`Rule ${id}`, lines, {
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
  return sheetPage(`Lift ${lift.id}`, lines, {
    name: `lift:${lift.id}`,
    cites: lift.cites,
    question: 'Is one step more right whenever all of this holds?',
  });
}

function strengthOf(weight: number): string {
  const times = 10 ** (Math.abs(weight) / 1000);
  const said = times < 10 ? times.toFixed(1) : `${Math.round(times)}`;
  if (weight === 0) return 'no change';
  return weight > 0 ? `${said} times as likely` : `${said} times less likely`;
}

function cueInWords(
  { vocabulary }: KnowledgeBase,
  { f, atLeast = 1, c, is = [], holds, fails, say }: CauseCue,
): string {
  const what =
    f === undefined ? atomInWords(vocabulary, { c: c ?? '', is }) : atomInWords(vocabulary, { f, atLeast });
  const without = fails === undefined || fails === 0 ? '' : `; known not to be so: ${strengthOf(fails)}`;
  return `- ${what}. Holds: ${strengthOf(holds)}${without}. Said: "${say}"`;
}

/** Answers the sheet of a cause; its weights rank and never set a level. */
export function causeSheet(knowledge: KnowledgeBase, cause: Cause): string {
  const { id, label, about, prior, onset, cues, ownCue, cites } = cause;
  const lines = [
    `- Name shown: ${label}`,
    `- Told to the person: "${about}"`,
    `- How likely before anything is known: ${prior} (1000 x log10 of the odds)`,
    ...(ownCue === undefined
      ? []
      : [`- Held back at expected and self-care until one of these is there: ${ownCue.join(', ')}`]),
    '',
    'The weights are authored, not measured. They put causes in order and never set a level.',
    '',
    '## By hours since treatment',
    '',
    ...onset.map(({ until, add, say }) => {
      const when = until === null ? 'Later' : `Until hour ${until}`;
      return `- ${when}: ${strengthOf(add)}${say === undefined ? '' : `. Said: "${say}"`}`;
    }),
    '',
    '## For and against',
    '',
    ...cues.map((cue) => cueInWords(knowledge, cue)),
  ];
  return sheetPage(`Cause ${id}`, lines, {
    name: `cause:${id}`,
    cites,
    question: 'Are these the signs that tell it apart, and is the text right?',
  });
}

const hoursInWords = (hours: number | null): string => (hours === null ? 'never' : `until hour ${hours}`);

/** Answers the sheet of an ordinary effect. */
export function effectSheet({ vocabulary }: KnowledgeBase, effect: Effect): string {
  const { id, finding, label, usual, stages, stretchedBy, liftsWhenNotImproving, cites } = effect;
  const rows = stages.map(({ severity, expectedUntil, watchUntil, expectedOnlyIf = [] }) => {
    const only = expectedOnlyIf.map((atom) => atomInWords(vocabulary, atom)).join('; ');
    const from = atomInWords(vocabulary, { f: finding, atLeast: severity });
    const watched =
      watchUntil === null ? 'a rule of its own names the time' : `until hour ${watchUntil}, then contact`;
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
    '| From | Expected | Expected after RF or over 1.5 mm | Watched at home | Only if |',
    '|---|---|---|---|---|',
    ...rows,
  ];
  return sheetPage(`Effect ${id}`, lines, {
    name: `effect:${id}`,
    cites,
    question: 'Are these windows right?',
  });
}
