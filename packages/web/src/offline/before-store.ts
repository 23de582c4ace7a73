import type { KeptBefore } from './kept-before.ts';
import { changeSealed, readSealed } from './sealed.ts';

type Listener = () => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-before');

channel?.addEventListener('message', () => {
  for (const listener of listeners) listener();
});

/** Calls back whenever the answers changed in another tab; answers how to stop. */
export function onBeforeChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers a page on which nothing was answered yet. */
export function emptyBefore(): KeptBefore {
  return {
    id: 'mine',
    updatedAt: 0,
    words: {},
    numbers: {},
    days: {},
    ticked: [],
    prepared: [],
    patches: [],
  };
}

/** Reads what was answered before a treatment on this device. */
export async function readBefore(): Promise<KeptBefore> {
  return (await readSealed<KeptBefore>('before-treatment', 'mine')) ?? emptyBefore();
}

/** Changes it in one step, so that two tabs never undo each other; answers what it became. */
export async function changeBefore(change: (kept: KeptBefore) => KeptBefore): Promise<KeptBefore> {
  const { after } = await changeSealed<KeptBefore>('before-treatment', 'mine', (before) => ({
    ...change(before ?? emptyBefore()),
    updatedAt: Date.now(),
  }));
  channel?.postMessage('changed');
  return after ?? emptyBefore();
}
