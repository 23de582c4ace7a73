import type { FirstAid, Masking, Vocabulary } from '@afterneedle/engine';
import type { DangerItem } from '../src/danger/danger-item.ts';
import { atomInWords } from './sheet-condition.ts';
import { sheetPage, untilStop } from './sheet-page.ts';

const findings = (vocabulary: Vocabulary, ids: readonly string[]): string[] =>
  ids.map((f) => `- ${atomInWords(vocabulary, { f, atLeast: 1 })}`);

/** Answers the sheet of a line of the danger list. */
export function dangerSheet(
  vocabulary: Vocabulary,
  { item, screen, level, says, hint, unasked, parts, together, cites }: DangerItem,
): string {
  const lines = [
    `- Stands on screen ${screen}; a "yes" is **${level}** and stops the questions`,
    `- Said: "${says}"`,
    ...(hint === undefined ? [] : [`- Below it: "${hint}"`]),
    ...(unasked === undefined
      ? []
      : [
          `- On paper, where nobody asks on, under "Call an ambulance": "${unasked.emergency}"`,
          `- And under "See a doctor today": "${unasked.sameDay}"`,
        ]),
    '',
    '## What it asks one by one',
    '',
    ...findings(vocabulary, parts),
    '',
    ...(together.length === 0
      ? []
      : ['## What it asks only together with others', '', ...findings(vocabulary, together), '']),
  ];
  return sheetPage(`Danger list: ${untilStop(says)} (${item})`, lines, {
    name: `danger:${item}`,
    cites,
    question: `Is **${level}** right for a "yes", and does the line leave nothing out?`,
  });
}

/** Answers the sheet of a first-aid line. */
export function firstAidSheet(
  vocabulary: Vocabulary,
  { id, whenAny, inEmergencyAny = [], say, cites }: FirstAid,
): string {
  const lines = [
    `- Said at once, beside the call: "${say}"`,
    '',
    '## With any of',
    '',
    ...findings(vocabulary, whenAny),
    '',
    ...(inEmergencyAny.length === 0
      ? []
      : ['## And in an emergency with any of', '', ...findings(vocabulary, inEmergencyAny), '']),
  ];
  return sheetPage(`First aid: ${untilStop(say)} (${id})`, lines, {
    name: `first-aid:${id}`,
    cites,
    question: 'Is this right for each of these, before help comes?',
  });
}

/** Answers the sheet of a medicine that makes a "no" unknown. */
export function maskingSheet(vocabulary: Vocabulary, { c, is, hides, cites }: Masking): string {
  const id = `${c}-hides-${hides.join('-')}`;
  const lines = [
    `- When: ${atomInWords(vocabulary, { c, is })}`,
    '- A "no" to any of these is then unknown:',
    ...hides.map((f) => `  - ${atomInWords(vocabulary, { f, atLeast: 1 })}`),
    '',
  ];
  return sheetPage(`Hidden signs: what a medicine hides (${id})`, lines, {
    name: `masking:${id}`,
    cites,
    question: 'Does this hide exactly these signs, and for the 12 hours that are asked?',
  });
}
