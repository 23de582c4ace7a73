import { knowledge } from './index.ts';
import { lexicon } from './lexicon/index.ts';
import { planKnowledge } from './plan.ts';

/** Everything that decides an answer, words included: what the version of the knowledge is taken over. */
export const versioned = { knowledge, lexicon, plan: planKnowledge };
