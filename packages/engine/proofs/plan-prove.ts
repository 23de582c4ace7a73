import { provePlanMutants } from './plan-prove-mutants.ts';
import { provePlanOpen } from './plan-prove-open.ts';
import { provePlanOrder } from './plan-prove-order.ts';
import { provePlanPlanted } from './plan-prove-planted.ts';
import {
  provePlanFactored,
  provePlanMerge,
  provePlanNamed,
  provePlanUnknown,
} from './plan-prove-relations.ts';
import { provePlanSorted } from './plan-prove-sorted.ts';
import { provePlansSound } from './plan-prove-sound.ts';
import { provePlanSources } from './plan-prove-sources.ts';
import type { PlanSubject } from './plan-subject.ts';
import type { Proof } from './proof.ts';

type Options = { readonly count: number; readonly seed: number };

/** What is proved of plans as such and in comparison with each other, by name. */
export const PLAN_RELATIONS = {
  open: (subject) => [provePlanOpen(subject)],
  named: (subject) => [provePlanNamed(subject)],
  unknown: (subject) => [provePlanUnknown(subject)],
  factored: (subject) => [provePlanFactored(subject)],
  merge: (subject, options) => [provePlanMerge(subject, options)],
  order: (subject, options) => [provePlanOrder(subject, options), provePlanSorted(subject)],
  sources: provePlanSources,
} as const satisfies Readonly<Record<string, (subject: PlanSubject, options: Options) => readonly Proof[]>>;

/** Answers every proof over the plans of some knowledge; `count` is how many the generated ones look at. */
export function provePlans(subject: PlanSubject, options: Options): readonly Proof[] {
  return [
    ...provePlansSound(subject),
    ...Object.values(PLAN_RELATIONS).flatMap((prove) => prove(subject, options)),
    provePlanPlanted(subject),
    provePlanMutants(subject),
  ];
}
