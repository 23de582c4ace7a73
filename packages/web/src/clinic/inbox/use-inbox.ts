import type { InboxItem } from '@afterneedle/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchInbox } from '../api.ts';

const POLL_MS = 10_000;

export interface Inbox {
  readonly state: 'loading' | 'ready' | 'away';
  /** What stands on the screen; only a press of a button adds to it or reorders it. */
  readonly shown: readonly InboxItem[];
  /** Check-ins that came since, not shown yet. */
  readonly fresh: readonly InboxItem[];
  /** When the server last answered. */
  readonly heardAt: number | undefined;
  readonly next: string | null;
  readonly showFresh: () => void;
  readonly showMore: () => Promise<void>;
}

/** Rows keep their place: known ones take the new state where they stand, and those that left are dropped. */
export function keepPlaces(shown: readonly InboxItem[], latest: readonly InboxItem[]): readonly InboxItem[] {
  const byId = new Map(latest.map((item) => [item.id, item]));
  return shown.map((item) => byId.get(item.id) ?? item);
}

/** Keeps the inbox up to date without moving a row under the pointer. */
export function useInbox(show: 'open' | 'closed', onSignedOut: () => void): Inbox {
  const [state, setState] = useState<Inbox['state']>('loading');
  const [shown, setShown] = useState<readonly InboxItem[]>([]);
  const [latest, setLatest] = useState<readonly InboxItem[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [heardAt, setHeardAt] = useState<number>();
  const isFirst = useRef(true);
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchInbox(show);
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    if (answered.kind !== 'ok') return setState('away');
    const { items } = answered.value;
    setState('ready');
    setHeardAt(Date.now());
    setLatest(items);
    if (isFirst.current) {
      setShown(items);
      setNext(answered.value.next);
      isFirst.current = false;
    } else setShown((before) => keepPlaces(before, items));
  }, [show, onSignedOut]);
  useEffect(() => {
    void load();
    const poll = setInterval(() => void load(), POLL_MS);
    const onLook = (): void => {
      if (document.visibilityState === 'visible') void load();
    };
    document.addEventListener('visibilitychange', onLook);
    return () => {
      clearInterval(poll);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [load]);
  const known = new Set(shown.map(({ id }) => id));
  const fresh = latest.filter(({ id }) => !known.has(id));
  return {
    state,
    shown,
    fresh,
    heardAt,
    next,
    showFresh: () => setShown(latest),
    showMore: async () => {
      if (next === null) return;
      const answered = await fetchInbox(show, next);
      if (answered.kind !== 'ok') return setState('away');
      setShown((before) => [...before, ...answered.value.items]);
      setNext(answered.value.next);
    },
  };
}
