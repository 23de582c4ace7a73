import { type Atom, type Facts, type PageExplanation, rulesOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';

const rules = new Map(rulesOf(knowledge).map((rule) => [rule.id, rule]));

function factsNamed(atoms: readonly Atom[]): string[] {
  return atoms.flatMap((atom) => ('f' in atom ? [atom.f] : 'c' in atom ? [atom.c] : []));
}

/** Answers the ids of the signs and facts that bear on a rule still open and were not answered, most urgent rule first. */
export function unansweredIn({ open }: PageExplanation, { findings, contexts }: Facts): readonly string[] {
  const named = open.flatMap((id) => {
    const rule = rules.get(id);
    if (rule === undefined) return [];
    return [...factsNamed(rule.all), ...(rule.groups ?? []).flatMap(({ of }) => factsNamed(of))];
  });
  return [...new Set(named)].filter((id) => {
    const answer = findings[id] ?? contexts[id];
    return answer === undefined || answer === 'unsure';
  });
}
