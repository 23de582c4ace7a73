import type { DisputeFinding, DisputeKind } from '@afterneedle/contract';

/** What a person ticked, as the clinic reads it. */
export const KIND_WORDS: Readonly<Record<DisputeKind, string>> = {
  'not-urgent-enough': 'Not urgent enough',
  'too-urgent': 'Too urgent',
  'wrong-cause': 'Not what they had',
  'wrong-care': 'What to do did harm or did not help',
  'not-clear': 'Not understood',
  'not-usable': 'The page could not be used',
  other: 'Something else',
};

/** What the clinic found. */
export const FINDING_WORDS: Readonly<Record<DisputeFinding, string>> = {
  'advice-was-right': 'The advice was right',
  'advice-was-wrong': 'The advice was wrong',
  'page-was-unclear': 'The advice was right, the page was not clear',
  'cannot-tell': 'It cannot be told',
};
