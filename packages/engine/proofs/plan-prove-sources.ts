import fc from 'fast-check';
import type { PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Position } from '../src/plan/position.ts';
import { familiesOf } from './plan-family.ts';
import { inputOf, later, ordinaryFacts } from './plan-inputs.ts';
import { type IsLaxer, isLaxer, laxerIn, losesCondition } from './plan-laxer.ts';
import { knowledgeAround } from './plan-restrict.ts';
import type { PlanSubject } from './plan-subject.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';

interface Tallies {
  readonly shorter: Tally;
  readonly lost: Tally;
}

/** One person of whom nothing is known, one ordinary, one whom the source means, and one whose skin is not calm late. */
function inputsFor({ when }: Position, knowledge: PlanKnowledge): readonly PlanInput[] {
  const known = ordinaryFacts(knowledge);
  const meant = when === undefined ? {} : { [when.c]: when.is[0] ?? 'unsure' };
  const deep = { ...known, ...meant, 'depth-class': 'deep-or-rf' };
  return [
    inputOf({}),
    inputOf(known),
    inputOf(meant),
    inputOf(deep),
    later(inputOf(deep, { isCalm: false }), 300),
  ];
}

/** Compares plans without and with one source: under the strictest policy no hold is shorter, under none a condition is lost. */
function compare(
  { planOf }: PlanSubject,
  {
    without,
    extra,
    tallies,
  }: { readonly without: PlanKnowledge; readonly extra: Position; readonly tallies: Tallies },
): void {
  const withIt = { ...without, positions: [...without.positions, extra] };
  const note = (tally: Tally, input: PlanInput, by: IsLaxer): void => {
    const { compared, laxer } = laxerIn(planOf(without, input), planOf(withIt, input), { by });
    tally.checked += compared;
    tally.failures.push(...laxer.map((say) => `with ${extra.cite} (${extra.stance} ${extra.thing}): ${say}`));
  };
  for (const input of inputsFor(extra, without)) {
    note(tallies.shorter, input, isLaxer);
    note(tallies.lost, { ...input, policy: 'weighted' }, losesCondition);
  }
}

/** Sources that could be: any thing, stance, window, condition and strength; none that holds what must stand in for a need. */
function anyPosition(knowledge: PlanKnowledge): fc.Arbitrary<Position> {
  const families = familiesOf(knowledge);
  const kept = new Set(knowledge.needs.flatMap(({ fallback }) => [...(families.get(fallback)?.above ?? [])]));
  const hours = fc.constantFrom(0, 1, 24, 47.5, 72, 168, 169, 1000);
  const facts = knowledge.facts.flatMap(({ id, values }) => values.map((value) => ({ c: id, is: [value] })));
  return fc
    .record(
      {
        thing: fc.constantFrom(...knowledge.things.map(({ id }) => id)),
        stance: fc.constantFrom('avoid' as const, 'avoid' as const, 'may' as const, 'do' as const),
        fromHour: fc.constantFrom(0, 0, 24, 48),
        untilHour: fc.oneof(hours, hours, fc.constantFrom(null, 'not-said' as const)),
        strength: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
        endCondition: fc.constantFrom('calm' as const, 'clinic-agrees' as const),
        when: fc.constantFrom(...facts),
      },
      { requiredKeys: ['thing', 'stance', 'fromHour', 'untilHour', 'strength'] },
    )
    .filter(({ thing, stance }) => stance !== 'avoid' || !kept.has(thing))
    .map((position) => ({ ...position, cite: 'X-1' }));
}

/** Proves that one source more never shortens a hold under the strictest policy, and never takes a condition away. */
export function provePlanSources(
  subject: PlanSubject,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Proof[] {
  const { knowledge } = subject;
  const tallies = { shorter: newTally(), lost: newTally() };
  for (const extra of knowledge.positions) {
    const around = knowledgeAround(knowledge, [extra.thing], { withNarrower: true });
    const without = { ...around, positions: around.positions.filter((position) => position !== extra) };
    compare(subject, { without, extra, tallies });
  }
  for (const extra of fc.sample(anyPosition(knowledge), { seed, numRuns: count })) {
    compare(subject, {
      without: knowledgeAround(knowledge, [extra.thing], { withNarrower: true }),
      extra,
      tallies,
    });
  }
  return [
    concluded('one source more never shortens a hold under the strictest policy', tallies.shorter),
    concluded('one source more never takes a condition away', tallies.lost),
  ];
}
