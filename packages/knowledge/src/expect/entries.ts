import type { BasisId } from '../claims/index.ts';
import { ordinaryEffects } from '../effects/ordinary-effects.ts';
import type { KnowledgeEffect } from '../rules/entry.ts';
import type { ExpectNote, ExpectPart, NotUsual } from './entry.ts';
import { looks } from './looks.ts';
import { expectNotes } from './notes.ts';
import { aboutNeedling, alwaysOnlyIf, deviceParts, latePart, needleLengths, sunPart } from './parts.ts';
import { phases } from './phases.ts';

/** One entry of the pages on what to expect, in the shape the lints and the ledger need. */
export interface ExpectEntry {
  readonly id: string;
  readonly cites: readonly BasisId[];
  /** Where its windows stand, when it has any. */
  readonly effect?: KnowledgeEffect;
  /** What is not usual on it, each with its level. */
  readonly notUsual?: readonly NotUsual[];
  /** Every text of it that a person may read. */
  readonly texts: readonly string[];
}

function ofNote(note: ExpectNote): ExpectEntry {
  const effect = ordinaryEffects.find(({ id }) => id === note.id);
  const { id, cites, what, onlyIf, stretches, notUsual, onSkin } = note;
  const texts = [
    ...what,
    ...onlyIf,
    ...stretches,
    ...notUsual.map(({ say }) => say),
    ...Object.values(onSkin),
  ];
  return { id, cites, texts, notUsual, ...(effect === undefined ? {} : { effect }) };
}

const ofPart = ({ id, cites, heading, lines }: ExpectPart): ExpectEntry => ({
  id,
  cites,
  texts: [heading, ...lines],
});

/** Everything the pages on what to expect say, with what it rests on. */
export const expectEntries: readonly ExpectEntry[] = [
  ...expectNotes.map(ofNote),
  ...[...aboutNeedling, ...deviceParts, ...needleLengths, sunPart, alwaysOnlyIf, latePart].map(ofPart),
  ...phases.map(({ id, say, cites }) => ({ id, cites, texts: [say] })),
  ...looks.map(({ id, cites, label, caption, white, brown, black }) => ({
    id: `drawing-${id}`,
    cites,
    texts: [label, caption, white, brown, black],
  })),
];
