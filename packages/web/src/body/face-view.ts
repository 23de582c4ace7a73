import { useState } from 'react';
import type { FaceView } from './face-shapes.ts';

const KEY = 'afterneedle-face-view';

function stored(): FaceView {
  try {
    return localStorage.getItem(KEY) === 'facing' ? 'facing' : 'mirror';
  } catch {
    return 'mirror';
  }
}

/** Keeps on this device whether a person sees their face as in a mirror or as others see it. */
export function useFaceView(): readonly [FaceView, (view: FaceView) => void] {
  const [view, setView] = useState(stored);
  const choose = (next: FaceView): void => {
    setView(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A browser that refuses storage keeps the view until the page is closed.
    }
  };
  return [view, choose];
}
