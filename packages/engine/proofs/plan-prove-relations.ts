import type { Plan, PlanCondition, Segment } from '../src/plan/plan.ts';
import type { PlanFacts, PlanInput } from '../src/plan/plan-input.ts';
import { familiesOf } from './plan-family.ts';
import {
  groupsOf,
  inputOf,
  later,
  ordinaryFacts,
  overlaysOf,
  twiceTreated,
  wholeInputs,
} from './plan-inputs.ts';
import { type IsLaxer, laxerIn } from './plan-laxer.ts';
import { knowledgeAround } from './plan-restrict.ts';
import type { PlanSubject } from './plan-subject.ts';
import { HOUR } from './plan-subject.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { type Dice, diceOf } from './random.ts';

function randomWords(subject: PlanSubject, dice: Dice): PlanFacts {
  const { facts } = subject.knowledge;
  return Object.fromEntries(facts.map(({ id, values }) => [id, values[dice(values.length + 1)] ?? 'unsure']));
}

function pairs(subject: PlanSubject, count: number, dice: Dice): readonly PlanInput[] {
  const hours = [0, 1 / 60, 12, 24, 71.5, 168, 2000];
  return Array.from({ length: count }, (_, index) => {
    const apart = hours[dice(hours.length)] ?? 0;
    const base = inputOf({}, { policy: index % 3 === 0 ? 'weighted' : 'strictest' });
    const first = base.treatments[0]?.endedAt ?? 0;
    const treatments = [first, first + apart * HOUR].map((endedAt) => ({
      endedAt,
      facts: randomWords(subject, dice),
    }));
    const calm = index % 4 === 0 ? { isCalm: dice(2) === 0 } : {};
    return later({ ...base, treatments, ...calm }, apart + dice(600));
  });
}

/** Proves that two treatments together are at every hour at least as strict as each alone. */
export function provePlanMerge(
  subject: PlanSubject,
  { count, seed }: { readonly count: number; readonly seed: number },
): Proof {
  const tally = newTally();
  const { knowledge, planOf } = subject;
  for (const input of [...twiceTreated(knowledge), ...pairs(subject, count, diceOf(seed))]) {
    const both = planOf(knowledge, input);
    for (const treatment of input.treatments) {
      const { compared, laxer } = laxerIn(planOf(knowledge, { ...input, treatments: [treatment] }), both);
      tally.checked += compared;
      tally.failures.push(...laxer.map((say) => `with a second treatment ${say}`));
    }
  }
  return concluded('two treatments together are never laxer than one of them alone', tally);
}

/** Proves that a clinic's line for which nobody stands shortens nothing, and that a clinic loosens nothing for the other policies. */
export function provePlanNamed({ knowledge, planOf }: PlanSubject): Proof {
  const tally = newTally();
  const persons = [{}, ordinaryFacts(knowledge), { 'depth-class': 'deep-or-rf' }];
  const nameless = [{}, { by: 'A clinician' }, { reason: 'A reason.' }, { by: ' ', reason: ' ' }];
  for (const person of persons) {
    const usual = planOf(knowledge, inputOf(person));
    for (const { lines, ...overlay } of overlaysOf(knowledge)) {
      for (const by of nameless) {
        const clinic = {
          ...overlay,
          supplied: [],
          lines: lines.map(({ by: _, reason: __, ...line }) => ({ ...line, ...by })),
        };
        const { compared, laxer } = laxerIn(
          usual,
          planOf(knowledge, inputOf(person, { policy: 'clinic', clinic })),
        );
        tally.checked += compared;
        tally.failures.push(...laxer.map((say) => `for a clinic without a name or a reason ${say}`));
      }
    }
  }
  return concluded('a clinic shortens nothing without a name and a reason', tally);
}

const names = (conditions: readonly PlanCondition[], c: string, value: string): boolean =>
  conditions.some((one) => one.kind === 'unless' && one.c === c && one.is.includes(value));

/** Laxer than with an answer, unless the plan says that it hangs on this allergy, which nobody was asked about. */
function isLaxerThanKnown(c: string, value: string, isOnlyNamed: boolean): IsLaxer {
  return (known: Segment, unknown: Segment) => {
    if (unknown.stance === 'avoid') return false;
    if (isOnlyNamed && names(unknown.conditions, c, value)) return false;
    const kinds = (conditions: readonly PlanCondition[]): readonly string[] =>
      conditions.filter(({ kind }) => kind !== 'unless').map(({ kind }) => kind);
    const asked = kinds(unknown.conditions);
    return known.stance === 'avoid' || kinds(known.conditions).some((kind) => !asked.includes(kind));
  };
}

