import type { CaseView } from '@afterneedle/contract';
import { dangerItems, findings } from '@afterneedle/knowledge';

type Facts = CaseView['facts'];

const MOST_SIGNS = 6;

/** The vocabulary lists danger signs first; how a sign changes is no sign of its own. */
const SIGNS = findings.filter(({ group }) => group !== 'course').map(({ id }) => id as string);

/** What a line of the danger list asks one by one. */
const PARTS = new Map<string, readonly string[]>(
  dangerItems.map(({ item, parts, together }) => [item, [...parts, ...together]]),
);

/** Answers whether somebody said that a sign is there. */
export function hasSign(facts: Facts, id: string): boolean {
  return facts[id] === true || Number(facts[id]) > 0;
}

/** Answers the signs somebody named; a line of the danger list gives way to that part of it which is there. */
export function signsOf(facts: Facts): string[] {
  const there = SIGNS.filter((id) => hasSign(facts, id));
  return there
    .filter((id) => !(PARTS.get(id) ?? []).some((part) => there.includes(part)))
    .slice(0, MOST_SIGNS);
}
