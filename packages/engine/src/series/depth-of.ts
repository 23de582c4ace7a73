import { derivedContexts } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import type { SeriesKnowledge } from './series-knowledge.ts';

/** Answers the depth of the needles by which the envelopes are stretched; the usual one where nobody said. */
export function depthOf(
  compiled: CompiledKnowledge,
  { stretch: { context: by, unknownAs, percent } }: SeriesKnowledge,
  contexts: Facts['contexts'],
  minutes = 0,
): string {
  const words = derivedContexts({ findings: {}, contexts, minutes }, compiled.knowledgeBase);
  const said = words[by];
  return said === undefined || percent[said] === undefined ? unknownAs : said;
}
