import { useCallback, useEffect, useRef, useState } from 'react';
import { changeBefore, onBeforeChange, readBefore } from './before-store.ts';
import type { CheckIn } from './check-in.ts';
import { listCheckIns } from './check-in-store.ts';
import type { KeptBefore } from './kept-before.ts';

export interface BeforeHandle {
  readonly kept: KeptBefore;
  /** The check-ins of this device, newest first. */
  readonly checkIns: readonly CheckIn[];
  /** Whether everything on the page stands in the store. */
  readonly saved: boolean;
  /** Changes what is kept; an undo that was offered until now is gone, unless the change offers one. */
  readonly change: (change: (kept: KeptBefore) => KeptBefore) => Promise<void>;
}

export type LoadedBefore =
  | { readonly state: 'loading' | 'refused' }
  | { readonly state: 'present'; readonly handle: BeforeHandle };

interface Read {
  readonly kept: KeptBefore;
  readonly checkIns: readonly CheckIn[];
}

function withoutOldUndo(after: KeptBefore, before: KeptBefore): KeptBefore {
  if (after.undo === undefined || after.undo !== before.undo) return after;
  const { undo: _, ...rest } = after;
  return rest;
}

/** Keeps what was answered before a treatment on the page, and saves every change. */
export function useBefore(): LoadedBefore {
  const [read, setRead] = useState<Read | 'loading' | 'refused'>('loading');
  const [pending, setPending] = useState(0);
  const isOpen = useRef(true);
  const load = useCallback(async () => {
    try {
      const [kept, checkIns] = await Promise.all([readBefore(), listCheckIns()]);
      if (isOpen.current) setRead({ kept, checkIns });
    } catch {
      if (isOpen.current) setRead('refused');
    }
  }, []);
  useEffect(() => {
    isOpen.current = true;
    void load();
    const stop = onBeforeChange(() => void load());
    return () => {
      isOpen.current = false;
      stop();
    };
  }, [load]);
  const change = useCallback(async (step: (kept: KeptBefore) => KeptBefore) => {
    setPending((count) => count + 1);
    setRead((now) =>
      typeof now === 'string' ? now : { ...now, kept: withoutOldUndo(step(now.kept), now.kept) },
    );
    try {
      await changeBefore((before) => withoutOldUndo(step(before), before));
    } finally {
      if (isOpen.current) setPending((count) => count - 1);
    }
  }, []);
  if (typeof read === 'string') return { state: read };
  return { state: 'present', handle: { ...read, saved: pending === 0, change } };
}
