import type { CaseView, EarlierCheckIn } from '@afterneedle/contract';
import { answerOfFact } from '../../facts/fact-words.ts';

type Facts = CaseView['facts'];

/** Answers what an answer was the last time, where it was another one; nothing when nothing is known to compare. */
export function changeOf(id: string, facts: Facts, before: EarlierCheckIn | undefined): string | undefined {
  if (before === undefined || facts[id] === undefined) return undefined;
  const was = before.facts[id];
  if (was === undefined) return 'not asked before';
  return was === facts[id] ? undefined : `was ${answerOfFact(id, was).toLowerCase()}`;
}

/** Answers what was there the last time and nobody said anything about now. */
export function notSaidNow(facts: Facts, before: EarlierCheckIn | undefined): readonly string[] {
  if (before === undefined) return [];
  return Object.entries(before.facts)
    .filter(([id, was]) => facts[id] === undefined && (was === true || Number(was) > 0))
    .map(([id]) => id);
}
