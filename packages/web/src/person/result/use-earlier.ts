import { useEffect, useState } from 'react';
import { listCheckIns, onCheckInChange } from '../../offline/check-in-store.ts';
import { listDays, onDiaryChange } from '../../offline/diary-store.ts';
import type { Earlier } from './earlier-check-ins.ts';

const NONE: Earlier = { checkIns: [], days: [] };

/** The check-in that was read for last. */
let wanted: string | undefined;
let last: { readonly forId: string; readonly earlier: Earlier } | undefined;
/** Goes up with every change, so that what was read around one is not kept. */
let epoch = 0;

function forget(): void {
  epoch += 1;
  last = undefined;
}

onDiaryChange(forget);
onCheckInChange((id) => {
  // Its own answers are no part of what came before a check-in.
  if (id !== wanted) forget();
});

/** Answers what this tab read last of the time before a check-in, when nothing is known to have changed it since. */
export function earlierNow(forId: string): Earlier | undefined {
  return last?.forId === forId ? last.earlier : undefined;
}

/** Reads the check-ins and the diary on this device, for one check-in; none where they can not be read. */
export async function readEarlier(forId: string): Promise<Earlier> {
  const before = epoch;
  wanted = forId;
  try {
    const [all, days] = await Promise.all([listCheckIns(), listDays()]);
    const earlier = { checkIns: all.filter(({ id }) => id !== forId), days };
    if (before === epoch && wanted === forId) last = { forId, earlier };
    return earlier;
  } catch {
    return NONE;
  }
}

/** Reads the other check-ins and the diary on this device; nothing while that is not known. */
export function useEarlier(forId: string): Earlier | undefined {
  const [earlier, setEarlier] = useState(() => earlierNow(forId));
  useEffect(() => {
    let isOpen = true;
    void readEarlier(forId).then((read) => {
      // Nothing is drawn anew when the store says the same.
      if (isOpen) setEarlier((known) => (isSame(known, read) ? known : read));
    });
    return () => {
      isOpen = false;
    };
  }, [forId]);
  return earlier;
}

const isSame = (a: Earlier | undefined, b: Earlier): boolean => JSON.stringify(a) === JSON.stringify(b);
