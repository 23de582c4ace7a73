import { readFileSync } from 'node:fs';

export const SETS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type SetId = (typeof SETS)[number];

/** A message and what its author says it states; the fields are told in the README beside this file. */
export interface LabelledMessage {
  readonly id: string;
  readonly stratum: string;
  readonly text: string;
  readonly present: Readonly<Record<string, number | true>>;
  readonly denied: readonly string[];
  readonly notPresent: readonly string[];
  readonly hoursSince: number | null;
  readonly danger: readonly string[];
  readonly hoursArguable?: true;
  readonly also?: readonly string[];
  readonly crisis?: boolean;
}

/**
 * Answers the messages of set F that a second labeller read, with their labels: the author's and those of the second, who
 * saw the text and the guide alone.
 */
export function labelledTwice(): {
  readonly author: readonly LabelledMessage[];
  readonly second: readonly LabelledMessage[];
} {
  const path = new URL('second-labels-f.json', import.meta.url);
  const labels = JSON.parse(readFileSync(path, 'utf8')) as readonly Omit<
    LabelledMessage,
    'stratum' | 'text'
  >[];
  const byId = new Map(labels.map((label) => [label.id, label]));
  const author = messagesOf('f').filter(({ id }) => byId.has(id));
  const second = author.map(({ id, stratum, text }): LabelledMessage => {
    const label = byId.get(id);
    if (label === undefined) throw new Error(`nobody labelled ${id} a second time`);
    return { ...label, stratum, text };
  });
  return { author, second };
}

/** Answers the labelled messages of a set. */
export function messagesOf(set: SetId): readonly LabelledMessage[] {
  return JSON.parse(readFileSync(new URL(`messages-${set}.json`, import.meta.url), 'utf8'));
}
