import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from '../../offline/api.ts';

/** How far a question to the server has come. */
export type Asked<T> =
  | { readonly state: 'loading' | 'away' | 'none' }
  | { readonly state: 'ready'; readonly value: T };

/** Asks the server when a page opens and when it is told to ask again. */
export function useAsked<T>(
  question: () => Promise<Answered<T>>,
  onSignedOut: () => void,
): { readonly asked: Asked<T>; readonly again: () => void; readonly put: (value: T) => void } {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'loading' });
  const latest = useRef(question);
  latest.current = question;
  const again = useCallback((): void => {
    void latest.current().then((answered) => {
      if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
      if (answered.kind === 'ok') return setAsked({ state: 'ready', value: answered.value });
      setAsked({ state: answered.kind === 'away' ? 'away' : 'none' });
    });
  }, [onSignedOut]);
  useEffect(again, [again]);
  return { asked, again, put: (value) => setAsked({ state: 'ready', value }) };
}
