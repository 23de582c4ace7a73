import type { ClinicTransaction } from '../platform/database.ts';
import type { NewId } from '../platform/ids.ts';
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
  readonly requestId: string;
  readonly at: Date;
}

/** Writes one audit event, in the transaction of what it is about. */
export async function recordAudit(trx: ClinicTransaction, entry: AuditEntry, newId: NewId): Promise<void> {
  await trx
    .insertInto('audit_events')
    .values({
      clinic_id: entry.clinicId,
      audit_id: newId(),
      at: entry.at,
      event: entry.event,
      actor: entry.actor.kind,
      staff_id: entry.actor.kind === 'staff' ? entry.actor.staffId : null,
      check_in_id: entry.checkInId ?? null,
      request_id: entry.requestId,
    })
    .execute();
}
