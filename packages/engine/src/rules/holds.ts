import type { Reading } from '../facts/bounds.ts';
import type { Atom, Condition } from './rule.ts';

/** Answers from which whole minute on an hour condition holds. */
export function firstMinute(atom: { readonly fromHour: number } | { readonly afterHour: number }): number {
  return 'fromHour' in atom ? Math.ceil(atom.fromHour * 60) : Math.floor(atom.afterHour * 60) + 1;
}

/** Answers whether one condition holds in a reading of the facts. */
export function atomHolds(atom: Atom, reading: Reading): boolean {
  if ('f' in atom) return (reading.findings[atom.f] ?? 0) >= atom.atLeast;
  if ('c' in atom) {
    const words = reading.contexts[atom.c];
    if (words?.length === 0) return atom.orUnknown === true;
    return words?.some((word) => atom.is.includes(word)) === true;
  }
  return reading.minutes >= firstMinute(atom);
}

/** Answers whether all conditions and enough of each group hold in a reading of the facts. */
export function holds(condition: Condition, reading: Reading): boolean {
  if (!condition.all.every((atom) => atomHolds(atom, reading))) return false;
  return (condition.groups ?? []).every(
    ({ need, of }) => of.filter((atom) => atomHolds(atom, reading)).length >= need,
  );
}

/** Answers every condition that a rule or lift names, groups included. */
export function atomsOf(condition: Condition): readonly Atom[] {
  return [...condition.all, ...(condition.groups ?? []).flatMap(({ of }) => of)];
}
