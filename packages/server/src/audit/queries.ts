import { sql } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { NewId } from '../platform/ids.ts';
import { sendAhead } from '../platform/send-ahead.ts';
import { chainText } from './chain/queries.ts';
import type { AuditEvent } from './events.ts';

/** Who did it. */
export type Actor =
  | { readonly kind: 'person' }
  | { readonly kind: 'staff'; readonly staffId: string }
  | { readonly kind: 'system' };

/** What is written about one touch of a person's data. */
export interface AuditEntry {
  readonly clinicId: string;
  readonly event: AuditEvent;
  readonly actor: Actor;
  readonly checkInId?: string;
  /** Whose data, where the person is in the register. */
  readonly personId?: string;
  /** Any other record: a treatment, a protocol, a member of staff. */
  readonly recordId?: string;
  /** Why, in words of staff, where a reason is asked for; never what a person said. */
  readonly reason?: string;
  readonly requestId: string;
  readonly at: Date;
}

/**
 * Writes one audit event at the end of the chain of its clinic, in the transaction of what it is about. The end is
 * held until that transaction is over, so it comes last, with the commit right behind it: whoever writes next waits
 * for it.
 */
export async function recordAudit(trx: ClinicTransaction, entry: AuditEntry, newId: NewId): Promise<void> {
  const { actor } = entry;
  const statement = sql`
    with entry as (
      select ${entry.clinicId}::uuid as clinic_id, ${newId()}::uuid as audit_id, ${entry.at}::timestamptz as at,
        ${entry.event}::text as event, ${actor.kind}::text as actor,
        ${actor.kind === 'staff' ? actor.staffId : null}::uuid as staff_id,
        ${entry.checkInId ?? null}::uuid as check_in_id, ${entry.personId ?? null}::uuid as person_id,
        ${entry.recordId ?? null}::uuid as record_id, ${entry.reason ?? null}::text as reason,
        ${entry.requestId}::text as request_id
    ), head as (
      update audit_heads set seq = audit_heads.seq + 1, hash = encode(sha256(convert_to(
        audit_heads.hash || (audit_heads.seq + 1)::text || ':' || ${chainText('entry')}, 'UTF8')), 'hex')
      from entry where audit_heads.clinic_id = entry.clinic_id
      returning audit_heads.seq, audit_heads.hash
    )
    insert into audit_events
      (clinic_id, audit_id, at, event, actor, staff_id, check_in_id, person_id, record_id, reason, request_id, seq, hash)
    select entry.*, head.seq, head.hash from entry left join head on true`;
  // A clinic without a chain has no number for it, which the table refuses.
  await sendAhead(trx, statement.compile(trx));
}
