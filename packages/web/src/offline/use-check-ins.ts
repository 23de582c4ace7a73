import { useEffect, useState } from 'react';
import type { CheckIn } from './check-in.ts';
import { listCheckIns, onCheckInChange } from './check-in-store.ts';

/** Keeps the check-ins of this device on the page, newest first; undefined while they load. */
export function useCheckIns(): readonly CheckIn[] | undefined {
  const [all, setAll] = useState<readonly CheckIn[]>();
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      listCheckIns()
        .then((read) => isOpen && setAll(read))
        .catch(() => isOpen && setAll([]));
    };
    load();
    const stop = onCheckInChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return all;
}
