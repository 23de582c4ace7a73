import { CODE_BITS, CODES, CONTEXT_UNKNOWN, PRESENT, UNSURE } from '../facts/fact-slots.ts';
import { derive, hideMasked, settleCodes, settleParts } from '../rules/encode.ts';
import { listUnusual } from '../rules/evaluate.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import type { ScannedLine } from './scan-line.ts';

/** Writes the answers of a line into the workspace, settled, and lists those that may not be the usual ones. */
export type WriteAnswers = (line: ScannedLine, minutes: number | undefined) => void;

const NONE = -1;

/** Answers a writer of the answers of lines for some knowledge. */
export function answersWriter({ layout, workspace }: CompiledKnowledge): WriteAnswers {
  const { slots, links } = layout;
  const { codes, unusual } = workspace;
  const { findingCount, usual, blank } = slots;
  const parentOf = new Int16Array(slots.count).fill(NONE);
  for (const [index, child] of links.children.entries()) parentOf[child] = links.parents[index] as number;
  /** Context facts that may follow from the time or another one, and those that others follow from. */
  const linked = Uint16Array.from(
    new Set([
      ...links.derivedSlots,
      ...links.derivedFrom.filter((_, index) => (links.derivedUntil[index] ?? 0) < 0),
    ]),
  );

  const leaveOpen: WriteAnswers = ({ answers, count }, minutes) => {
    codes.set(blank);
    for (let index = 0; index < count; index++) {
      const answer = answers[index] as number;
      codes[answer >>> CODE_BITS] = answer & (CODES - 1);
    }
    settleCodes(codes, layout, minutes);
    listUnusual(workspace, usual);
  };

  /**
   * What nobody gave is absent or ordinary, but a whole with a part that is there is present, and a context fact is what
   * follows from the time or from another one that was given.
   */
  const assumeAbsent: WriteAnswers = ({ answers, count, seen, line }, minutes) => {
    codes.set(usual);
    let listed = 0;
    let isOpen = false;
    for (let index = 0; index < count; index++) {
      const answer = answers[index] as number;
      const slot = answer >>> CODE_BITS;
      const code = answer & (CODES - 1);
      codes[slot] = code;
      unusual[listed++] = slot;
      if (slot >= findingCount || code === 0) continue;
      if (code === UNSURE) isOpen = true;
      else {
        for (
          let whole = parentOf[slot] as number;
          whole !== NONE && seen[whole] !== line;
          whole = parentOf[whole] as number
        ) {
          seen[whole] = line;
          codes[whole] = PRESENT;
          unusual[listed++] = whole;
        }
      }
    }
    for (let index = 0; index < linked.length; index++) {
      const slot = linked[index] as number;
      if (seen[slot] !== line) codes[slot] = CONTEXT_UNKNOWN;
    }
    derive(codes, links, minutes ?? NONE);
    for (let index = 0; index < linked.length; index++) {
      const slot = linked[index] as number;
      if (codes[slot] === CONTEXT_UNKNOWN) codes[slot] = usual[slot] as number;
      else if (seen[slot] !== line) unusual[listed++] = slot;
    }
    derive(codes, links, minutes ?? NONE);
    workspace.unusualCount = listed;
    const isMasked = hideMasked(codes, layout);
    if (isMasked || isOpen) settleParts(codes, links);
    if (isMasked) listUnusual(workspace, usual);
  };

  return (line, minutes) => {
    if (line.assumedAbsent) assumeAbsent(line, minutes);
    else leaveOpen(line, minutes);
  };
}
