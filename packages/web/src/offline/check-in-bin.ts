import { isInBin, isOverdue } from './bin.ts';
import type { CheckIn } from './check-in.ts';
import { changeCheckIn, deleteCheckIn, listEveryCheckIn } from './check-in-store.ts';

/** Puts a check-in into the bin: it counts nowhere, and is not sent from there. */
export async function binCheckIn(id: string): Promise<void> {
  const now = Date.now();
  await changeCheckIn(id, (checkIn) => ({ ...checkIn, deletedAt: now, updatedAt: now }));
}

/** Takes a check-in out of the bin. */
export async function restoreCheckIn(id: string): Promise<void> {
  await changeCheckIn(id, ({ deletedAt: _, ...checkIn }) => ({ ...checkIn, updatedAt: Date.now() }));
}

/** Answers the check-ins in the bin, newest first. */
async function listBin(): Promise<readonly CheckIn[]> {
  return (await listEveryCheckIn()).filter(isInBin);
}

/** Removes for good what is in the bin. */
export async function emptyBin(): Promise<void> {
  for (const { id } of await listBin()) await deleteCheckIn(id);
}

/** Removes for good what has been in the bin for 30 days. */
export async function removeOldFromBin(now: number): Promise<void> {
  for (const checkIn of await listBin()) if (isOverdue(checkIn, now)) await deleteCheckIn(checkIn.id);
}
