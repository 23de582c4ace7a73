import type { ProtocolState } from '@afterneedle/contract';
import type { Level } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';

/** Where a protocol stands, in words. */
export const STATE_WORDS: Readonly<Record<ProtocolState, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  scheduled: 'Published, counts later',
  live: 'Live',
  retired: 'Retired',
};

const WHOLE_DAYS_FROM = 72;

/** Answers a time as staff says it: "48 hours", "7 days"; without end where there is none. */
export function spanWords(hours: number | null): string {
  if (hours === null) return 'no set end';
  if (hours >= WHOLE_DAYS_FROM && hours % 24 === 0) return `${hours} hours (${hours / 24} days)`;
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

/** Answers the times after ordinary and deep needles in one text. */
export function bothWords({ standard, deep }: { standard: number | null; deep: number | null }): string {
  return standard === deep
    ? spanWords(standard)
    : `${spanWords(standard)}; RF or deep needles ${spanWords(deep)}`;
}

const labels = new Map(planKnowledge.things.map(({ id, label }) => [id, label]));

/** Answers a thing of the plan as people say it. */
export function thingWords(id: string): string {
  return labels.get(id) ?? id;
}

/** Orders the levels a rule may be raised to. */
export const RAISED_WORDS: Readonly<Record<Exclude<Level, 'expected'>, string>> = {
  'self-care': 'Care at home',
  'contact-provider': 'Contact the clinic',
  'same-day': 'Seen the same day',
  emergency: 'Emergency',
};

/** The colours of the sheet as staff reads them. */
export const COLOUR_WORDS = {
  green: 'Green',
  blue: 'Blue',
  plum: 'Plum',
  teal: 'Teal',
  brown: 'Brown',
  grey: 'Grey',
} as const;
