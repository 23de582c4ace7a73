import type { MessageDanger } from '@afterneedle/contract';
import { rankOf } from '@afterneedle/engine';
import type { Triage } from '../platform/triage.ts';

/** Answers how urgent a text reads, on its own and with the time since the treatment; nothing when it can wait. */
export function dangerOfText(
  triage: Triage,
  text: string,
  hoursSince: number | undefined,
): MessageDanger | null {
  const read = [undefined, ...(hoursSince === undefined ? [] : [hoursSince])].flatMap((hours) => {
    const answer = triage.assess({ message: text, hoursSince: hours, facts: {} });
    return answer.ok ? [answer.result.level] : [];
  });
  const [highest] = read.toSorted((a, b) => rankOf(b) - rankOf(a));
  return highest === 'emergency' || highest === 'same-day' ? highest : null;
}

/** Answers the more urgent of two. */
export function higherDanger(a: MessageDanger | null, b: MessageDanger | null): MessageDanger | null {
  if (a === 'emergency' || b === 'emergency') return 'emergency';
  return a ?? b;
}
