import { compileLexicon, readMessage } from '@afterneedle/engine';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import type { LabelledMessage } from './message-set.ts';

/** What the reader said of one message, as kept in a first-run file. */
export interface MessageAnswer {
  readonly id: string;
  readonly findings: Readonly<Record<string, number | true>>;
  readonly denied: readonly string[];
  readonly hoursSince: number | null;
  readonly crisis: boolean;
  /** Signs that were read and set aside: denied, over, someone else's, imagined, not sure. */
  readonly aside?: readonly string[];
}

const english = compileLexicon(lexicon);

/** Reads every message as the reader stands. */
export function runMessages(messages: readonly LabelledMessage[]): readonly MessageAnswer[] {
  return messages.map(({ id, text }) => {
    const read = readMessage(english, text);
    return {
      id,
      findings: read.findings,
      denied: read.deniedInText,
      hoursSince: read.hoursSince ?? null,
      crisis: read.notes.includes('crisis'),
      aside: [
        ...read.deniedInText,
        ...read.unsureInText,
        ...read.notes.map((note) => note.slice(note.indexOf(':') + 1)),
      ],
    };
  });
}
