import { DANGER_HEADING, dangerItems, type FindingId } from '@afterneedle/knowledge';
import { msg } from '../../../language/t.ts';
import type { Question } from '../question.ts';
import { findingsOf } from './build.ts';

function screen(number: 1 | 2, title: string): Question {
  return {
    key: `danger-${number}`,
    part: 1,
    title,
    hint: DANGER_HEADING,
    shape: () => ({ kind: 'danger', screen: number }),
    tell: (answer, known) => {
      if (answer.kind !== 'danger') return;
      for (const { item } of dangerItems) {
        const said = answer.items[item];
        if (said !== undefined) known.findings[item] = said === 'yes' ? true : said === 'no' ? 0 : said;
      }
    },
  };
}

/** The two danger screens; they stand before everything else. */
export const dangerScreens: readonly Question[] = [
  screen(1, msg('First, is any of this so?')),
  screen(2, msg('And is any of this so?')),
];

/** Which sign it was, for a line that was not an emergency as a whole. */
export const dangerParts: readonly Question[] = dangerItems.map((entry) => {
  const signs: readonly FindingId[] = [...entry.parts, ...entry.together];
  return findingsOf({
    key: `which-${entry.item}`,
    part: 1,
    title: msg('Which of these is it?'),
    hint: msg('Tick all that are so, or were so in the last 24 hours.'),
    none: msg('None of these'),
    groups: [{ findings: signs }],
  });
});
