import { liftsOf, raisedRuleOf, rulesOf } from '@afterneedle/engine';
import { type BasisId, knowledge } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';

const ruleWords = new Map<string, string>(
  [...rulesOf(knowledge), ...liftsOf(knowledge)].map(({ id, say }) => [id, say]),
);
const causeWords = new Map<string, string>(knowledge.causes.map(({ id, label }) => [id, label]));

/** Answers what a rule says in words; a rule of another version of the knowledge is named by its id. */
export function sayOfRule(id: string): string {
  const raised = raisedRuleOf(id);
  if (raised !== undefined) return `${sayOfRule(raised)} (raised by your protocol)`;
  return ruleWords.get(id) ?? id.replaceAll('-', ' ');
}

export function labelOfCause(id: string): string {
  return causeWords.get(id) ?? id;
}

/** Answers what a rule rests on, each source once with its ids, and what a clinician must still sign. */
export function basisWords(ids: readonly string[]): string {
  const byLabel = new Map<string, string[]>();
  for (const id of ids) {
    const { label, unsigned } = basisLabel(id as BasisId);
    const name = unsigned ? `${label}, not signed` : label;
    byLabel.set(name, [...(byLabel.get(name) ?? []), id]);
  }
  return [...byLabel].map(([name, cited]) => `${name} (${cited.join(', ')})`).join('; ');
}
