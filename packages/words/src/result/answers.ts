import type { Facts } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { contextText, labelOf, listText, signText } from '../catalogue/fact-words.ts';
import { type Here, momentText } from '../dates/moment.ts';
import type { Section } from './result-page-model.ts';

/** Answers what was told, for the clinic or any doctor: yes, not sure, no, and the facts about treatment and person. */
export function answersSection(
  facts: Facts,
  { say, here }: { readonly say: Say; readonly here: Here },
): Section {
  const ids = findings.map(({ id }) => id as string).filter((id) => facts.findings[id] !== undefined);
  const answered = (test: (answer: unknown) => boolean): string[] =>
    ids.filter((id) => test(facts.findings[id]));
  const yes = answered((answer) => answer !== 0 && answer !== 'unsure').map((id) =>
    signText(id, facts.findings[id] ?? true, say),
  );
  const unsure = answered((answer) => answer === 'unsure').map((id) => labelOf(id, say));
  const no = answered((answer) => answer === 0).map((id) => labelOf(id, say));
  const lines: string[] = [
    facts.minutes === undefined
      ? say('answers.time-unknown')
      : say('answers.time', { when: momentText(here.now - facts.minutes * 60_000, here, say) }),
  ];
  if (yes.length > 0) lines.push(say('answers.yes', { signs: listText(yes, here.locale) }));
  if (unsure.length > 0) lines.push(say('answers.unsure', { signs: listText(unsure, here.locale) }));
  if (no.length > 0) lines.push(say('answers.no', { signs: listText(no, here.locale) }));
  for (const [id, value] of Object.entries(facts.contexts)) {
    const words = contextText(id, value, say);
    if (words !== undefined) lines.push(say('answers.about', words));
  }
  return { heading: say('section.answers'), lines };
}