const isEarlier: IsLaxer = (before, after) => before.stance === 'avoid' && after.stance !== 'avoid';

/**
 * Proves that unknown is never no: what any answer would forbid is forbidden, or for an allergy tied to the answer.
 * Who is not sure of an allergy is held back more than who was not asked; else the two are the same.
 * Whoever knows the depth has said whether it was RF.
 */
export function provePlanUnknown({ knowledge, planOf }: PlanSubject): Proof {
  const tally = newTally();
  const known = ordinaryFacts(knowledge);
  for (const base of [{}, known]) {
    for (const { id, values, missing } of knowledge.facts) {
      const isOnlyNamed = missing === 'only-named';
      const { [id]: _, ...left }: Record<string, string> = base;
      const hanging = [...familiesOf(knowledge).values()].filter(
        ({ facts }) => facts.has(id) || (id === 'device' && facts.has('depth-class')),
      );
      const things = new Set(hanging.map(({ thing }) => thing.id));
      const others = id === 'device' ? { ...left, 'depth-class': 'unsure' } : left;
      const unknown = planOf(knowledge, inputOf(others));
      const unsure = planOf(knowledge, inputOf({ ...others, [id]: 'unsure' }));
      tally.checked++;
      const isSame = JSON.stringify(unknown.lines) === JSON.stringify(unsure.lines);
      if (!isSame && !isOnlyNamed) tally.failures.push(`${id}: not sure is not what not asked is`);
      tally.failures.push(
        ...laxerIn(unknown, unsure, { by: isEarlier, things }).laxer.map((say) => `${id} not sure: ${say}`),
      );
      for (const value of values) {
        const plan = planOf(knowledge, inputOf({ ...others, [id]: value }));
        const { compared, laxer } = laxerIn(plan, unknown, {
          by: isLaxerThanKnown(id, value, isOnlyNamed),
          things,
        });
        tally.checked += compared;
        tally.failures.push(...laxer.map((say) => `${id} unknown instead of ${value}: ${say}`));
      }
    }
  }
  return concluded('what nobody knows about a person is never taken for a no', tally);
}

const lineText = (plan: Plan | undefined, id: string): string =>
  JSON.stringify(plan?.lines.find(({ thing }) => thing === id));

/** Proves that a line hangs only on what speaks of it, on which the walk through all contexts rests. */
export function provePlanFactored({ knowledge, planOf }: PlanSubject): Proof {
  const tally = newTally();
  const families = familiesOf(knowledge);
  const needed = new Map<string, Set<string>>();
  for (const { need, fallback } of knowledge.needs) {
    const meeting = [...families.values()].filter(({ meets }) => meets.has(need));
    const all = needed.get(fallback) ?? new Set();
    for (const { facts } of meeting) for (const fact of facts) all.add(fact);
    needed.set(fallback, all);
  }
  for (const base of [{}, ordinaryFacts(knowledge)]) {
    const usual = planOf(knowledge, inputOf(base)).lines.map((line) => JSON.stringify(line));
    for (const { id, values } of knowledge.facts) {
      for (const value of values) {
        const { lines } = planOf(knowledge, inputOf({ ...base, [id]: value }));
        for (const [index, line] of lines.entries()) {
          tally.checked++;
          const hangs =
            families.get(line.thing)?.facts.has(id) === true || needed.get(line.thing)?.has(id) === true;
          const isDevice =
            id === 'device' && value === 'rf' && families.get(line.thing)?.facts.has('depth-class') === true;
          if (hangs || isDevice || JSON.stringify(line) === usual[index]) continue;
          tally.failures.push(`${line.thing} changes with ${id}, which nothing about it mentions`);
        }
      }
    }
  }
  const inputs = wholeInputs(knowledge);
  const wholes = inputs.map((input) => planOf(knowledge, input));
  for (const { things } of groupsOf(knowledge)) {
    const around = knowledgeAround(knowledge, things);
    for (const [index, input] of inputs.entries()) {
      const part = planOf(around, input);
      for (const id of things) {
        tally.checked++;
        if (lineText(part, id) === lineText(wholes[index], id)) continue;
        tally.failures.push(`${id} is another in the part of the knowledge it hangs on than in the whole`);
      }
    }
  }
  return concluded('a line hangs only on the facts and on the part of the knowledge that speak of it', tally);
}
