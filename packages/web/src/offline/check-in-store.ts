import type { CheckIn } from './check-in.ts';
import { database } from './database.ts';
import { randomId } from './random-id.ts';

type Listener = (id: string) => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-check-ins');

channel?.addEventListener('message', (event: MessageEvent<string>) => tell(event.data));

function tell(id: string): void {
  for (const listener of listeners) listener(id);
}

function changed(id: string): void {
  tell(id);
  channel?.postMessage(id);
}

/** Calls back whenever a check-in changed, in this tab or another; answers how to stop. */
export function onCheckInChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begins a check-in on this device. */
export async function createCheckIn(clinicSlug: string | undefined): Promise<CheckIn> {
  const now = Date.now();
  const checkIn: CheckIn = {
    id: randomId(),
    createdAt: now,
    updatedAt: now,
    answers: {},
    drafts: {},
    ...(clinicSlug === undefined ? {} : { clinicSlug }),
  };
  const db = await database();
  await db.put('check-ins', checkIn);
  changed(checkIn.id);
  return checkIn;
}

/** Reads a check-in, or nothing when this device has none by that id. */
export async function readCheckIn(id: string): Promise<CheckIn | undefined> {
  const db = await database();
  return db.get('check-ins', id);
}

/** Answers every check-in on this device, newest first. */
export async function listCheckIns(): Promise<readonly CheckIn[]> {
  const db = await database();
  const all = await db.getAll('check-ins');
  return all.toSorted((a, b) => b.createdAt - a.createdAt);
}

/** Changes a check-in in one step, so that two tabs never undo each other; answers what it became. */
export async function changeCheckIn(
  id: string,
  change: (checkIn: CheckIn) => CheckIn,
): Promise<CheckIn | undefined> {
  const db = await database();
  const work = db.transaction('check-ins', 'readwrite');
  const before = await work.store.get(id);
  const after = before === undefined ? undefined : change(before);
  if (after !== undefined && after !== before) await work.store.put(after);
  await work.done;
  if (after !== before) changed(id);
  return after;
}

/** Takes a check-in off this device. What a clinic has received stays with the clinic. */
export async function deleteCheckIn(id: string): Promise<void> {
  const db = await database();
  await db.delete('check-ins', id);
  changed(id);
}
