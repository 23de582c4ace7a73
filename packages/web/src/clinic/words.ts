import { liftsOf, rulesOf } from '@afterneedle/engine';
import { type BasisId, knowledge } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';

const ruleWords = new Map<string, string>(
  [...rulesOf(knowledge), ...liftsOf(knowledge)].map(({ id, say }) => [id, say]),
);
const causeWords = new Map<string, string>(knowledge.causes.map(({ id, label }) => [id, label]));

/** Answers what a rule says in words; a rule of another version of the knowledge is named by its id. */
export function sayOfRule(id: string): string {
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

/** Answers "day 3" for a time since treatment; day 0 is the first 24 hours. */
export function dayAfter(hours: number | null): string {
  return hours === null ? 'Day not known' : `Day ${Math.floor(hours / 24)}`;
}

/** Answers how long something waits, short: "2 min", "3 h", "2 d". */
export function waitingWords(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / 1440)} d`;
}
