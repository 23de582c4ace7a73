import type { KeptMessage } from './kept-message.ts';
import { changeSealed, deleteSealed, listSealed } from './sealed.ts';

type Listener = () => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-messages');

channel?.addEventListener('message', () => tell());

function tell(): void {
  for (const listener of listeners) listener();
}

function changed(): void {
  tell();
  channel?.postMessage('changed');
}

/** Calls back whenever a message changed, in this tab or another; answers how to stop. */
export function onMessageChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers every message of this device that no server shows yet, oldest first. */
export async function listKeptMessages(): Promise<readonly KeptMessage[]> {
  const all = await listSealed<KeptMessage>('messages');
  return all.toSorted((a, b) => a.writtenAt - b.writtenAt);
}

/** Changes one message in one step, so that two tabs never undo each other; answers what it became. */
export async function changeKeptMessage(
  id: string,
  change: (message: KeptMessage | undefined) => KeptMessage | undefined,
): Promise<KeptMessage | undefined> {
  const { before, after } = await changeSealed<KeptMessage>('messages', id, change);
  if (after !== before) changed();
  return after;
}

/** Takes a message off this device. */
export async function forgetMessage(id: string): Promise<void> {
  await deleteSealed('messages', id);
  changed();
}
