import { emptyDay, type KeptDay } from './diary-day.ts';
import { changeSealed, listSealed } from './sealed.ts';

type Listener = () => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-diary');

channel?.addEventListener('message', () => tell());

function tell(): void {
  for (const listener of listeners) listener();
}

/** Calls back whenever a day of the diary changed, in this tab or another; answers how to stop. */
export function onDiaryChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A file from elsewhere may hold a day in another shape; it is kept and not shown. */
function isWhole(day: Partial<KeptDay>): boolean {
  return typeof day.answers === 'object' && Array.isArray(day.notes) && typeof day.takenBack === 'object';
}

/** Answers every day of the diary on this device, oldest first. */
export async function listDays(): Promise<readonly KeptDay[]> {
  const all = await listSealed<KeptDay>('diary');
  return all.filter(isWhole).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Changes one day in one step, so that two tabs never undo each other; answers what it became. */
export async function changeDay(
  date: string,
  timeZone: string,
  change: (day: KeptDay) => KeptDay,
): Promise<KeptDay> {
  const { before, after } = await changeSealed<KeptDay>('diary', date, (kept) => {
    const was = kept !== undefined && isWhole(kept) ? kept : emptyDay(date, timeZone);
    const becomes = change(was);
    return becomes === was ? kept : becomes;
  });
  if (after !== before) {
    tell();
    channel?.postMessage('changed');
  }
  return after ?? emptyDay(date, timeZone);
}
