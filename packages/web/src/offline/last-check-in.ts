import type { CheckIn } from './check-in.ts';

let last: CheckIn | undefined;
/** Goes up with every change that begins or ends, so that what was read around one is not kept. */
let epoch = 0;
let changing = 0;

/** Answers the check-in that this tab read or changed last, when nothing is known to have changed it since. */
export function lastCheckIn(id: string): CheckIn | undefined {
  return last?.id === id && changing === 0 ? last : undefined;
}

/** Forgets it: another tab changed it, or it was deleted. */
export function forgetLastCheckIn(id: string): void {
  epoch += 1;
  if (last?.id === id) last = undefined;
}

/** Keeps what a read answers, unless something changed while it was read. */
export async function keepRead(read: Promise<CheckIn | undefined>): Promise<CheckIn | undefined> {
  const before = epoch;
  const checkIn = await read;
  if (before === epoch && changing === 0) last = checkIn;
  return checkIn;
}

/** Forgets the check-in while it is changed, and keeps what it became. */
export async function keepChange<T extends { readonly after: CheckIn | undefined }>(
  change: () => Promise<T>,
): Promise<T> {
  epoch += 1;
  changing += 1;
  last = undefined;
  try {
    const changed = await change();
    if (changing === 1) last = changed.after;
    return changed;
  } finally {
    epoch += 1;
    changing -= 1;
  }
}
