import type { Reading } from '../facts/bounds.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import type { CareItem, FirstAid } from './care-item.ts';

/** What to do now and what to leave until when. */
export interface CareNow {
  readonly firstAid: readonly FirstAid[];
  readonly doNow: readonly CareItem[];
  /** Hours since the end of treatment; null has no end. */
  readonly avoidUntil: readonly { readonly item: CareItem; readonly untilHour: number | null }[];
}

const DEPTH = 'depth-class';

/** The needle depth decides the window; not known, things to do count as after deep needles, and the longer hold counts. */
function untilOf(
  { stance, untilHour: { standard, deep } }: CareItem,
  depths: readonly string[],
): number | null {
  const isDeep = depths.includes('deep-or-rf');
  if (depths.length === 1) return isDeep ? deep : standard;
  if (stance === 'do') return deep;
  return standard === null || deep === null ? null : Math.max(standard, deep);
}

/**
 * Answers which care items count now; in an emergency nothing but first aid. An unknown time counts as the first hour.
 * "Until 72 hours" holds at hour 72, so what follows begins a minute later.
 */
export function careNow(
  { care, firstAid }: KnowledgeBase,
  { least, most }: { readonly least: Reading; readonly most: Reading },
  { isEmergency }: { readonly isEmergency: boolean },
): CareNow {
  const isPresent = (id: string): boolean => (least.findings[id] ?? 0) > 0;
  const aid = firstAid.filter(
    ({ whenAny, inEmergencyAny = [] }) =>
      whenAny.some(isPresent) || (isEmergency && inEmergencyAny.some(isPresent)),
  );
  if (isEmergency) return { firstAid: aid, doNow: [], avoidUntil: [] };
  const minutes = Math.max(0, least.minutes);
  const counts = ({ whenAny, unlessAny, whenContext }: CareItem): boolean =>
    (whenAny?.some(isPresent) ?? true) &&
    !(unlessAny?.some(isPresent) ?? false) &&
    (whenContext === undefined ||
      (least.contexts[whenContext.c] ?? []).some((word) => whenContext.is.includes(word)));
  const timed = care
    .filter(counts)
    .map((item) => ({ item, untilHour: untilOf(item, most.contexts[DEPTH] ?? []) }))
    .filter(({ untilHour }) => untilHour === null || minutes <= untilHour * 60);
  return {
    firstAid: aid,
    doNow: timed
      .filter(({ item }) => item.stance === 'do' && (item.fromHour === 0 || minutes > item.fromHour * 60))
      .map(({ item }) => item),
    avoidUntil: timed.filter(({ item }) => item.stance === 'avoid'),
  };
}
