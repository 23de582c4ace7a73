import { knowledge } from './index.ts';
import { ingredientKnowledge } from './ingredients/index.ts';
import { interview } from './interview/index.ts';
import { lexicon } from './lexicon/index.ts';
import { planKnowledge } from './plan.ts';
import { screeningKnowledge } from './screening/index.ts';
import { seriesKnowledge } from './series/index.ts';

/** Everything that decides an answer, words included: what the version of the knowledge is taken over. */
export const versioned = {
  knowledge,
  lexicon,
  interview,
  plan: planKnowledge,
  ingredients: ingredientKnowledge,
  screening: screeningKnowledge,
  series: seriesKnowledge,
};
