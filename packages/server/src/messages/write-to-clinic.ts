import type { MessageCreate, MessageView } from '@afterneedle/contract';
import { watchMessage } from '../alerts/watch-clock.ts';
import { recordAudit } from '../audit/queries.ts';
import type { LinkToken } from '../check-ins/link-token.ts';
import { findByLink } from '../check-ins/queries.ts';
import { personWrote } from '../inbox/person-wrote.ts';
import { inClinic } from '../platform/database.ts';
import { claimKey, KEY_REUSED } from '../platform/idempotency.ts';
import { granted, noSuch, type Outcome, problem, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { dangerOfText, higherDanger } from './danger-of-text.ts';
import { sealMessage } from './message-seal.ts';
import { insertMessage, listMessages, setUnread } from './queries.ts';
import { readThread } from './read-thread.ts';

const HOUR_MS = 3_600_000;
/** The most messages of a person in one thread; a thread is no diary, and a loop must end. */
const MOST_MESSAGES = 200;

const TOO_MANY = {
  status: 409,
  title: 'This thread is full',
  problems: [
    problem('', 'wrong-state', 'This check-in has as many messages as it can hold. Start a new check-in.'),
  ],
} as const;

/**
 * Stores what a person wrote once, however often it is sent, and reads its words for danger: the clinic is told at
 * once, whether or not it had opened or closed the check-in, and those on call when nobody reads an emergency.
 */
export function writeToClinic(
  services: Services,
  request: {
    readonly id: string;
    readonly link: LinkToken;
    readonly idempotencyKey: string;
    readonly sent: MessageCreate;
  },
): Promise<Outcome<MessageView>> {
  const { link, sent } = request;
  const { clinicId, checkInId } = link;
  const at = new Date(services.now());
  return inClinic(services.database, clinicId, async (trx) => {
    const row = await findByLink(trx, link);
    if (row === undefined) throw new RefusedRequest(noSuch('check-in'));
    const seal = await services.vault.of(trx, clinicId);
    const fresh = services.newId();
    const claim = await claimKey<{ readonly id: string }>(trx, {
      clinicId,
      operation: `write-message ${checkInId}`,
      key: request.idempotencyKey,
      body: sent,
      answer: { id: fresh },
      at,
    });
    if (claim.kind === 'other-body') throw new RefusedRequest(KEY_REUSED);
    if (claim.kind === 'first') {
      const earlier = await listMessages(trx, clinicId, checkInId);
      if (earlier.filter(({ sender }) => sender === 'person').length >= MOST_MESSAGES)
        throw new RefusedRequest(TOO_MANY);
      const hours =
        row.hours_since === null
          ? undefined
          : row.hours_since + (at.getTime() - row.created_at.getTime()) / HOUR_MS;
      const danger = dangerOfText(services.triage, sent.text, hours);
      await insertMessage(trx, {
        clinicId,
        messageId: fresh,
        checkInId,
        staffId: null,
        sealed: sealMessage(seal, fresh, sent.text),
        asks: null,
        danger,
        writtenAt: new Date(Math.min(Date.parse(sent.writtenAt), at.getTime())),
        sentAt: at,
      });
      await setUnread(trx, link, {
        since: row.unread_since ?? at,
        danger: higherDanger(row.unread_danger, danger),
      });
      await personWrote(services, trx, { clinicId, checkInId, at });
      if (danger !== null) await services.jobs.enqueue(trx, 'clinic-alert', { clinicId, checkInId });
      if (danger === 'emergency') await watchMessage(services, trx, { clinicId, checkInId, sentAt: at });
    }
    const messageId = claim.kind === 'again' ? claim.answer.id : fresh;
    const event = claim.kind === 'again' ? 'message.sent-again' : 'message.sent';
    const actor = { kind: 'person' } as const;
    await recordAudit(
      trx,
      { clinicId, event, actor, checkInId, recordId: messageId, requestId: request.id, at },
      services.newId,
    );
    const thread = await readThread(trx, seal, link);
    const written = thread.find(({ id }) => id === messageId);
    if (written === undefined) throw new Error('a message that was stored is not in its thread');
    return granted(written);
  });
}
