import { useEffect, useState } from 'react';
import type { KeptDay } from './diary-day.ts';
import { listDays, onDiaryChange } from './diary-store.ts';

/** Keeps every day of the diary on the page, oldest first; undefined while they load. */
export function useDays(): readonly KeptDay[] | undefined {
  const [days, setDays] = useState<readonly KeptDay[]>();
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      listDays()
        .then((read) => isOpen && setDays(read))
        .catch(() => isOpen && setDays([]));
    };
    load();
    const stop = onDiaryChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return days;
}
