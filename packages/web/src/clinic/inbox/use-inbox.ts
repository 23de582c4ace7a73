import type { InboxCounts, InboxItem } from '@afterneedle/contract';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { takeInboxPage } from '../asked-ahead.ts';
import { fetchInboxPage } from './api.ts';
import { askOneAtATime } from './ask-one-at-a-time.ts';
import type { InboxAddress } from './inbox-address.ts';
import { listenToInbox } from './listen-to-inbox.ts';

/** News comes by itself; when none came for so long, it is asked all the same: a proxy may swallow the stream. */
const POLL_MS = 20_000;

export interface Inbox {
  readonly state: 'loading' | 'ready' | 'away';
  /** What stands on the screen; only a press of a button adds to it or reorders it. */
  readonly shown: readonly InboxItem[];
  /** Check-ins that came since, not shown yet. */
  readonly fresh: readonly InboxItem[];
  /** Shown, and no longer a part of this view. */
  readonly gone: ReadonlySet<string>;
  readonly counts: InboxCounts | undefined;
  /** When the server last answered. */
  readonly heardAt: number | undefined;
  readonly next: string | null;
  /** Puts the list in its order, with what came and without what left. */
  readonly showFresh: () => void;
  readonly showMore: () => Promise<void>;
  /** Asks now and takes over what came back. */
  readonly reload: () => Promise<void>;
}

/** Rows keep their place: known ones take the new state where they stand. */
export function keepPlaces(shown: readonly InboxItem[], latest: readonly InboxItem[]): readonly InboxItem[] {
  const byId = new Map(latest.map((item) => [item.id, item]));
  return shown.map((item) => byId.get(item.id) ?? item);
}

/** Answers which rows left the view; while there are further pages nothing can be said of those not seen. */
export function goneOf(
  shown: readonly InboxItem[],
  latest: readonly InboxItem[],
  hasMore: boolean,
): ReadonlySet<string> {
  if (hasMore) return new Set();
  const there = new Set(latest.map(({ id }) => id));
  return new Set(shown.map(({ id }) => id).filter((id) => !there.has(id)));
}

/** Keeps a view of the inbox up to date without moving a row under the pointer. */
export function useInbox(address: InboxAddress, onSignedOut: () => void): Inbox {
  const [state, setState] = useState<Inbox['state']>('loading');
  const [shown, setShown] = useState<readonly InboxItem[]>([]);
  const [latest, setLatest] = useState<readonly InboxItem[]>([]);
  const [counts, setCounts] = useState<InboxCounts>();
  const [next, setNext] = useState<string | null>(null);
  const [heardAt, setHeardAt] = useState<number>();
  const isFirst = useRef(true);
  const { view, name, sign } = address;
  const load = useCallback(
    async (takesOver = false, isByItself = false): Promise<void> => {
      const asked = { view, name, sign };
      const answered =
        isFirst.current && !isByItself
          ? await takeInboxPage(asked)
          : await fetchInboxPage(asked, { isByItself });
      if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
      if (answered.kind !== 'ok') return setState('away');
      const { items } = answered.value;
      setState('ready');
      setHeardAt(Date.now());
      setLatest(items);
      setCounts(answered.value.counts ?? undefined);
      if (isFirst.current || takesOver) {
        setShown(items);
        setNext(answered.value.next);
        isFirst.current = false;
      } else setShown((before) => keepPlaces(before, items));
    },
    [view, name, sign, onSignedOut],
  );
  useEffect(() => {
    isFirst.current = true;
    setState('loading');
    let askedAt = Date.now();
    const ask = askOneAtATime(() => {
      askedAt = Date.now();
      return load(false, true);
    });
    void load();
    const listening = listenToInbox(ask);
    const poll = setInterval(() => {
      if (Date.now() - askedAt >= POLL_MS) ask();
    }, POLL_MS / 4);
    const onLook = (): void => {
      if (document.visibilityState === 'visible') ask();
    };
    document.addEventListener('visibilitychange', onLook);
    return () => {
      listening.stop();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [load]);
  const fresh = useMemo(() => {
    const known = new Set(shown.map(({ id }) => id));
    return latest.filter(({ id }) => !known.has(id));
  }, [shown, latest]);
  return {
    state,
    shown,
    fresh,
    gone: goneOf(shown, latest, next !== null),
    counts,
    heardAt,
    next,
    showFresh: () => void load(true),
    showMore: async () => {
      if (next === null) return;
      const answered = await fetchInboxPage({ view, name, sign }, { cursor: next });
      if (answered.kind !== 'ok') return setState('away');
      setShown((before) => [...before, ...answered.value.items]);
      setNext(answered.value.next);
    },
    reload: () => load(true),
  };
}
