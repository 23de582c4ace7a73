import type { Plan } from '@afterneedle/engine';
import type { Say } from '../catalogue/catalogue.ts';
import type { PlanOptions } from './plan-page-model.ts';

/** What the lines of one page are made with. */
export interface PlanWords {
  readonly plan: Plan;
  readonly options: PlanOptions;
  readonly say: Say;
}

/** Answers a thing as a person says it. */
export function thingLabel({ options, say }: Omit<PlanWords, 'plan'>, thing: string): string {
  return say.text(options.knowledge.things.find(({ id }) => id === thing)?.label ?? thing);
}
