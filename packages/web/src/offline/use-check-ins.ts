import { useEffect, useState } from 'react';
import type { CheckIn } from './check-in.ts';
import { listCheckIns, listEveryCheckIn, onCheckInChange } from './check-in-store.ts';

/** Keeps the check-ins of this device that count on the page, newest first; undefined while they load. */
export function useCheckIns(): readonly CheckIn[] | undefined {
  return useList(listCheckIns);
}

/** Keeps every check-in of this device on the page, those in the bin too; undefined while they load. */
export function useEveryCheckIn(): readonly CheckIn[] | undefined {
  return useList(listEveryCheckIn);
}

function useList(list: () => Promise<readonly CheckIn[]>): readonly CheckIn[] | undefined {
  const [all, setAll] = useState<readonly CheckIn[]>();
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      list()
        .then((read) => isOpen && setAll(read))
        .catch(() => isOpen && setAll([]));
    };
    load();
    const stop = onCheckInChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, [list]);
  return all;
}
