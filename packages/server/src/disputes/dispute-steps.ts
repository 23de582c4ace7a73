import type {
  DisputeCreate,
  DisputePage,
  DisputeQuery,
  DisputeSettle,
  DisputeView,
} from '@afterneedle/contract';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import type { LinkToken } from '../check-ins/link-token.ts';
import { findByLink } from '../check-ins/queries.ts';
import { notRight } from '../platform/asked.ts';
import { inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, problem, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { readTimeCursor, writeTimeCursor } from '../platform/time-cursor.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import type { StaffMember } from '../staff/policy.ts';
import { type DisputeRow, findDispute, insertDispute, listDisputes, settleDispute } from './queries.ts';

const PAGE = 50;

const placeOf = (id: string, field: 'said' | 'note') => ({ kind: 'dispute', id, field });

function viewOf(seal: ClinicSeal, row: DisputeRow): DisputeView {
  const open = (field: 'said' | 'note'): string | null => {
    const sealed = row[field];
    return sealed === null ? null : seal.open(placeOf(row.dispute_id, field), sealed);
  };
  return {
    id: row.dispute_id,
    checkInId: row.check_in_id,
    level: row.level,
    kinds: row.kinds,
    text: open('said'),
    saidAt: row.said_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    finding: row.finding,
    note: open('note'),
    settledAt: row.settled_at?.toISOString() ?? null,
    settledBy: row.settled_by_name,
  };
}

/** Takes what a person says was wrong with the advice on their check-in; a repeat is stored once. */
export function takeDispute(
  services: Services,
  request: { readonly id: string; readonly link: LinkToken; readonly said: DisputeCreate },
): Promise<Outcome<{ received: true }>> {
  const { link, said } = request;
  const { clinicId, checkInId } = link;
  const at = new Date(services.now());
  return inClinic(services.database, clinicId, async (trx) => {
    if ((await findByLink(trx, link)) === undefined) return refused(noSuch('check-in'));
    const seal = await services.vault.of(trx, clinicId);
    const disputeId = services.newId();
    await insertDispute(trx, {
      clinic_id: clinicId,
      dispute_id: disputeId,
      check_in_id: checkInId,
      kinds: said.kinds,
      said: said.text === undefined ? null : seal.seal(placeOf(disputeId, 'said'), said.text),
      said_at: new Date(said.saidAt),
      received_at: at,
    });
    const actor = { kind: 'person' } as const;
    const entry = { clinicId, event: 'dispute.sent', actor, checkInId, requestId: request.id, at } as const;
    await recordAudit(trx, entry, services.newId);
    return granted({ received: true });
  });
}

interface StaffRequest {
  readonly id: string;
  readonly staff: StaffMember;
}

function auditOf({ id, staff }: StaffRequest, event: AuditEvent, at: Date) {
  const actor = { kind: 'staff', staffId: staff.staffId } as const;
  return { clinicId: staff.clinicId, event, actor, requestId: id, at };
}

/** Answers a page of what people said was wrong. */
export function readDisputes(
  services: Services,
  request: StaffRequest & { readonly query: DisputeQuery },
): Promise<Outcome<DisputePage>> {
  const { query } = request;
  const { clinicId } = request.staff;
  const after = query.cursor === undefined ? undefined : readTimeCursor(query.cursor);
  return inClinic(services.database, clinicId, async (trx) => {
    if (query.cursor !== undefined && after === undefined)
      return notRight([problem('/query/cursor', 'bad-value', 'This is not a cursor of this list.')]);
    const rows = await listDisputes(trx, { clinicId, show: query.show, limit: PAGE + 1, after });
    const seal = await services.vault.of(trx, clinicId);
    await recordAudit(trx, auditOf(request, 'disputes.listed', new Date(services.now())), services.newId);
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return granted({
      items: shown.map((row) => viewOf(seal, row)),
      next:
        rows.length > PAGE && last !== undefined
          ? writeTimeCursor({ at: last.received_at, id: last.dispute_id })
          : null,
    });
  });
}

/** Keeps what the clinic found; settling again replaces it, and the audit trail has both. */
export function settle(
  services: Services,
  request: StaffRequest & { readonly disputeId: string; readonly settled: DisputeSettle },
): Promise<Outcome<DisputeView>> {
  const { disputeId, settled, staff } = request;
  const { clinicId, staffId } = staff;
  const at = new Date(services.now());
  return inClinic(services.database, clinicId, async (trx) => {
    const row = await findDispute(trx, clinicId, disputeId);
    if (row === undefined) return refused(noSuch('dispute'));
    const seal = await services.vault.of(trx, clinicId);
    await settleDispute(trx, {
      clinic_id: clinicId,
      dispute_id: disputeId,
      finding: settled.finding,
      note: seal.seal(placeOf(disputeId, 'note'), settled.note),
      settled_at: at,
      settled_by: staffId,
    });
    const entry = { ...auditOf(request, 'dispute.settled', at), recordId: disputeId };
    await recordAudit(trx, { ...entry, checkInId: row.check_in_id }, services.newId);
    const after = await findDispute(trx, clinicId, disputeId);
    return after === undefined ? refused(noSuch('dispute')) : granted(viewOf(seal, after));
  });
}
