import { firstMinute } from './holds.ts';
import type { Atom } from './rule.ts';

/** Answers a text that two conditions share exactly when they say the same. */
export function atomKey(atom: Atom): string {
  if ('f' in atom) return `f:${atom.f}:${atom.atLeast}`;
  if ('c' in atom)
    return `c:${atom.c}:${[...new Set(atom.is)].toSorted().join(',')}${atom.orUnknown === true ? '?' : ''}`;
  return `m:${firstMinute(atom)}`;
}
