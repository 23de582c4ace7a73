import type { FastifyRequest } from 'fastify';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { claimKey, KEY_REUSED, readIdempotencyKey } from '../platform/idempotency.ts';
import { RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import { requireStaff, type StaffMember } from '../staff/policy.ts';

/** Whose data a step touched, for the audit trail. */
interface Touch {
  readonly personId?: string;
  readonly checkInId?: string;
  readonly recordId?: string;
  readonly reason?: string;
}

/** One step of a member of staff: a transaction of their clinic that ends with its audit event. */
export interface StaffStep {
  readonly trx: ClinicTransaction;
  readonly staff: StaffMember;
  readonly at: Date;
  readonly newId: () => string;
  readonly seal: ClinicSeal;
  readonly touch: (touch: Touch) => void;
  /** Gives the id under which something is made, and whether it is made now; a repeated key gives the first id. */
  readonly makeOnce: (operation: string, body: unknown) => Promise<{ id: string; isFirst: boolean }>;
}

/** Runs a step of staff: who may, the transaction, one audit event; a refusal thrown inside undoes all of it. */
export async function asStaff<T>(
  services: Services,
  request: FastifyRequest,
  event: AuditEvent,
  work: (step: StaffStep) => Promise<T>,
): Promise<T> {
  const allowed = await requireStaff(services, request);
  if (!allowed.ok) throw new RefusedRequest(allowed.refusal);
  const key = readIdempotencyKey(request.headers);
  if (!key.ok) throw new RefusedRequest(key.refusal);
  const staff = allowed.value;
  const { clinicId, staffId } = staff;
  const at = new Date(services.now());
  const { newId } = services;
  return await inClinic(services.database, clinicId, async (trx) => {
    let touched: Touch = {};
    const seal = await services.vault.of(trx, clinicId);
    const done = await work({
      trx,
      staff,
      at,
      newId,
      seal,
      touch: (touch) => {
        touched = touch;
      },
      makeOnce: async (operation, body) => {
        const id = newId();
        if (key.value === undefined)
          return {
            id,
            isFirst: true,
          };
        const answer = { id };
        const claim = await claimKey(trx, {
          clinicId,
          operation,
          key: key.value,
          body,
          answer,
          at,
        });
        if (claim.kind === 'other-body') throw new RefusedRequest(KEY_REUSED);
        return claim.kind === 'first'
          ? {
              id,
              isFirst: true,
            }
          : {
              id: claim.answer.id,
              isFirst: false,
            };
      },
    });
    const actor = { kind: 'staff', staffId } as const;
    await recordAudit(trx, { clinicId, event, actor, requestId: request.id, at, ...touched }, newId);
    return done;
  });
}
