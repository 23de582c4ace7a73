import type { DiarySample } from './diary-sample.ts';
import type { HealingKnowledge } from './healing-knowledge.ts';

/** How far a recovery has come, as told: `one-more` waits only for a check-in that says it heals as expected. */
export type Healing = 'nothing-told' | 'healing' | 'one-more' | 'healed';

/** Answers since which minute a sign was told to be gone, and nothing while it may still be there. */
function goneSince(
  samples: readonly DiarySample[],
  finding: string,
  { goneAnswers, goneHours }: HealingKnowledge,
): number | undefined {
  const gone: number[] = [];
  for (const { minutes, facts, isRemembered } of samples) {
    const answer = facts.findings[finding];
    if (answer === undefined) continue;
    if (answer !== 0) gone.length = 0;
    // What is told from memory may say that it was there; that it was gone is told on the day.
    else if (isRemembered !== true) gone.push(minutes);
  }
  const [first] = gone;
  const last = gone.at(-1);
  if (first === undefined || last === undefined || gone.length < goneAnswers.value) return undefined;
  return last - first >= goneHours.value * 60 ? last : undefined;
}

const isThere = (finding: string, { facts }: DiarySample): boolean => (facts.findings[finding] ?? 0) !== 0;

/** Whether all that was ever there is gone; where nothing ever was, it must have been told absent for as long. */
function isAllGone(samples: readonly DiarySample[], knowledge: HealingKnowledge): boolean {
  const isGone = (finding: string): boolean => goneSince(samples, finding, knowledge) !== undefined;
  const there = knowledge.asks.filter((finding) => samples.some((sample) => isThere(finding, sample)));
  return there.length > 0 ? there.every(isGone) : knowledge.asks.some(isGone);
}

/**
 * Answers how far a recovery has come by what was told, oldest first. It is healed only when every sign that was ever
 * told is gone for long enough, and the last check-ins said so too. What is not known is never gone.
 */
export function healingOf(samples: readonly DiarySample[], knowledge: HealingKnowledge): Healing {
  const last = samples.at(-1);
  if (last === undefined) return 'nothing-told';
  if (!isAllGone(samples, knowledge) || last.minutes < knowledge.fromHour.value * 60) return 'healing';
  const checkIns = samples.filter(({ level }) => level !== undefined);
  const latest = checkIns.slice(-knowledge.expectedCheckIns.value);
  const isExpected =
    latest.length >= knowledge.expectedCheckIns.value && latest.every(({ level }) => level === 'expected');
  const lastThere = samples.findLast((sample) => knowledge.asks.some((sign) => isThere(sign, sample)));
  const isAfter = (latest.at(-1)?.minutes ?? -1) > (lastThere?.minutes ?? -1);
  return isExpected && isAfter ? 'healed' : 'one-more';
}
