import type { CheckInView } from '@afterneedle/contract';
import { useEffect, useState } from 'react';

const POLL_MS = 10_000;

/** Keeps what the clinic's server says about a sent check-in; the last answer is kept for when there is no network. */
export function useRemoteView(link: string | undefined): CheckInView | undefined {
  const [view, setView] = useState<CheckInView>();
  useEffect(() => {
    if (link === undefined) return;
    let isOpen = true;
    const load = async (): Promise<void> => {
      const { rememberedView, fetchView } = await import('./remote-view.ts');
      const remembered = await rememberedView(link);
      if (isOpen && remembered !== undefined) setView((before) => before ?? remembered);
      const answered = await fetchView(link);
      if (isOpen && answered.kind === 'ok') setView(answered.value);
    };
    const tryLoad = (): void => {
      load().catch(() => undefined);
    };
    tryLoad();
    const poll = setInterval(tryLoad, POLL_MS);
    return () => {
      isOpen = false;
      clearInterval(poll);
    };
  }, [link]);
  return view;
}
