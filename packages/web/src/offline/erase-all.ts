import { deleteDatabase } from './database.ts';
import { whenWritten } from './pending-writes.ts';

const PREFIX = 'afterneedle';
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-erased');

/** Calls back when another tab erased everything; answers how to stop. */
export function onErased(listener: () => void): () => void {
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
}

function clear(storage: Storage): void {
  for (const name of Object.keys(storage)) if (name.startsWith(PREFIX)) storage.removeItem(name);
}

/** A browser that refuses these storages kept nothing in them. */
function clearSmallStorages(): void {
  try {
    clear(localStorage);
    clear(sessionStorage);
  } catch {
    // Refused: nothing to clear.
  }
}

async function forgetApp(): Promise<void> {
  if ('caches' in globalThis) {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.map((name) => caches.delete(name)));
  }
  if ('serviceWorker' in navigator) {
    const all = await navigator.serviceWorker.getRegistrations();
    await Promise.all(all.map((registration) => registration.unregister()));
  }
}

/** Takes everything of this app off this device: the records, the key that opens them, settings and the app's files. */
export async function eraseAll(): Promise<void> {
  await whenWritten();
  await deleteDatabase();
  clearSmallStorages();
  channel?.postMessage('erased');
  await forgetApp();
}
