import { FAULT_KINDS, type FaultKind, planFaults } from './plan-faults.ts';
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
};

/** Proves over all contexts, policies, clinics and borders of hours what no plan may ever be. */
export function provePlansSound({ knowledge, planOf }: PlanSubject): readonly Proof[] {
  const tallies = new Map<FaultKind, Tally>(FAULT_KINDS.map((kind) => [kind, newTally()]));
  let plans = 0;
  for (const { things, inputs, knowledge: around } of [
    ...everyContext(knowledge),
    ...specialInputs(knowledge),
  ]) {
    for (const input of inputs) {
      plans++;
      const { hours, faults } = planFaults(planOf(around, input), { knowledge: around, input, things });
      for (const tally of tallies.values()) tally.checked += hours;
      for (const { kind, say } of faults) tallies.get(kind)?.failures.push(`${say} (${input.policy})`);
    }
  }
  tallies.get('letter')?.notes.push(`${plans} plans`);
  return FAULT_KINDS.map((kind) => concluded(CLAIMS[kind], tallies.get(kind) ?? newTally()));
}
