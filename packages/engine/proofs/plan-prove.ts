import { provePlanMutants } from './plan-prove-mutants.ts';
import { provePlanOrder } from './plan-prove-order.ts';
import { provePlanPlanted } from './plan-prove-planted.ts';
import {
  provePlanFactored,
  provePlanMerge,
  provePlanNamed,
  provePlanUnknown,
} from './plan-prove-relations.ts';
import { provePlansSound } from './plan-prove-sound.ts';
import { provePlanSources } from './plan-prove-sources.ts';
import type { PlanSubject } from './plan-subject.ts';
import type { Proof } from './proof.ts';

type Options = { readonly count: number; readonly seed: number };

/** Proofs over plans one after the other, the quick ones first. */
export function* eachPlanProof(subject: PlanSubject, options: Options): Generator<Proof> {
  yield provePlanNamed(subject);
  yield provePlanUnknown(subject);
  yield provePlanFactored(subject);
  yield provePlanMerge(subject, options);
  yield provePlanOrder(subject, options);
  yield* provePlanSources(subject, options);
  yield* provePlansSound(subject);
  yield provePlanPlanted(subject);
  yield provePlanMutants(subject);
}

/** Answers every proof over the plans of some knowledge; `count` is how many the generated ones look at. */
export function provePlans(subject: PlanSubject, options: Options): readonly Proof[] {
  return [...eachPlanProof(subject, options)];
}
