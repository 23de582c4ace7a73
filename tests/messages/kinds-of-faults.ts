import type { LabelledMessage } from './message-set.ts';
import type { MessageAnswer } from './run-messages.ts';
import type { Scored } from './score.ts';

/** Why a sign was misread, as far as the answer shows it. */
export const KINDS = [
  'there, and no words for it were found',
  'there, found, and judged not to count',
  'how a sign goes on was not read',
  'not there, named by the writer, and counted',
  'not named, and read from words of something else',
  'denied, and not taken as denied',
  'taken as denied, and not labelled so',
] as const;
export type Kind = (typeof KINDS)[number];

/** Counts the misread signs of messages by kind. */
export function kindsOf(
  messages: readonly LabelledMessage[],
  answers: readonly MessageAnswer[],
  scored: readonly Scored[],
): Readonly<Record<Kind, number>> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const [at, { faults }] of scored.entries()) {
    const message = messages[at];
    const aside = answers[at]?.aside ?? [];
    for (const { kind, about } of faults) {
      const found = kindOf(kind, about, message, aside);
      if (found !== undefined) counts[found] += 1;
    }
  }
  return counts;
}

function kindOf(
  fault: string,
  about: string,
  message: LabelledMessage | undefined,
  aside: readonly string[],
): Kind | undefined {
  if (fault === 'denied-missed') return 'denied, and not taken as denied';
  if (fault === 'denied-added') return 'taken as denied, and not labelled so';
  if (fault === 'present-missed') {
    if (aside.includes(about)) return 'there, found, and judged not to count';
    if (about.endsWith('-course')) return 'how a sign goes on was not read';
    return 'there, and no words for it were found';
  }
  if (fault !== 'present-added') return undefined;
  const named = message?.notPresent.includes(about) === true || message?.denied.includes(about) === true;
  return named
    ? 'not there, named by the writer, and counted'
    : 'not named, and read from words of something else';
}
