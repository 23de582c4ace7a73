import { useEffect, useRef } from 'react';
import type { CheckIn } from '../../offline/check-in.ts';
import { whenIdle } from '../../offline/when-idle.ts';

/** Gets the result page ready while a person reads, so that it stands there at once when it is asked for. */
export function useWarmUp(checkIn: CheckIn): void {
  const latest = useRef(checkIn);
  latest.current = checkIn;
  useEffect(() => {
    let isOpen = true;
    whenIdle(() => {
      if (!isOpen) return;
      import('./warm-up.ts')
        .then(({ warmUp }) => (isOpen ? warmUp(latest.current) : undefined))
        .catch(() => undefined);
    });
    return () => {
      isOpen = false;
    };
  }, []);
}
