import type { SourceLine } from '@afterneedle/words';

/** Whether a line is literature known at second hand: the articles were read whole from a copy, and the rest is our own. */
export function isSecondHand({ ids, openedAtSource }: Pick<SourceLine, 'ids' | 'openedAtSource'>): boolean {
  return !openedAtSource && ids.some((id) => id.startsWith('E-'));
}
