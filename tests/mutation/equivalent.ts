import type { Equivalent } from './alike.ts';
import { equalElsewhere } from './equal-elsewhere.ts';
import { equalInFacts } from './equal-in-facts.ts';
import { equalInProductsAndPlan } from './equal-in-products-and-plan.ts';
import { equalInRules } from './equal-in-rules.ts';

/** Looked at one by one; a line whose code is gone makes the run fail. */
export const equivalents: readonly Equivalent[] = [
  ...equalInFacts,
  ...equalInRules,
  ...equalInProductsAndPlan,
  ...equalElsewhere,
];
