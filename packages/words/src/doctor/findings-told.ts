import type { Facts } from '@afterneedle/engine';
import { contexts, findings } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { contextText, isDangerItem, labelOf, listText, signText } from '../catalogue/fact-words.ts';
import type { Here } from '../dates/moment.ts';
import { onPaper } from './on-paper.ts';

const ALWAYS: readonly string[] = ['device', 'depth-class', 'setting', 'product'];
const ordinary = new Map<string, string>(contexts.map((entry) => [entry.id, entry.ordinary]));

function signsWith(facts: Facts, test: (answer: unknown) => boolean): readonly string[] {
  return findings
    .map(({ id }) => id as string)
    .filter((id) => facts.findings[id] !== undefined && test(facts.findings[id]));
}

function denied(facts: Facts, say: Say): string[] {
  const no = signsWith(facts, (answer) => answer === 0);
  const dangers = no.filter(isDangerItem);
  const all = findings.filter(({ id }) => isDangerItem(id)).length;
  const others = no.length - dangers.length;
  return [
    ...(dangers.length === all ? [say('doctor.no-danger', { count: all })] : []),
    ...(dangers.length > 0 && dangers.length < all
      ? [
          say('answers.no', {
            signs: listText(
              dangers.map((id) => labelOf(id, say)),
              say.locale,
            ),
          }),
        ]
      : []),
    ...(others > 0 ? [say('doctor.no-others', { count: others })] : []),
  ];
}

function about(facts: Facts, say: Say): string[] {
  const told = Object.entries(facts.contexts);
  const shown = told.filter(([id, value]) => ALWAYS.includes(id) || value !== ordinary.get(id));
  const lines = shown.flatMap(([id, value]) => {
    const words = contextText(id, value, say);
    return words === undefined ? [] : [say('answers.about', words)];
  });
  const rest = told.length - shown.length;
  return rest > 0 ? [...lines, say('doctor.usual', { count: rest })] : lines;
}

/** Answers what was told in the fewest lines a doctor needs: what is there, what is not sure, and how much was denied. */
export function findingsTold(facts: Facts, here: Here, say: Say): readonly string[] {
  const yes = signsWith(facts, (answer) => answer !== 0 && answer !== 'unsure');
  const unsure = signsWith(facts, (answer) => answer === 'unsure');
  const names = (ids: readonly string[], text: (id: string) => string): string =>
    listText(ids.map(text), say.locale);
  return [
    facts.minutes === undefined
      ? say('answers.time-unknown')
      : say('answers.time', { when: onPaper(here.now - facts.minutes * 60_000, here, say) }),
    ...(yes.length > 0
      ? [say('answers.yes', { signs: names(yes, (id) => signText(id, facts.findings[id] ?? true, say)) })]
      : []),
    ...(unsure.length > 0 ? [say('answers.unsure', { signs: names(unsure, (id) => labelOf(id, say)) })] : []),
    ...denied(facts, say),
    ...about(facts, say),
  ];
}
