import type { Level } from '../facts/level.ts';
import type { Protocol } from './protocol.ts';

interface Contacted {
  readonly level: Level;
  readonly contactWithinHours: number | null;
}

/** Answers a result with the shorter of its time and the clinic's within which somebody is contacted. */
export function withSoonerContact<T extends Contacted>(
  result: T,
  { contactWithinHours: asked }: Pick<Protocol, 'contactWithinHours'>,
): T {
  const { level, contactWithinHours: hours } = result;
  const sooner = level === 'contact-provider' || level === 'same-day' ? asked[level] : undefined;
  return sooner === undefined || hours === null || sooner >= hours
    ? result
    : { ...result, contactWithinHours: sooner };
}
