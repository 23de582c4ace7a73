import { FAULT_KINDS, type FaultKind, type Looked, planFaults } from './plan-faults.ts';
import { everyContext, specialInputs } from './plan-inputs.ts';
import type { PlanSubject } from './plan-subject.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';

const CLAIMS: Readonly<Record<FaultKind, string>> = {
  clash: 'no plan says to do a thing at an hour at which it, or what it is, is left out',
  forbidden: 'nothing that a known fact forbids is ever offered',
  floor: 'nothing is offered below its floor, under any policy and for any clinic',
  need: 'every need is met at every hour by something to be done without a condition',
  prescribed: 'what was prescribed is never left out by us, and its prescriber is asked',
  letter: 'every hour of every line is what a second reading of the knowledge gives',
  shape: 'every line covers all hours once',
  heard: 'every source that speaks of a thing is told with it',
  told: 'nobody, a clinic neither, tells a person to use what rule 11 keeps from being told',
  now: 'a plan is read at its hour, and at the end of a treatment in that treatment',
};

/** Looks at one plan after the other: every context, policy and clinic, then what no fact says. */
export function* eachPlanLook({
  knowledge,
  planOf,
}: PlanSubject): Generator<Looked & { readonly policy: string }> {
  for (const { things, inputs, knowledge: part } of [
    ...everyContext(knowledge),
    ...specialInputs(knowledge),
  ]) {
    for (const input of inputs) {
      yield { ...planFaults(planOf(part, input), { knowledge: part, input, things }), policy: input.policy };
    }
  }
}

/** Proves over all contexts, policies, clinics and borders of hours what no plan may ever be. */
export function provePlansSound(subject: PlanSubject): readonly Proof[] {
  const tallies = new Map<FaultKind, Tally>(FAULT_KINDS.map((kind) => [kind, newTally()]));
  let plans = 0;
  for (const { hours, faults, policy } of eachPlanLook(subject)) {
    plans++;
    for (const tally of tallies.values()) tally.checked += hours;
    for (const { kind, say } of faults) tallies.get(kind)?.failures.push(`${say} (${policy})`);
  }
  tallies.get('letter')?.notes.push(`${plans} plans`);
  return FAULT_KINDS.map((kind) => concluded(CLAIMS[kind], tallies.get(kind) ?? newTally()));
}
