import type { DisputeCreate } from '@afterneedle/contract';
import { ask } from './api.ts';
import type { CheckIn } from './check-in.ts';
import { changeCheckIn, listCheckIns } from './check-in-store.ts';

type DisputeDelivery = NonNullable<NonNullable<CheckIn['dispute']>['delivery']>;

async function keep(id: string, delivery: DisputeDelivery): Promise<void> {
  await changeCheckIn(id, (checkIn) =>
    checkIn.dispute === undefined
      ? checkIn
      : { ...checkIn, updatedAt: Date.now(), dispute: { ...checkIn.dispute, delivery } },
  );
}

/** A link as the outbox keeps it begins with the id the clinic knows the check-in by. */
const idInLink = (link: string): string => link.split('.', 1)[0] ?? '';

async function sendNow({ id, dispute, delivery }: CheckIn): Promise<void> {
  const { link } = delivery ?? {};
  if (dispute?.delivery !== 'waiting' || link === undefined) return;
  const text = dispute.text.trim();
  const body: DisputeCreate = {
    kinds: [...dispute.kinds],
    ...(text === '' ? {} : { text }),
    saidAt: new Date(dispute.at).toISOString(),
  };
  const answered = await ask(`/api/v1/check-ins/${idInLink(link)}/disputes`, () => undefined, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${link}` },
  });
  if (answered.kind === 'ok') await keep(id, 'sent');
  // Told to wait is no refusal: the next round tries again.
  else if (answered.kind === 'refused' && answered.status !== 429) await keep(id, 'refused');
}

/** Sends what the person said was wrong to the clinic that has the check-in, now and until it is there. */
export async function sendDispute(id: string): Promise<void> {
  await keep(id, 'waiting');
  await sendWaitingDisputes();
}

/** Sends every dispute that waits on this device; twice is stored once, by its moment. */
export async function sendWaitingDisputes(): Promise<void> {
  const waiting = (await listCheckIns()).filter(({ dispute }) => dispute?.delivery === 'waiting');
  for (const checkIn of waiting) await sendNow(checkIn);
}
