import type { Plan, PlanLine } from '../src/plan/plan.ts';
import type { PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { familiesOf } from './plan-family.ts';
import { planFaults } from './plan-faults.ts';
import { contextsOf, inputOf, later, ordinaryFacts } from './plan-inputs.ts';
import { type PlanMutant, planMutants } from './plan-mutants.ts';
import { knowledgeAround } from './plan-restrict.ts';
import type { PlanSubject } from './plan-subject.ts';
import { concluded, newTally, type Proof } from './proof.ts';

const NAMED = { by: 'A named clinician', reason: 'A reason that is kept.' } as const;

/** Inputs in which a change of this thing or these facts should show. */
function inputsFor({ things, facts }: PlanMutant, knowledge: PlanKnowledge): readonly PlanInput[] {
  const known = ordinaryFacts(knowledge);
  const depths = [{}, { 'depth-class': 'deep-or-rf' }, { 'depth-class': 'unsure' }];
  const words = facts.length === 0 ? [{}] : contextsOf(facts, knowledge);
  const persons = depths.flatMap((depth) => words.map((word) => ({ ...known, ...depth, ...word })));
  const supplied = [...familiesOf(knowledge).values()]
    .filter(({ above }) => things.some((id) => above.has(id)))
    .map(({ thing }) => thing.id);
  const items = knowledge.care.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]);
  const lines = things.map((thing) => ({ thing, stance: 'do', untilHour: null, ...NAMED }) as const);
  return persons.flatMap((person) => [
    inputOf(person),
    inputOf(person, { policy: 'clinic', clinic: { name: 'One', supplied: [], lines } }),
    inputOf(person, { clinic: { name: 'Giving', supplied, lines: [] } }),
    inputOf(person, { policy: 'weighted' }),
    inputOf(person, { signs: [...new Set(items)] }),
    later(inputOf(person, { isCalm: false }), 5000),
  ]);
}

function toldBy({ segments, supporters, dissenters }: PlanLine): string {
  const runs = segments.map(({ stance, conditions, onlyIf, fromHour }) => ({
    said: JSON.stringify([stance, conditions, onlyIf]),
    fromHour,
  }));
  const turns = runs.filter(({ said }, index) => said !== runs[index - 1]?.said);
  const heard = [...supporters, ...dissenters].map((said) => JSON.stringify(said)).toSorted();
  return JSON.stringify([turns, heard]);
}

/** What a person is told of the changed things, without the reasons. */
function told({ lines, needs }: Plan, { things }: PlanMutant): string {
  const about = lines.filter(({ thing }) => things.includes(thing));
  return [...about.map(toldBy), JSON.stringify(needs)].join();
}

/** A knowledge around some things with inputs and what is told for each, worked out once for all its mutants. */
interface Bench {
  readonly around: PlanKnowledge;
  readonly inputs: readonly PlanInput[];
  readonly usual: readonly string[];
}

type Benches = Map<string, Bench>;

function benchFor({ planOf, knowledge }: PlanSubject, mutant: PlanMutant, benches: Benches): Bench {
  const key = [...mutant.things, '', ...mutant.facts].join();
  const before = benches.get(key);
  if (before !== undefined) return before;
  const around = knowledgeAround(knowledge, mutant.things);
  const inputs = inputsFor(mutant, around);
  const bench = { around, inputs, usual: inputs.map((input) => told(planOf(around, input), mutant)) };
  benches.set(key, bench);
  return bench;
}

type Fate = 'found' | 'refused' | 'equal' | 'unnoticed';

function fateOf({ planOf }: PlanSubject, mutant: PlanMutant, { around, inputs, usual }: Bench): Fate {
  const kept = new Set(around.things.map(({ id }) => id));
  const changed: PlanKnowledge = {
    ...mutant.knowledge,
    needs: mutant.knowledge.needs.filter(({ fallback }) => kept.has(fallback)),
    things: mutant.knowledge.things.filter(({ id }) => kept.has(id)),
    care: mutant.knowledge.care.filter(({ thing }) => kept.has(thing)),
    positions: mutant.knowledge.positions.filter(({ thing }) => kept.has(thing)),
    causeCare: [],
    prevention: [],
  };
  let isEqual = true;
  for (const [index, input] of inputs.entries()) {
    const plan = tryPlan(() => planOf(changed, input));
    if (plan === undefined) return 'refused';
    if (told(plan, mutant) === usual[index]) continue;
    if (planFaults(plan, { knowledge: around, input }).faults.length > 0) return 'found';
    isEqual = false;
  }
  return isEqual ? 'equal' : 'unnoticed';
}

/** A knowledge that can not be a plan's is refused when it is read. */
function tryPlan(make: () => Plan): Plan | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Proves that no single change of the knowledge goes unnoticed: it is refused, its plans are found wrong, or it says the same. */
export function provePlanMutants(subject: PlanSubject): Proof {
  const tally = newTally();
  const counts: Record<Fate, number> = { found: 0, refused: 0, equal: 0, unnoticed: 0 };
  const benches: Benches = new Map();
  for (const mutant of planMutants(subject.knowledge)) {
    tally.checked++;
    const fate = fateOf(subject, mutant, benchFor(subject, mutant, benches));
    counts[fate]++;
    if (fate === 'unnoticed') tally.failures.push(`${mutant.how}: goes unnoticed`);
  }
  const { found, refused, equal, unnoticed } = counts;
  tally.notes.push(
    `${found} found in a plan, ${refused} refused when read, ${equal} say the same in all tried, ${unnoticed} unnoticed`,
  );
  return concluded(
    'every changed care item, source, thing and need is found, refused or says the same',
    tally,
  );
}
