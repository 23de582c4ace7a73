import type { Reading } from '../src/facts/bounds.ts';
import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';

/** Answers a whole check-in that reads like this: everything it does not name is absent, ordinary and at the start. */
export function factsOfReading(
  reading: Reading,
  { vocabulary }: KnowledgeBase,
  options: { readonly withWholes: boolean },
): Facts {
  const findings: Record<string, FindingAnswer> = {};
  for (const { id } of vocabulary.findings) findings[id] = reading.findings[id] ?? 0;
  if (options.withWholes) {
    const wholeOf = new Map(vocabulary.findings.map(({ id, of }) => [id, of]));
    for (const [id, step] of Object.entries(reading.findings)) {
      for (let whole = wholeOf.get(id); step > 0 && whole !== undefined; whole = wholeOf.get(whole)) {
        if (findings[whole] === 0) findings[whole] = 1;
      }
    }
  }
  const contexts: Record<string, string> = {};
  for (const { id, ordinary } of vocabulary.contexts) {
    const words = reading.contexts[id];
    if (words === undefined) contexts[id] = ordinary;
    else if (words[0] !== undefined) contexts[id] = words[0];
  }
  return { findings, contexts, minutes: Math.max(0, reading.minutes) };
}
