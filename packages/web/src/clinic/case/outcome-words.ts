import type { CLOSE_OUTCOMES } from '@afterneedle/contract';

/** How each outcome of a case is called. */
export const OUTCOME_WORDS: Readonly<Record<(typeof CLOSE_OUTCOMES)[number], string>> = {
  advised: 'Advised by message or phone',
  'seen-in-clinic': 'Seen at the clinic',
  referred: 'Referred to a doctor or hospital',
  'no-contact': 'Could not be reached',
  other: 'Other',
};
