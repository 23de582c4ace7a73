import type { Plan } from '@afterneedle/engine';
import { sayIn } from '../catalogue/catalogue.ts';
import { clinicLines } from './plan-lines.ts';
import type { PlanOptions } from './plan-page-model.ts';

/** Answers what a clinic says about a thing in a plan; nothing where it changes nothing. */
export function clinicSays(plan: Plan, thing: string, options: PlanOptions): readonly string[] {
  const line = plan.lines.find((one) => one.thing === thing);
  return line === undefined ? [] : clinicLines({ plan, options, say: sayIn(options.locale) }, line);
}
