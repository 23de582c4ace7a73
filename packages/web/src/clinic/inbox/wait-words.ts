import type { InboxItem } from '@afterneedle/contract';

/** Answers a span of time, short: "2 min", "3 h", "2 d". */
export function spanWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / 1440)} d`;
}

/** How the clock of a check-in stands, in words and whether it is late. */
export interface WaitWords {
  readonly words: string;
  readonly isLate: boolean;
}

/** Answers how long somebody waits against the time the clinic means to answer in. */
export function waitWords(item: InboxItem, now: number): WaitWords {
  if (item.state === 'closed') return { words: 'Done', isLate: false };
  if (item.waitingSince !== null)
    return { words: `for them, ${spanWords(now - Date.parse(item.waitingSince))}`, isLate: false };
  if (item.answeredAt !== null) {
    const took = Date.parse(item.answeredAt) - Date.parse(item.clockFrom);
    return { words: `answered in ${spanWords(took)}`, isLate: false };
  }
  if (item.dueAt === null) return { words: 'no set time', isLate: false };
  const left = Date.parse(item.dueAt) - now;
  return left >= 0
    ? { words: `${spanWords(left)} left`, isLate: false }
    : { words: `${spanWords(-left)} late`, isLate: true };
}

/** How far the clinic is with a check-in, by its state. */
export const CASE_STATE_WORDS: Readonly<Record<InboxItem['state'], string>> = {
  sent: 'New',
  seen: 'Seen',
  acknowledged: 'Taken on',
  closed: 'Done',
};

/** Answers how far the clinic is with a check-in. */
export function stateWords(item: InboxItem): string {
  return item.state !== 'closed' && item.waitingSince !== null
    ? 'Waiting for the person'
    : CASE_STATE_WORDS[item.state];
}

/** Answers how a check-in stands against the one before, in words. */
export const TREND_WORDS: Readonly<Record<NonNullable<InboxItem['trend']>, string>> = {
  worse: 'More urgent than last time',
  same: 'As last time',
  better: 'Less urgent than last time',
};
