import type { CheckInCreate } from '@afterneedle/contract';
import { MAX_HOURS } from '@afterneedle/engine';
import { granted, type Outcome, problem, refused } from '../platform/problems.ts';

/** How far a phone's clock may run ahead of ours. */
const CLOCK_SKEW_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;

/** Answers how many hours lay between treatment and check-in; nothing when the person did not know. */
export function hoursSinceTreatment(
  sent: Pick<CheckInCreate, 'hoursSince' | 'treatedAt' | 'createdAt'>,
  now: number,
): Outcome<number | undefined> {
  const refuse = (code: 'in-the-future' | 'out-of-range', message: string): Outcome<never> =>
    refused({
      status: 422,
      title: 'Something in the request is not right',
      problems: [problem('/treatedAt', code, message)],
    });
  if (sent.treatedAt === undefined) return granted(sent.hoursSince);
  const treatedAt = Date.parse(sent.treatedAt);
  if (treatedAt > now + CLOCK_SKEW_MS) return refuse('in-the-future', 'The treatment lies in the future.');
  if (now - treatedAt > MAX_HOURS * HOUR_MS)
    return refuse('out-of-range', 'The treatment is more than 3 years ago.');
  if (sent.hoursSince !== undefined) return granted(sent.hoursSince);
  // What was worked out late, offline, is judged by when it was felt; a clock that runs ahead by ours.
  const feltAt = Math.min(Date.parse(sent.createdAt), now);
  return granted(Math.min(Math.max(feltAt - treatedAt, 0) / HOUR_MS, MAX_HOURS));
}
