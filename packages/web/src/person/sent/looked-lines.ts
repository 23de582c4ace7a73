import type { SeenBy } from '@afterneedle/contract';

/** What somebody at the clinic did with a check-in, in the few kinds that a person is told. */
export type LookKind = 'opened' | 'photos' | 'messages' | 'wrote' | 'level' | 'exported' | 'worked';

/** One person at the clinic, one kind of act, one day. */
export interface LookedLine {
  readonly by: string;
  readonly kind: LookKind;
  readonly count: number;
  /** The last time that day. */
  readonly at: string;
}

const KINDS: Readonly<Record<string, LookKind>> = {
  'case.opened': 'opened',
  'case.file-read': 'opened',
  'case.replayed': 'opened',
  'case.sheet-made': 'exported',
  'person.exported': 'exported',
  'photo.opened': 'photos',
  'photos.listed': 'photos',
  'messages.listed': 'messages',
  'messages.read': 'messages',
  'case.replied': 'wrote',
  'case.level-changed': 'level',
};

const dayOf = (at: string): string => new Date(at).toDateString();

/** Gathers what people at the clinic did, newest first; a page that is left open asks many times and is one line. */
export function lookedLines({ items }: SeenBy): readonly LookedLine[] {
  const lines = new Map<string, LookedLine>();
  for (const { at, event, by } of items.toSorted((a, b) => b.at.localeCompare(a.at))) {
    if (by === null) continue;
    const kind = KINDS[event] ?? 'worked';
    const key = `${by} ${kind} ${dayOf(at)}`;
    const known = lines.get(key);
    lines.set(key, known === undefined ? { by, kind, count: 1, at } : { ...known, count: known.count + 1 });
  }
  return [...lines.values()];
}
