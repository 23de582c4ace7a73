import { type Facts, type Level, type PageExplanation, rankOf } from '@afterneedle/engine';
import { dangerItems } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { isDenied, isFinding, labelOf, listText } from '../catalogue/fact-words.ts';
import type { Section } from './result-page-model.ts';

const MOST_NAMED = 5;
const HIGHER = ['emergency', 'same-day', 'contact-provider'] as const satisfies readonly Level[];

interface Words {
  readonly say: Say;
  readonly locale: string;
}

function lineFor(
  higher: (typeof HIGHER)[number],
  { whyNotHigher }: PageExplanation,
  facts: Facts,
  { say, locale }: Words,
): string[] {
  const saidNoToAll = dangerItems.every(({ item }) => isDenied(facts, item));
  if (higher === 'emergency' && saidNoToAll) return [say('why-not.danger-list')];
  const lacks = whyNotHigher
    .filter((near) => near.level === higher && near.lacks.every(isFinding))
    .flatMap((near) => [...near.lacks]);
  const denied = [...new Set(lacks)].filter((id) => isDenied(facts, id)).slice(0, MOST_NAMED);
  if (denied.length === 0) return [];
  return [
    say(`why-not.${higher}`, {
      signs: listText(
        denied.map((id) => labelOf(id, say)),
        locale,
      ),
    }),
  ];
}

/** Answers why it is not more urgent: what the person said no to; nothing in an emergency. */
export function whyNotSection(explanation: PageExplanation, facts: Facts, words: Words): Section | undefined {
  const { level, certified } = explanation;
  if (level === 'emergency') return undefined;
  const lines = [
    ...HIGHER.filter((higher) => rankOf(higher) > rankOf(level)).flatMap((higher) =>
      lineFor(higher, explanation, facts, words),
    ),
    ...(certified ? [] : [words.say('why-not.open')]),
  ];
  return lines.length === 0 ? undefined : { heading: words.say('section.why-not'), lines };
}
