import { CODE_BITS, CODES, parsedAnswers } from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import { derive, encode, hideMasked, type Layout, settleParts } from './encode.ts';
import { listUnusual, type Workspace } from './evaluate.ts';

/**
 * Writes facts into the byte vector of a workspace and lists the slots whose answer may not be the usual one. Facts as
 * they came out of the parser bring that list along.
 */
export function encodeListed(facts: Facts, workspace: Workspace, layout: Layout): void {
  const { codes, unusual } = workspace;
  const { slots, links } = layout;
  const parsed = parsedAnswers(facts, slots);
  if (parsed === undefined) {
    encode(facts, codes, layout);
    listUnusual(workspace, slots.usual);
    return;
  }
  codes.set(slots.usual);
  const given = parsed.unusual;
  for (let index = 0; index < given.length; index++) {
    const answer = given[index] as number;
    const slot = answer >>> CODE_BITS;
    codes[slot] = answer & (CODES - 1);
    unusual[index] = slot;
  }
  workspace.unusualCount = given.length;
  derive(codes, links, facts.minutes ?? -1);
  const isMasked = hideMasked(codes, layout);
  if (isMasked || parsed.isOpen) settleParts(codes, links);
  if (isMasked) listUnusual(workspace, slots.usual);
}
