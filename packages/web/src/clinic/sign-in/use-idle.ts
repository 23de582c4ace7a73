import { BACKGROUND_HEADER, IDLE_MINUTES } from '@afterneedle/contract';
import { useEffect } from 'react';
import { sendWithEach } from '../../offline/api.ts';
import { markSeen } from './sessions.ts';

const IDLE_MS = IDLE_MINUTES * 60_000;
/** How often the server is told that somebody types or points, though nothing is asked of it. */
const TELL_MS = 60_000;
const LOOK_MS = 5_000;
/** What is asked later than this after a touch, the page asks by itself. */
const BY_HAND_MS = 10_000;
const BY_ITSELF = { [BACKGROUND_HEADER]: '1' };
const BY_HAND = {};

/** Calls back once nobody has touched this page for 15 minutes; until then the server knows that somebody is there. */
export function useIdle(isWatching: boolean, onIdle: () => void): void {
  useEffect(() => {
    if (!isWatching) return;
    let touchedAt = Date.now();
    let toldAt = Date.now();
    const touch = (): void => {
      touchedAt = Date.now();
      if (touchedAt - toldAt < TELL_MS) return;
      toldAt = touchedAt;
      void markSeen();
    };
    const look = (): void => {
      // A computer that slept has not counted: the clock says how long nobody was there.
      if (Date.now() - touchedAt >= IDLE_MS) onIdle();
    };
    sendWithEach(() => (Date.now() - touchedAt < BY_HAND_MS ? BY_HAND : BY_ITSELF));
    const events = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
    for (const event of events) addEventListener(event, touch, { passive: true });
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      sendWithEach(() => BY_HAND);
      for (const event of events) removeEventListener(event, touch);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isWatching, onIdle]);
}
