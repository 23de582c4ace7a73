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

/** Answers the labelled messages of a set. */
export function messagesOf(set: SetId): readonly LabelledMessage[] {
  return JSON.parse(readFileSync(new URL(`messages-${set}.json`, import.meta.url), 'utf8'));
}
