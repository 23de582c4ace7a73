import { type Facts, liftsOf, type PageExplanation, rulesOf, type Witness } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { Say } from './catalogue.ts';
import { isDangerItem, isFinding, labelOf, listText, signText } from './fact-words.ts';
import type { Section } from './result-page-model.ts';

const MOST_LINES = 5;
const MOST_SIGNS = 6;

const saysOf = new Map<string, string>(
  [...rulesOf(knowledge), ...liftsOf(knowledge)].map(({ id, say }) => [id, say]),
);

/** Answers the witnesses that carry the level shown. */
export function deciding({ why, level }: PageExplanation): readonly Witness[] {
  const atLevel = why.filter((witness) => witness.level === level);
  return atLevel.length > 0 ? atLevel : why;
}

function toldLine(explanation: PageExplanation, facts: Facts, say: Say, locale: string): string {
  const named = [...new Set(deciding(explanation).flatMap((witness) => Object.keys(witness.facts)))].filter(
    isFinding,
  );
  const present = Object.keys(facts.findings).filter((id) => {
    const answer = facts.findings[id];
    return answer !== undefined && answer !== 0 && answer !== 'unsure';
  });
  const told = [...new Set([...named.filter((id) => present.includes(id)), ...present])];
  const single = told.filter((id) => !isDangerItem(id));
  const signs = (single.length > 0 ? single : told).slice(0, MOST_SIGNS);
  if (signs.length === 0) return say('why.told-nothing');
  return say('why.told', {
    signs: listText(
      signs.map((id) => signText(id, facts.findings[id] ?? true)),
      locale,
    ),
    day: facts.minutes === undefined ? 'none' : String(Math.floor(facts.minutes / 1440)),
  });
}

/** Answers why it is this urgent, in the person's own signs. */
export function whySection(
  explanation: PageExplanation,
  facts: Facts,
  { say, locale }: { readonly say: Say; readonly locale: string },
): Section {
  const lines = deciding(explanation).map((witness) => {
    if (witness.kind !== 'unsure') return saysOf.get(witness.rule) ?? witness.rule;
    const [sign] = Object.keys(witness.facts);
    return say('why.unsure', { sign: labelOf(sign ?? witness.rule) });
  });
  const shown = [...new Set(lines)].slice(0, MOST_LINES);
  const isOpen =
    !explanation.certified && (explanation.level === 'self-care' || explanation.level === 'contact-provider');
  return {
    heading: say('section.why'),
    lines: [
      toldLine(explanation, facts, say, locale),
      ...shown,
      ...(explanation.level === 'expected' ? [say('why.expected')] : []),
      ...(isOpen ? [say('why.open')] : []),
    ],
  };
}
