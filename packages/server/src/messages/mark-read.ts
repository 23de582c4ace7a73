import type { MessagesRead, MessageThread } from '@afterneedle/contract';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import type { LinkToken } from '../check-ins/link-token.ts';
import { findByLink } from '../check-ins/queries.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { StaffMember } from '../staff/policy.ts';
import { higherDanger } from './danger-of-text.ts';
import { hasCheckIn, insertReads, listMessages, listReads, type Reader, setUnread } from './queries.ts';
import { readThread } from './read-thread.ts';

type Of = { readonly clinicId: string; readonly checkInId: string };

/** Reading counts for messages of the other side that stand in this thread, and for nothing else. */
async function noteReads(
  trx: ClinicTransaction,
  of: Of,
  read: { readonly messages: readonly string[]; readonly reader: Reader; readonly at: Date },
): Promise<void> {
  const other = read.reader.kind === 'person' ? 'clinic' : 'person';
  const rows = await listMessages(trx, of.clinicId, of.checkInId);
  const theirs = rows.filter(({ sender }) => sender === other);
  const messageIds = theirs.map(({ message_id: id }) => id).filter((id) => read.messages.includes(id));
  const { clinicId } = of;
  await insertReads(trx, { clinicId, messageIds, reader: read.reader, at: read.at });
  if (other === 'clinic') return;
  const seen = new Set((await listReads(trx, clinicId, of.checkInId)).map((each) => each.message_id));
  const waiting = theirs.filter(({ message_id: id }) => !seen.has(id));
  await setUnread(trx, of, {
    since: waiting[0]?.sent_at ?? null,
    danger: waiting.reduce<(typeof waiting)[number]['danger']>(
      (high, { danger }) => higherDanger(high, danger),
      null,
    ),
  });
}

async function audited(
  services: Services,
  trx: ClinicTransaction,
  touch: Of & {
    readonly event: AuditEvent;
    readonly reader: Reader;
    readonly requestId: string;
    readonly at: Date;
  },
): Promise<void> {
  const { clinicId, checkInId, event, reader, requestId, at } = touch;
  await recordAudit(trx, { clinicId, event, actor: reader, checkInId, requestId, at }, services.newId);
}

/** Writes that the person has had messages of the clinic before their eyes, and answers the thread. */
export function readByPerson(
  services: Services,
  request: { readonly id: string; readonly link: LinkToken; readonly read: MessagesRead },
): Promise<Outcome<MessageThread>> {
  const { link, read } = request;
  const at = new Date(services.now());
  const reader = { kind: 'person' } as const;
  return inClinic(services.database, link.clinicId, async (trx) => {
    if ((await findByLink(trx, link)) === undefined) return refused(noSuch('check-in'));
    await noteReads(trx, link, { messages: read.messages, reader, at });
    await audited(services, trx, {
      ...link,
      event: 'messages.read-by-person',
      reader,
      requestId: request.id,
      at,
    });
    return granted({ messages: await readThread(trx, await services.vault.of(trx, link.clinicId), link) });
  });
}

/** What a member of staff asks about a thread. */
export interface StaffThreadRequest {
  readonly id: string;
  readonly staff: StaffMember;
  readonly checkInId: string;
}

/** Answers the thread of a case; `read` says which messages this member of staff has before their eyes. */
export function openThread(
  services: Services,
  request: StaffThreadRequest,
  read?: MessagesRead,
): Promise<Outcome<MessageThread>> {
  const { clinicId, staffId } = request.staff;
  const { checkInId } = request;
  const at = new Date(services.now());
  const reader = { kind: 'staff', staffId } as const;
  return inClinic(services.database, clinicId, async (trx) => {
    if (!(await hasCheckIn(trx, clinicId, checkInId))) return refused(noSuch('check-in'));
    const seal = await services.vault.of(trx, clinicId);
    if (read !== undefined) await noteReads(trx, { clinicId, checkInId }, { ...read, reader, at });
    await audited(services, trx, {
      clinicId,
      checkInId,
      event: read === undefined ? 'messages.listed' : 'messages.read',
      reader,
      requestId: request.id,
      at,
    });
    return granted({ messages: await readThread(trx, seal, { clinicId, checkInId }) });
  });
}
