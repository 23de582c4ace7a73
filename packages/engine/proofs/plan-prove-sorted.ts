import { type CompiledPlan, compilePlan } from '../src/plan/compile-plan.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { inputOf, ordinaryFacts, overlaysOf, twiceTreated } from './plan-inputs.ts';
import type { PlanSubject } from './plan-subject.ts';
import { concluded, newTally, type Proof } from './proof.ts';

/** The lists that a plan reads, and whose order nobody chose. */
const LISTS = ['care', 'positions', 'needs', 'facts'] as const;

/** A compiled knowledge as text: what is looked up by name, by name; what is read in its order, in its order. */
function textOf(compiled: CompiledPlan): string {
  return JSON.stringify(compiled, (_, value: unknown) => {
    if (value instanceof Map) return [...value].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    return value instanceof Set ? [...value].map(String).toSorted() : value;
  });
}

/** The lists that are read by whoever makes plans of a knowledge that is compiled already. */
function readAgain({ knowledge, planOf }: PlanSubject): readonly string[] {
  const read = new Set<string>();
  let isCompiled = false;
  const watched = new Proxy<PlanKnowledge>(knowledge, {
    get: (target, name, receiver) => {
      if (isCompiled && (LISTS as readonly unknown[]).includes(name)) read.add(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  planOf(watched, inputOf({}));
  isCompiled = true;
  const known = ordinaryFacts(knowledge);
  const signs = knowledge.care.flatMap(({ whenAny = [] }) => whenAny);
  const clinics = overlaysOf(knowledge).map((clinic) => inputOf(known, { policy: 'clinic', clinic }));
  const weighted = inputOf(known, { signs, policy: 'weighted' });
  for (const input of [weighted, ...clinics, ...twiceTreated(knowledge)]) planOf(watched, input);
  return [...read];
}

/**
 * Proves that every order of care items, sources, needs and questions gives the same plans. They are sorted when the
 * knowledge is compiled, and read nowhere else. Sorting keeps the order of entries that share a place; so if any two
 * did, each list put backwards would show it, unless one of them is written twice. Where none do and none is, there is
 * one sorted list for all orders.
 */
export function provePlanSorted(subject: PlanSubject): Proof {
  const tally = newTally();
  const { knowledge } = subject;
  const usual = textOf(compilePlan(knowledge));
  for (const list of LISTS) {
    const entries: readonly unknown[] = knowledge[list];
    const backwards = textOf(compilePlan({ ...knowledge, [list]: entries.toReversed() }));
    tally.checked += (entries.length * (entries.length - 1)) / 2;
    if (backwards !== usual) tally.failures.push(`two entries of ${list} share a place`);
    if (new Set(entries.map((entry) => JSON.stringify(entry))).size < entries.length)
      tally.failures.push(`an entry of ${list} is written twice`);
  }
  for (const list of readAgain(subject)) tally.failures.push(`a plan reads ${list} as it was written`);
  return concluded('sources and entries are read in one order, whichever they are written in', tally);
}
