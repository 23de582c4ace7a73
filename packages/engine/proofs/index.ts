export { careNow } from '../src/care/care-now.ts';
export { boundsOf } from '../src/facts/bounds.ts';
export { factsOfReading } from './facts-of-reading.ts';
export {
  askableItems,
  chancesOf,
  type Situation,
  sharesOf,
  situationAt,
  weightsNow,
} from './interview-inside.ts';
export { proveInterview, proveInterviewFaults } from './interview-prove.ts';
export { joined, minimalReadings } from './minimal-readings.ts';
export { everyContext, type InputsFor, specialInputs } from './plan-inputs.ts';
export { provePlans } from './plan-prove.ts';
export type { PlanMaker, PlanSubject } from './plan-subject.ts';
export type { Proof } from './proof.ts';
export { proofLines, proveAll } from './prove.ts';
export { proveAlive } from './prove-alive.ts';
export { proveCited } from './prove-cited.ts';
export { proveGenerated } from './prove-generated.ts';
export { proveMonotone } from './prove-monotone.ts';
export { proveMutants } from './prove-mutants.ts';
export { proveSameAnswers } from './prove-same-answers.ts';
export { proveScreening } from './prove-screening.ts';
export { proveTables } from './prove-tables.ts';
export { proveTold } from './prove-told.ts';
export { proveWorst } from './prove-worst.ts';
export { type Dice, diceOf, randomFacts } from './random.ts';
export { type RecordedCase, recordedText } from './recorded.ts';
export { proveSeries } from './series-prove.ts';
export { smallInterview } from './small-interview.ts';
export { smallKnowledge } from './small-knowledge.ts';
export { smallPlanKnowledge } from './small-plan-knowledge.ts';
