import { useEffect, useRef, useState } from 'react';

const SECONDS = 10;

export interface Undo {
  /** Missing when nothing is under way. */
  readonly secondsLeft: number | undefined;
  readonly begin: () => void;
  readonly undo: () => void;
}

/** Does something in 10 seconds, unless it is undone; leaving, reloading or closing the page does it at once. */
export function useUndo(work: () => Promise<void>): Undo {
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const latest = useRef(work);
  latest.current = work;
  const isRunning = useRef(false);
  useEffect(() => {
    if (secondsLeft === undefined) return;
    isRunning.current = true;
    const tick = setTimeout(() => {
      if (secondsLeft > 1) return setSecondsLeft(secondsLeft - 1);
      isRunning.current = false;
      setSecondsLeft(undefined);
      void latest.current();
    }, 1_000);
    return () => clearTimeout(tick);
  }, [secondsLeft]);
  useEffect(() => {
    const finish = (): void => {
      if (!isRunning.current) return;
      isRunning.current = false;
      void latest.current();
    };
    addEventListener('pagehide', finish);
    return () => {
      removeEventListener('pagehide', finish);
      finish();
    };
  }, []);
  return {
    secondsLeft,
    begin: () => setSecondsLeft(SECONDS),
    undo: () => {
      isRunning.current = false;
      setSecondsLeft(undefined);
    },
  };
}
