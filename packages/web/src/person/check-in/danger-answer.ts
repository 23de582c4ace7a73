import { dangerItems } from '@afterneedle/knowledge';

/** What can be said to a line of the danger list. */
export const DANGER_ANSWERS = ['yes', 'no', 'unsure'] as const;

export type DangerAnswer = (typeof DANGER_ANSWERS)[number];

/** Answers the lines of one danger screen. */
export function linesOf(screen: 1 | 2): (typeof dangerItems)[number][] {
  return dangerItems.filter((entry) => entry.screen === screen);
}
