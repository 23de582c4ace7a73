import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { familiesOf } from './plan-family.ts';

/**
 * Answers the part of a knowledge in which the lines of some things come out as in the whole, and those of all that is
 * one of them where `withNarrower` says so.
 */
export function knowledgeAround(
  knowledge: PlanKnowledge,
  about: readonly string[],
  { withNarrower = false }: { readonly withNarrower?: boolean } = {},
): PlanKnowledge {
  const families = [...familiesOf(knowledge).values()];
  const below = withNarrower ? families.filter(({ above }) => about.some((id) => above.has(id))) : [];
  const own = families.filter(
    ({ thing }) => about.includes(thing.id) || below.some((one) => one.thing === thing),
  );
  const isMet = (need: string): boolean => own.some(({ meets }) => meets.has(need));
  const needs = knowledge.needs.filter(({ need, fallback }) => isMet(need) || about.includes(fallback));
  const asking = own.some(({ thing }) => thing.prescribed === true)
    ? families.filter(({ thing }) => thing.prescribed === true)
    : [];
  const kept = new Set([
    ...[...own, ...asking].map(({ thing }) => thing.id),
    ...needs.map(({ fallback }) => fallback),
  ]);
  for (const { thing, above } of families) {
    if (kept.has(thing.id)) for (const id of above) kept.add(id);
  }
  return {
    ...knowledge,
    needs,
    things: knowledge.things.filter(({ id }) => kept.has(id)),
    care: knowledge.care.filter(({ thing }) => kept.has(thing)),
    positions: knowledge.positions.filter(({ thing }) => kept.has(thing)),
    causeCare: [],
    prevention: [],
  };
}
