import { fromTreatment } from '../person/check-in/from-treatment.ts';
import { isInBin } from './bin.ts';
import type { CheckIn } from './check-in.ts';
import { forgetLastCheckIn, keepChange, keepRead } from './last-check-in.ts';
import { readPlan } from './plan-store.ts';
import { randomId } from './random-id.ts';
import { changeSealed, deleteSealed, listSealed, readSealed } from './sealed.ts';

type Listener = (id: string) => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-check-ins');

channel?.addEventListener('message', (event: MessageEvent<string>) => {
  forgetLastCheckIn(event.data);
  tell(event.data);
});

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
  const from = fromTreatment(await readPlan().catch(() => undefined), now);
  const checkIn: CheckIn = {
    id: randomId(),
    createdAt: now,
    updatedAt: now,
    answers: {},
    drafts: {},
    ...(from === undefined ? {} : { from }),
    ...(clinicSlug === undefined ? {} : { clinicSlug }),
  };
  await changeSealed<CheckIn>('check-ins', checkIn.id, () => checkIn);
  changed(checkIn.id);
  return checkIn;
}

/** Reads a check-in, or nothing when this device has none by that id. */
export async function readCheckIn(id: string): Promise<CheckIn | undefined> {
  return keepRead(readSealed<CheckIn>('check-ins', id));
}

/** Answers every check-in on this device, those in the bin too, newest first. */
export async function listEveryCheckIn(): Promise<readonly CheckIn[]> {
  const all = await listSealed<CheckIn>('check-ins');
  return all.toSorted((a, b) => b.createdAt - a.createdAt);
}

/** Answers the check-ins of this device that count: newest first, without those in the bin. */
export async function listCheckIns(): Promise<readonly CheckIn[]> {
  return (await listEveryCheckIn()).filter((checkIn) => !isInBin(checkIn));
}

/** Changes a check-in in one step, so that two tabs never undo each other; answers what it became. */
export async function changeCheckIn(
  id: string,
  change: (checkIn: CheckIn) => CheckIn,
): Promise<CheckIn | undefined> {
  const { before, after } = await keepChange(() =>
    changeSealed<CheckIn>('check-ins', id, (kept) => (kept === undefined ? undefined : change(kept))),
  );
  if (after !== before) changed(id);
  return after;
}

/** Takes a check-in off this device for good. What a clinic has received stays with the clinic. */
export async function deleteCheckIn(id: string): Promise<void> {
  await deleteSealed('check-ins', id);
  forgetLastCheckIn(id);
  changed(id);
}
