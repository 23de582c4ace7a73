import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckIn } from './check-in.ts';
import { changeCheckIn, onCheckInChange, readCheckIn } from './check-in-store.ts';

export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'refused' }
  | Present;

interface Present {
  readonly state: 'present';
  readonly checkIn: CheckIn;
}

export interface CheckInHandle {
  readonly loaded: Loaded;
  /** Whether everything on the page stands in the store. */
  readonly saved: boolean;
  readonly change: (change: (checkIn: CheckIn) => CheckIn) => Promise<void>;
}

/** Keeps one check-in of this device on the page, and saves every change. */
export function useCheckIn(id: string): CheckInHandle {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [pending, setPending] = useState(0);
  const isOpen = useRef(true);
  const load = useCallback(async () => {
    try {
      const checkIn = await readCheckIn(id);
      if (isOpen.current)
        setLoaded(checkIn === undefined ? { state: 'missing' } : { state: 'present', checkIn });
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
        if (after !== undefined && isOpen.current) setLoaded({ state: 'present', checkIn: after });
      } finally {
        if (isOpen.current) setPending((count) => count - 1);
      }
    },
    [id],
  );
  return { loaded, saved: pending === 0, change };
}
