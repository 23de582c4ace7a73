import type { Plan } from '@afterneedle/engine';
import type { Say } from '../catalogue/catalogue.ts';
import type { PlanOptions } from './plan-page-model.ts';

/** What the lines of one page are made with. */
export interface PlanWords {
  readonly plan: Plan;
  readonly options: PlanOptions;
  readonly say: Say;
}
