import {
  type Facts,
  liftsOf,
  type PageExplanation,
  raisedRuleOf,
  rulesOf,
  type Witness,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { isDangerItem, isFinding, labelOf, listText, signText } from '../catalogue/fact-words.ts';
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

function toldLine(explanation: PageExplanation, facts: Facts, say: Say, locale: string): string | undefined {
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
  if (signs.length === 0) return undefined;
  return say('why.told', {
    signs: listText(
      signs.map((id) => signText(id, facts.findings[id] ?? true, say)),
      locale,
    ),
    day: facts.minutes === undefined ? 'none' : String(Math.floor(facts.minutes / 1440)),
  });
}

/** Answers which of a witness's facts were answered "not sure". */
function unsureIn(witness: Witness): readonly string[] {
  const ids = Object.keys(witness.facts);
  return witness.kind === 'unsure' ? ids.slice(0, 1) : ids.filter((id) => witness.facts[id] === 'unsure');
}

/** Answers whether a rule rests on nothing but "not sure": its sentence would put a sign in the person's mouth. */
const isOnlyUnsure = (witness: Witness): boolean =>
  witness.kind === 'unsure' || Object.values(witness.facts).every((answer) => answer === 'unsure');

/** Answers why it is this urgent, in the person's own signs. */
export function whySection(
  explanation: PageExplanation,
  facts: Facts,
  { say, locale, clinic = '' }: { readonly say: Say; readonly locale: string; readonly clinic?: string },
): Section {
  const witnesses = deciding(explanation);
  const said = witnesses
    .filter((witness) => !isOnlyUnsure(witness))
    .map(({ rule }) => {
      const raised = raisedRuleOf(rule);
      const text = say.text(saysOf.get(raised ?? rule) ?? rule);
      return raised === undefined ? text : say('why.clinic', { said: text, clinic });
    });
  const unsure = [...new Set(witnesses.flatMap(unsureIn).map((id) => labelOf(id, say)))].slice(0, MOST_SIGNS);
  const isOpen =
    !explanation.certified && (explanation.level === 'self-care' || explanation.level === 'contact-provider');
  const told = toldLine(explanation, facts, say, locale);
  return {
    heading: say('section.why'),
    lines: [
      ...(told === undefined ? (unsure.length > 0 ? [] : [say('why.told-nothing')]) : [told]),
      ...[...new Set(said)].slice(0, MOST_LINES),
      ...(unsure.length > 0 ? [say('why.unsure', { signs: listText(unsure, locale) })] : []),
      ...(explanation.level === 'expected' ? [say('why.expected')] : []),
      ...(isOpen ? [say('why.open')] : []),
    ],
  };
}
