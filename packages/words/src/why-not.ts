import { type Facts, type Level, type PageExplanation, rankOf } from '@afterneedle/engine';
import type { Say } from './catalogue.ts';
import { isDenied, labelOf, listText } from './fact-words.ts';
import type { Section } from './result-page-model.ts';

const MOST_NAMED = 5;
const HIGHER = ['emergency', 'same-day', 'contact-provider'] as const satisfies readonly Level[];

/** Answers why it is not more urgent: what the person said no to; nothing in an emergency. */
export function whyNotSection(
  { whyNotHigher, level, certified }: PageExplanation,
  facts: Facts,
  { say, locale }: { readonly say: Say; readonly locale: string },
): Section | undefined {
  if (level === 'emergency') return undefined;
  const lines = HIGHER.filter((higher) => rankOf(higher) > rankOf(level)).flatMap((higher) => {
    const lacks = whyNotHigher.filter((near) => near.level === higher).flatMap((near) => [...near.lacks]);
    const denied = [...new Set(lacks)].filter((id) => isDenied(facts, id)).slice(0, MOST_NAMED);
    return denied.length === 0
      ? []
      : [say(`why-not.${higher}`, { signs: listText(denied.map(labelOf), locale) })];
  });
  const open = certified ? [] : [say('why-not.open')];
  return lines.length + open.length === 0
    ? undefined
    : { heading: say('section.why-not'), lines: [...lines, ...open] };
}
