import type { PatchSight } from '@afterneedle/engine';

/** One product tried on a small patch of skin. */
export interface KeptPatch {
  readonly id: string;
  readonly what: string;
  readonly where: string;
  /** Milliseconds since 1970. */
  readonly putOnAt: number;
  /** By the hours after which it is read. */
  readonly readings: Readonly<Record<number, { readonly sight: PatchSight; readonly seenAt: number }>>;
}

/** What calendar files told of the days before: their id, how many there were, and entries that may still be ahead. */
export interface KeptCalendar {
  readonly id: string;
  readonly sequence: number;
  readonly given: readonly { readonly uid: string; readonly startsAt: number }[];
}

/** Everything about one planned treatment as kept on this device. */
export interface KeptBefore {
  readonly id: 'mine';
  readonly updatedAt: number;
  readonly words: Readonly<Record<string, string>>;
  /** What was typed where a question takes a number. */
  readonly numbers: Readonly<Record<string, string>>;
  /** By question: a date such as `2026-11-22`. */
  readonly days: Readonly<Record<string, string>>;
  readonly planned?: string;
  /** Lines of the checklist, and things prepared, by id. */
  readonly ticked: readonly string[];
  readonly prepared: readonly string[];
  readonly patches: readonly KeptPatch[];
  readonly calendar?: KeptCalendar;
  /** How it was before it was started again or a patch was deleted. */
  readonly undo?: { readonly what: 'started-again' | 'patch-deleted'; readonly before: KeptBefore };
}
