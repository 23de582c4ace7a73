import { HAND_OVER_HEADER } from '@afterneedle/contract';
import { ask } from './api.ts';
import { listCheckIns } from './check-in-store.ts';
import { forgetHandOver, listHandOvers, markLeft } from './hand-over-store.ts';
import { forgetMyClinic } from './my-clinic.ts';

const RETRY_MS = 15_000;

/** Whether a check-in for this clinic is still to be sent: until then the clinic must know whose phone it is. */
async function hasOnItsWay(slug: string): Promise<boolean> {
  return (await listCheckIns()).some(
    ({ delivery }) =>
      delivery?.body.clinicSlug === slug && (delivery.state === 'waiting' || delivery.state === 'sending'),
  );
}

/** Tells each clinic that was left that this phone is no longer the person's; a refusal means it knows already. */
async function sendLeaving(): Promise<void> {
  for (const { id, clinicSlug, credential, leftAt } of await listHandOvers()) {
    if (leftAt === undefined || (await hasOnItsWay(clinicSlug))) continue;
    const answered = await ask('/api/v1/hand-overs/leave', () => undefined, {
      method: 'POST',
      headers: { [HAND_OVER_HEADER]: credential },
    });
    if (answered.kind !== 'away') await forgetHandOver(id);
  }
}

/** Ends this phone's link to a clinic: at once here, and at the clinic as soon as there is a network. */
export async function leaveClinic(slug: string): Promise<void> {
  const now = Date.now();
  for (const { id, clinicSlug, leftAt } of await listHandOvers())
    if (clinicSlug === slug && leftAt === undefined) await markLeft(id, now);
  await forgetMyClinic(slug);
  await sendLeaving();
}

let isRunning = false;

function trySending(): void {
  if (isRunning) return;
  isRunning = true;
  sendLeaving()
    .catch(() => undefined)
    .finally(() => {
      isRunning = false;
    });
}

/** Keeps telling clinics that were left: now, when the phone is back online or looked at again, and every 15 seconds. */
export function startLeaving(): void {
  trySending();
  addEventListener('online', trySending);
  document.addEventListener('visibilitychange', trySending);
  setInterval(trySending, RETRY_MS);
}
