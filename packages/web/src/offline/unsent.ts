import type { Level } from '@afterneedle/engine';
import type { CheckIn } from './check-in.ts';

const DAY_MS = 86_400_000;
/** After this a check-in that was never sent is history, not news. */
const NEWS_MS = 7 * DAY_MS;

const URGENT: readonly Level[] = ['emergency', 'same-day'];

/** Answers the check-ins for a clinic at the two top levels that it does not know of. */
export function urgentUnsent(checkIns: readonly CheckIn[], now: number): readonly CheckIn[] {
  return checkIns.filter(
    ({ clinicSlug, result, delivery }) =>
      clinicSlug !== undefined &&
      result !== undefined &&
      URGENT.includes(result.level) &&
      delivery?.state !== 'sent' &&
      (delivery !== undefined || now - result.assessedAt < NEWS_MS),
  );
}

/** Answers the check-ins that the person sent off and that have not arrived for more than a day. */
export function longUnsent(checkIns: readonly CheckIn[], now: number): readonly CheckIn[] {
  return checkIns.filter(
    ({ delivery }) =>
      delivery !== undefined && delivery.state !== 'sent' && Math.abs(now - delivery.askedAt) > DAY_MS,
  );
}

/** Answers whether anything here is older than a day and on no server, so that a cleared browser would lose it. */
export function hasOnlyHere(checkIns: readonly CheckIn[], now: number): boolean {
  return checkIns.some(
    ({ answers, createdAt, delivery }) =>
      Object.keys(answers).length > 0 && delivery?.state !== 'sent' && now - createdAt > DAY_MS,
  );
}
