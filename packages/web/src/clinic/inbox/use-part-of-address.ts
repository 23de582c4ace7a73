import { useEffect } from 'react';

const LOOK_MS = 100;
const LOOKS = 30;

/** Goes to the part of a case the address names, `#reply` or `#close`, as soon as it is there. */
export function usePartOfAddress(): void {
  useEffect(() => {
    const part = location.hash.slice(1);
    if (part !== 'reply' && part !== 'close') return;
    let looks = 0;
    const look = setInterval(() => {
      looks += 1;
      const place = document.querySelector(`[data-part="${part}"]`);
      if (place === null && looks < LOOKS) return;
      clearInterval(look);
      if (place instanceof HTMLDetailsElement) place.open = true;
      place?.querySelector<HTMLElement>('textarea, select')?.focus();
    }, LOOK_MS);
    return () => clearInterval(look);
  }, []);
}
