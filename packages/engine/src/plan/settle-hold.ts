import type { Moment } from './moment.ts';
import type { ClinicWish, Freed } from './overlay.ts';
import type { Hold } from './votes.ts';

const FOREVER = Number.POSITIVE_INFINITY;

/** A hold with its end worked out from what the clinic asks and from how the skin is. */
export interface SettledHold extends Hold {
  /** It has no end of its own. */
  readonly isEndless: boolean;
  /** From here on it lasts only because the skin is not calm yet. */
  readonly notCalmFrom: number;
}

/** Answers whether a clinic's wish is about this hold; what a fact forbids it can not mean. */
export function isAbout(freed: Freed, hold: Hold): boolean {
  if (hold.kind === 'fact' || freed.treatment !== hold.treatment || !freed.lineage.has(hold.thing))
    return false;
  const isOtherItem = hold.kind === 'item' && hold.thing === freed.thing && hold.by !== freed.item;
  return freed.item === undefined || !isOtherItem;
}

/** Answers whether a named clinician ends a hold for a whole stretch, which nobody can below its floor. */
export function isFreed(
  hold: SettledHold,
  from: number,
  { wish, until }: { wish: ClinicWish | undefined; until: number },
): boolean {
  if (wish === undefined || from < hold.floor || from >= hold.notCalmFrom) return false;
  return wish.freed.some(
    (freed) => freed.isNamed && isAbout(freed, hold) && freed.from <= from && freed.until >= until,
  );
}

function firstFree(hold: Hold, wish: ClinicWish | undefined): number {
  const starts = (wish?.freed ?? [])
    .filter((freed) => freed.isNamed && isAbout(freed, hold))
    .map(({ from, until }) => ({ start: Math.max(from, hold.floor, hold.from), until }))
    .filter(({ start, until }) => start < until)
    .map(({ start }) => start);
  return Math.min(FOREVER, ...starts);
}

/** Answers a hold with what "only when calm" means for it now: calm before its end says nothing about the end. */
export function settleHold(
  hold: Hold,
  wish: ClinicWish | undefined,
  { isCalm, nowMinute }: Moment,
): SettledHold {
  const isEndless = hold.until === FOREVER;
  const settled = { ...hold, isEndless, notCalmFrom: FOREVER };
  if (hold.condition !== 'calm' || isCalm === undefined) return settled;
  if (!isCalm) {
    const end = Math.min(hold.until, firstFree(hold, wish));
    return nowMinute > end ? { ...settled, until: FOREVER, notCalmFrom: end } : settled;
  }
  const earliest = isEndless ? Math.max(hold.floor, hold.from) : hold.until;
  if (nowMinute < earliest) return settled;
  const { condition: _, ...unconditional } = settled;
  return { ...unconditional, until: Math.min(hold.until, nowMinute), isEndless: false };
}
