import { crisisLineOf, emergencyNumbersOf } from '@afterneedle/knowledge';
import { sayIn } from '../catalogue/catalogue.ts';

/** Answers the sentence that says how to reach someone to talk to, where words of despair were written. */
export function crisisSentence({
  locale,
  region,
}: {
  readonly locale: string;
  readonly region?: string;
}): string {
  const say = sayIn(locale);
  const line = crisisLineOf(region);
  if (line !== undefined) return say('crisis.line', { name: say.text(line.name), number: line.number });
  return say('crisis.unnamed', { number: emergencyNumbersOf(region).emergency });
}
