import { useEffect, useState } from 'react';
import type { Answered } from '../../offline/api.ts';

/** Something asked of the server for a page. */
export type Loaded<T> =
  | { readonly state: 'loading' | 'away' | 'missing' }
  | { readonly state: 'ready'; readonly value: T };

/** Asks the server once for what a page shows; `ask` must stay the same function while it asks for the same. */
export function useLoaded<T>(ask: () => Promise<Answered<T>>, onSignedOut: () => void): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let isOpen = true;
    void ask().then((answered) => {
      if (!isOpen) return;
      if (answered.kind === 'ok') setLoaded({ state: 'ready', value: answered.value });
      else if (answered.kind === 'refused' && answered.status === 401) onSignedOut();
      else setLoaded({ state: answered.kind === 'away' ? 'away' : 'missing' });
    });
    return () => {
      isOpen = false;
    };
  }, [ask, onSignedOut]);
  return loaded;
}
