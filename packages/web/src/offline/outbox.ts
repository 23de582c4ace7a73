import { type CheckInCreated, HAND_OVER_HEADER } from '@afterneedle/contract';
import { ask } from './api.ts';
import type { CheckIn, Delivery } from './check-in.ts';
import { changeCheckIn, listCheckIns } from './check-in-store.ts';
import { sendWaitingDisputes } from './dispute-outbox.ts';
import { credentialFor } from './hand-over-store.ts';
import { contentOf, idOfContent } from './same-content.ts';

/** A try that got no answer counts as over after this long, even if its tab was closed in the middle. */
const STALE_TRY_MS = 30_000;
const RETRY_MS = 15_000;

function withDelivery(checkIn: CheckIn, patch: Partial<Delivery>): CheckIn {
  return checkIn.delivery === undefined
    ? checkIn
    : { ...checkIn, delivery: { ...checkIn.delivery, ...patch } };
}

function isDue({ delivery, deletedAt }: CheckIn, now: number): boolean {
  if (deletedAt !== undefined) return false;
  if (delivery?.state === 'waiting') return true;
  // A clock that was set back must not hold a try for hours.
  return delivery?.state === 'sending' && Math.abs(now - (delivery.lastTryAt ?? 0)) > STALE_TRY_MS;
}

/** Takes the turn to send; answers false when another tap or tab already has it. */
async function takeTurn(id: string): Promise<CheckIn | undefined> {
  let taken = false;
  const after = await changeCheckIn(id, (checkIn) => {
    const now = Date.now();
    taken = isDue(checkIn, now);
    return taken ? withDelivery(checkIn, { state: 'sending', lastTryAt: now }) : checkIn;
  });
  return taken ? after : undefined;
}

/** The server has something else under the id: another phone sent it with other answers. */
const TAKEN = 'idempotency-key-reused';

/** Two phones that send the same words of the same check-in send them under one key. */
function keyOf({ id, origin }: CheckIn, body: Delivery['body']): string {
  return idOfContent(`${origin ?? id} ${contentOf(body)}`);
}

/** How answers are read is loaded when something is sent: most visits send nothing. */
const readCreated = async (json: unknown): Promise<CheckInCreated> =>
  (await import('./read-answers.ts')).readCreated(json);

/** Tries to send one check-in now. Its key stays the same, so trying twice stores it once. */
async function sendNow(id: string): Promise<void> {
  const checkIn = await takeTurn(id);
  if (checkIn?.delivery === undefined) return;
  const credential = await credentialFor(checkIn.delivery.body, checkIn.delivery.askedAt);
  const answered = await ask('/api/v1/check-ins', readCreated, {
    method: 'POST',
    // The page is sent along as the person saw it; it is no part of what the check-in says.
    body: { ...checkIn.delivery.body, ...(checkIn.shown === undefined ? {} : { shown: checkIn.shown }) },
    headers: {
      'idempotency-key': checkIn.delivery.key ?? id,
      ...(credential === undefined ? {} : { [HAND_OVER_HEADER]: credential }),
    },
  });
  await changeCheckIn(id, (now) => {
    // Meanwhile another tab, or a file from another phone, may have brought the answer.
    if (now.delivery?.state === 'sent') return now;
    if (answered.kind === 'away') return withDelivery(now, { state: 'waiting' });
    const isTaken = answered.kind === 'refused' && answered.codes.includes(TAKEN);
    if (isTaken && now.delivery !== undefined && now.delivery.key === undefined)
      return withDelivery(now, { state: 'waiting', key: keyOf(now, now.delivery.body) });
    if (answered.kind === 'refused') return withDelivery(now, { state: 'refused', refusal: answered.detail });
    const { link, level, updated } = answered.value;
    return withDelivery(now, {
      state: 'sent',
      sentAt: Date.now(),
      link: link.split('#').at(-1) ?? link,
      ...(updated ? { raisedTo: level } : {}),
    });
  });
}

/** Sends everything that waits on this device. */
export async function sendWaiting(): Promise<void> {
  const now = Date.now();
  const waiting = (await listCheckIns()).filter((checkIn) => isDue(checkIn, now));
  for (const { id } of waiting) await sendNow(id);
}

/** Puts a check-in into the outbox and tries at once; a second press changes nothing. */
export async function send(id: string, body: Delivery['body']): Promise<void> {
  await changeCheckIn(id, (checkIn) => {
    const { delivery } = checkIn;
    if (delivery !== undefined && delivery.state !== 'refused') return checkIn;
    return {
      ...checkIn,
      delivery: { state: 'waiting', body, askedAt: Date.now(), key: keyOf(checkIn, body) },
    };
  });
  await sendNow(id);
}

let isRunning = false;

function trySending(): void {
  if (isRunning) return;
  isRunning = true;
  sendWaiting()
    .then(sendWaitingDisputes)
    .catch(() => undefined)
    .finally(() => {
      isRunning = false;
    });
}

/** Keeps sending what waits: now, when the phone is back online or looked at again, and every 15 seconds. */
export function startOutbox(): void {
  trySending();
  addEventListener('online', trySending);
  document.addEventListener('visibilitychange', trySending);
  setInterval(trySending, RETRY_MS);
}
