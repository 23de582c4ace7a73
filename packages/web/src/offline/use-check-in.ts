import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckIn } from './check-in.ts';
import { changeCheckIn, onCheckInChange, readCheckIn } from './check-in-store.ts';
import { lastCheckIn } from './last-check-in.ts';

export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'refused' }
  | Present;

interface Present {
  readonly state: 'present';
  readonly checkIn: CheckIn;
  /** It is as it stands in the store, and not only as this tab knew it last. */
  readonly isRead: boolean;
}

export interface CheckInHandle {
  readonly loaded: Loaded;
  /** Whether everything on the page stands in the store. */
  readonly saved: boolean;
  readonly change: (change: (checkIn: CheckIn) => CheckIn) => Promise<void>;
}

/** What was known first; nothing else is drawn anew when the store says the same. */
function whatIsRead(before: Loaded, checkIn: CheckIn): Present {
  const isSame = before.state === 'present' && JSON.stringify(before.checkIn) === JSON.stringify(checkIn);
  return { state: 'present', checkIn: isSame ? before.checkIn : checkIn, isRead: true };
}

/** Keeps one check-in of this device on the page, and saves every change; `isQuick` shows what this tab knew last while the store is read. */
export function useCheckIn(id: string, isQuick = false): CheckInHandle {
  const [loaded, setLoaded] = useState<Loaded>(() => {
    const last = isQuick ? lastCheckIn(id) : undefined;
    return last === undefined ? { state: 'loading' } : { state: 'present', checkIn: last, isRead: false };
  });
  const [pending, setPending] = useState(0);
  const isOpen = useRef(true);
  const load = useCallback(async () => {
    try {
      const checkIn = await readCheckIn(id);
      if (isOpen.current)
        setLoaded((before) => (checkIn === undefined ? { state: 'missing' } : whatIsRead(before, checkIn)));
    } catch {
      if (isOpen.current) setLoaded({ state: 'refused' });
    }
  }, [id]);
  useEffect(() => {
    isOpen.current = true;
    void load();
    const stop = onCheckInChange((changed) => {
      if (changed === id) void load();
    });
    return () => {
      isOpen.current = false;
      stop();
    };
  }, [id, load]);
  const change = useCallback(
    async (step: (checkIn: CheckIn) => CheckIn) => {
      setPending((count) => count + 1);
      try {
        const after = await changeCheckIn(id, step);
        if (after !== undefined && isOpen.current)
          setLoaded({ state: 'present', checkIn: after, isRead: true });
      } finally {
        if (isOpen.current) setPending((count) => count - 1);
      }
    },
    [id],
  );
  return { loaded, saved: pending === 0, change };
}
