import { boundsOf } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import { type Level, rankOf } from '../facts/level.ts';
import { atomHolds, holds } from '../rules/holds.ts';
import type { Atom, Rule } from '../rules/rule.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';

/** A rule that did not fire although one of the signs it names is there. */
export interface NearRule {
  readonly rule: string;
  readonly level: Level;
  /** Facts that were answered and speak against it; `hoursSince` when the hour has not come. */
  readonly lacks: readonly string[];
  /** Facts it needs that nobody answered or the person was unsure about. */
  readonly unknown: readonly string[];
}

const factOf = (atom: Atom): string => ('f' in atom ? atom.f : 'c' in atom ? atom.c : 'hoursSince');

function neededAtoms(rule: Rule, isMet: (atom: Atom) => boolean): readonly Atom[] {
  const unmetGroups = (rule.groups ?? []).filter(({ need, of }) => of.filter(isMet).length < need);
  return [...rule.all, ...unmetGroups.flatMap(({ of }) => of)].filter((atom) => !isMet(atom));
}

/** Answers which rules nearly fired and what they lack, highest level and fewest lacks first. */
export function nearRules(compiled: CompiledKnowledge, facts: Facts): readonly NearRule[] {
  const { least, most } = boundsOf(facts, compiled.knowledgeBase);
  const isMet = (atom: Atom): boolean => atomHolds(atom, least);
  return compiled.rules
    .filter((rule) => rankOf(rule.level) > 0 && !holds(rule, least))
    .filter((rule) =>
      [...rule.all, ...(rule.groups ?? []).flatMap(({ of }) => of)].some(
        (atom) => 'f' in atom && isMet(atom),
      ),
    )
    .map((rule): NearRule => {
      const needed = neededAtoms(rule, isMet);
      const named = (isOpen: boolean): string[] => [
        ...new Set(needed.filter((atom) => atomHolds(atom, most) === isOpen).map(factOf)),
      ];
      return { rule: rule.id, level: rule.level, lacks: named(false), unknown: named(true) };
    })
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level) || a.lacks.length - b.lacks.length);
}
