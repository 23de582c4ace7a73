import type { Atom, AtomGroup, CompiledKnowledge, Condition } from '@afterneedle/engine';
import { Engine, type NestedCondition } from 'json-rules-engine';
import type { PlainFacts } from './plain-facts.ts';

/** Where an hour condition is asked; -1 when the time is not known. */
const MINUTES = 'minutes';

function conditionOf(atom: Atom): NestedCondition {
  if ('f' in atom) return { fact: atom.f, operator: 'greaterThanInclusive', value: atom.atLeast };
  if ('c' in atom) {
    return { fact: atom.c, operator: 'in', value: atom.orUnknown === true ? [...atom.is, ''] : [...atom.is] };
  }
  const value = 'fromHour' in atom ? atom.fromHour * 60 : atom.afterHour * 60 + 1;
  return { fact: MINUTES, operator: 'greaterThanInclusive', value };
}

function combinations<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) =>
    combinations(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

/** It has no "some of these": every combination is spelt out. */
function groupOf({ need, of }: AtomGroup): NestedCondition {
  if (need === 1) return { any: of.map(conditionOf) };
  return { any: combinations(of, need).map((choice) => ({ all: choice.map(conditionOf) })) };
}

const allOf = ({ all, groups }: Condition): { all: NestedCondition[] } => ({
  all: [...all.map(conditionOf), ...(groups ?? []).map(groupOf)],
});

/** Answers a function that says which rules and lifts of the same knowledge fire, by json-rules-engine. */
export function withJsonRulesEngine(compiled: CompiledKnowledge): (facts: PlainFacts) => Promise<string[]> {
  const engine = new Engine();
  for (const entry of [...compiled.rules, ...compiled.lifts]) {
    engine.addRule({ conditions: allOf(entry), event: { type: entry.id } });
  }
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => type);
}
