import type {
  ChecklistLine,
  FactCondition,
  Preparation,
  ScreeningRule,
  Vocabulary,
} from '@afterneedle/engine';
import { atomInWords } from './sheet-condition.ts';
import { sheetPage, untilStop } from './sheet-page.ts';

const OUTCOME: Readonly<Record<ScreeningRule['outcome'], string>> = {
  'patch-test': 'test a patch first',
  'ask-clinician': 'ask a clinician',
  postpone: 'put it off',
  'do-not-treat': 'do not treat',
};

const days = (hours: number): string => `${hours} h (${hours / 24} ${hours === 24 ? 'day' : 'days'})`;

const only = (vocabulary: Vocabulary, when: FactCondition | undefined): string[] =>
  when === undefined
    ? []
    : [`- Only for: ${atomInWords(vocabulary, when)}. Shown too while nobody has answered that`];

function waitLine({ outcome, waitFrom }: ScreeningRule, waitHours: number): string {
  const from =
    waitFrom === undefined ? '' : ` from the day of \`${waitFrom}\`, or from today when nobody gave it`;
  return `- ${outcome === 'postpone' ? 'Wait' : 'The day shown'}: ${days(waitHours)}${from}`;
}

/** Answers the sheet of a reason to wait, to test, to ask or not to treat. */
export function screeningSheet(vocabulary: Vocabulary, rule: ScreeningRule): string {
  const { id, when, outcome, waitHours, say, sayOver, advise, views = [], cites } = rule;
  const lines = [
    `- Outcome: **${OUTCOME[outcome]}**`,
    ...(waitHours === undefined ? [] : [waitLine(rule, waitHours)]),
    ...(outcome === 'postpone' && waitHours === undefined
      ? ['- Wait: until it is over; no date is given']
      : []),
    `- Said: "${say}"`,
    ...(sayOver === undefined ? [] : [`- Said once the wait is over: "${sayOver}"`]),
    `- Advice: "${advise}"`,
    '',
    '## When it holds',
    '',
    ...when.map((condition) => `- ${atomInWords(vocabulary, condition)}`),
    '',
    ...(views.length === 0
      ? []
      : [
          '## Both sides',
          '',
          ...views.map((view) => `- ${view.who}: "${view.say}" (${view.cites.join(', ')})`),
          '',
        ]),
  ];
  return sheetPage(`Before treatment: ${untilStop(say)} (${id})`, lines, {
    name: `screening:${id}`,
    cites: [...new Set([...cites, ...views.flatMap((view) => [...view.cites])])],
    question: `Is **${OUTCOME[outcome]}** right whenever all of this holds?`,
  });
}

/** Answers the sheet of something to do or to stop before the day. */
export function preparationSheet(vocabulary: Vocabulary, preparation: Preparation): string {
  const { id, fromHoursBefore, untilHoursBefore, floorHoursBefore, say, why, when, cites } = preparation;
  const lines = [
    `- Said: "${say}"`,
    `- Why: "${why}"`,
    `- From ${days(fromHoursBefore)} before until ${untilHoursBefore === 0 ? 'the treatment' : `${days(untilHoursBefore)} before`}`,
    `- Floor: ${floorHoursBefore === undefined ? 'none: a clinic may set it' : `never less than ${days(floorHoursBefore)}`}`,
    ...only(vocabulary, when),
    '',
  ];
  return sheetPage(`Preparation: ${untilStop(say)} (${id})`, lines, {
    name: `preparation:${id}`,
    cites,
    question: 'Is this right, and this long before?',
  });
}

/** Answers the sheet of a line of the practitioner checklist. */
export function checklistSheet(
  vocabulary: Vocabulary,
  { id, ask, why, good, when, cites }: ChecklistLine,
): string {
  const lines = [
    `- Asked: "${ask}"`,
    `- Why it matters: "${why}"`,
    `- A good answer: "${good}"`,
    ...only(vocabulary, when),
    '',
  ];
  return sheetPage(`Checklist: ${ask} (${id})`, lines, {
    name: `checklist:${id}`,
    cites,
    question: 'Is this worth asking, and is the good answer right?',
  });
}
