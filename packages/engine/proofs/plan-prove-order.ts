import type { PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { FactCondition, Thing } from '../src/plan/thing.ts';
import { inputOf, ordinaryFacts, overlaysOf, twiceTreated } from './plan-inputs.ts';
import type { PlanSubject } from './plan-subject.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { type Dice, diceOf } from './random.ts';

function shuffled<T>(list: readonly T[], dice: Dice): readonly T[] {
  const mixed = [...list];
  for (let left = mixed.length; left > 1; left--) {
    const place = dice(left);
    const last = mixed[left - 1] as T;
    mixed[left - 1] = mixed[place] as T;
    mixed[place] = last;
  }
  return mixed;
}

function mixedCondition(condition: FactCondition, dice: Dice): FactCondition {
  return { ...condition, is: shuffled(condition.is, dice) };
}

function mixedThing({ isA, meets, contraindicatedBy, ...thing }: Thing, dice: Dice): Thing {
  return {
    ...thing,
    ...(isA === undefined ? {} : { isA: shuffled(isA, dice) }),
    ...(meets === undefined ? {} : { meets: shuffled(meets, dice) }),
    ...(contraindicatedBy === undefined
      ? {}
      : { contraindicatedBy: shuffled(contraindicatedBy, dice).map((fact) => mixedCondition(fact, dice)) }),
  };
}

/** The things keep their order: it is the order of the lines. */
function mixedKnowledge(knowledge: PlanKnowledge, dice: Dice): PlanKnowledge {
  return {
    ...knowledge,
    things: knowledge.things.map((thing) => mixedThing(thing, dice)),
    care: shuffled(knowledge.care, dice),
    positions: shuffled(knowledge.positions, dice),
    needs: shuffled(knowledge.needs, dice),
    facts: shuffled(knowledge.facts, dice),
  };
}

function mixedInput(input: PlanInput, dice: Dice): PlanInput {
  const { clinic, signs } = input;
  const person = Object.fromEntries(shuffled(Object.entries(input.person), dice));
  return {
    ...input,
    person,
    treatments: shuffled(input.treatments, dice),
    ...(signs === undefined ? {} : { signs: shuffled(signs, dice) }),
    ...(clinic === undefined
      ? {}
      : {
          clinic: {
            ...clinic,
            lines: shuffled(clinic.lines, dice),
            supplied: shuffled(clinic.supplied, dice),
          },
        }),
  };
}

/** Proves that the same care items, sources, facts, treatments and wishes in another order give the same plan. */
export function provePlanOrder(
  { knowledge, planOf }: PlanSubject,
  { count, seed }: { readonly count: number; readonly seed: number },
): Proof {
  const tally = newTally();
  const dice = diceOf(seed);
  const known = ordinaryFacts(knowledge);
  const signs = knowledge.care.flatMap(({ whenAny = [] }) => whenAny);
  const clinics = overlaysOf(knowledge).map((clinic) => inputOf(known, { policy: 'clinic', clinic }));
  const inputs = [
    inputOf({}),
    inputOf(known, { signs, policy: 'weighted' }),
    ...clinics,
    ...twiceTreated(knowledge).slice(0, 6),
  ];
  const usual = inputs.map((input) => JSON.stringify(planOf(knowledge, input)));
  for (let round = 0; round < count; round++) {
    const other = mixedKnowledge(knowledge, dice);
    const index = round % inputs.length;
    const input = mixedInput(inputs[index] ?? inputOf({}), dice);
    tally.checked++;
    if (JSON.stringify(planOf(other, input)) !== usual[index]) {
      tally.failures.push(`in another order plan ${index} is another (round ${round})`);
    }
  }
  return concluded('the order of care items, sources, facts, treatments and wishes changes nothing', tally);
}
