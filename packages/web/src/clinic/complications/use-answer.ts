import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from '../../offline/api.ts';

export type Standing<T> =
  | { readonly state: 'loading' | 'away' | 'missing' }
  | { readonly state: 'ready'; readonly value: T };

/** Asks once and again on demand; what was shown stays while a later answer does not come. */
export function useAnswer<T>(
  fetch: () => Promise<Answered<T>>,
  onSignedOut: () => void,
): {
  readonly standing: Standing<T>;
  readonly load: () => void;
  readonly take: (answered: Answered<T>) => void;
} {
  const [standing, setStanding] = useState<Standing<T>>({ state: 'loading' });
  const isOpen = useRef(true);
  const take = useCallback(
    (answered: Answered<T>): void => {
      if (!isOpen.current) return;
      if (answered.kind === 'ok') setStanding({ state: 'ready', value: answered.value });
      else if (answered.kind === 'refused' && answered.status === 401) onSignedOut();
      else
        setStanding((before) =>
          before.state === 'ready' ? before : { state: answered.kind === 'away' ? 'away' : 'missing' },
        );
    },
    [onSignedOut],
  );
  const load = useCallback((): void => void fetch().then(take), [fetch, take]);
  useEffect(() => {
    isOpen.current = true;
    load();
    return () => {
      isOpen.current = false;
    };
  }, [load]);
  return { standing, load, take };
}
