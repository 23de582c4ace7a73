import type { CaseEventKind, CaseView } from '@afterneedle/contract';
import type { Level } from '@afterneedle/engine';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import { type CheckInRow, insertEvent } from '../check-ins/queries.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { claimKey, KEY_REUSED } from '../platform/idempotency.ts';
import {
  granted,
  noSuch,
  type Outcome,
  problem,
  type Refusal,
  RefusedRequest,
} from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import type { StaffMember } from '../staff/policy.ts';
import { caseViewOf } from './case-view.ts';
import { readStaffName } from './colleagues/queries.ts';
import { type CheckInChange, changeCheckIn, holdCheckIn, readInboxRow } from './queries.ts';

/** One member of staff doing one thing to one check-in. */
export interface CaseRequest {
  readonly id: string;
  readonly staff: StaffMember;
  readonly checkInId: string;
  readonly idempotencyKey: string | undefined;
}

/** What an event says beside its kind. */
interface Note {
  readonly text?: string | undefined;
  readonly toStaffId?: string | null;
  readonly levelFrom?: Level;
  readonly levelTo?: Level;
}

/** What a step may do inside its transaction. */
export interface Step {
  readonly trx: ClinicTransaction;
  readonly row: CheckInRow;
  readonly at: Date;
  readonly seal: ClinicSeal;
  readonly staffId: string;
  /** Adds to the history. */
  readonly note: (kind: CaseEventKind, note?: Note) => Promise<void>;
  /** Changes the check-in as this member of staff. */
  readonly change: (row: CheckInRow, change: CheckInChange) => Promise<CheckInRow>;
}

/** What a kind of step is made of. */
export interface StepWork {
  readonly event: AuditEvent;
  readonly body: unknown;
  /** What somebody looked at when they decided. */
  readonly version?: number | undefined;
  /** Why, for the audit trail: words about the work, never about health. */
  readonly reason?: string;
  readonly work: (step: Step) => Promise<CheckInRow>;
}

/** The refusal of a step on a check-in that is closed. */
export const CLOSED: Refusal = {
  status: 409,
  title: 'This check-in is closed',
  problems: [problem('', 'wrong-state', 'This check-in was closed before.')],
};

/** The first step of anybody at the clinic is that it was seen. */
export async function markSeen(step: Step): Promise<CheckInRow> {
  if (step.row.state !== 'sent') return step.row;
  await step.note('seen');
  return await step.change(step.row, { state: 'seen', seen_at: step.at });
}

async function refuseStale(trx: ClinicTransaction, row: CheckInRow, version: number): Promise<void> {
  if (row.version === version) return;
  const who = row.changed_by === null ? undefined : await readStaffName(trx, row.clinic_id, row.changed_by);
  throw new RefusedRequest({
    status: 409,
    title: 'Changed meanwhile',
    problems: [
      problem(
        '/version',
        'changed-meanwhile',
        who === undefined
          ? 'The person wrote meanwhile. Look at it again before you go on.'
          : `${who} changed this meanwhile. Look at it again before you go on.`,
      ),
    ],
  });
}

async function isDoneBefore(trx: ClinicTransaction, request: CaseRequest, step: StepWork, at: Date) {
  const { idempotencyKey: key, checkInId } = request;
  if (key === undefined) return false;
  const { clinicId } = request.staff;
  const operation = `${step.event} ${checkInId}`;
  const claim = await claimKey(trx, { clinicId, operation, key, body: step.body, answer: {}, at });
  if (claim.kind === 'other-body') throw new RefusedRequest(KEY_REUSED);
  return claim.kind === 'again';
}

/** Takes one step in one transaction: held, once per key, only on what was looked at, with its line in the audit trail. */
export async function takeStep(
  services: Services,
  request: CaseRequest,
  step: StepWork,
): Promise<Outcome<CaseView>> {
  const { staff, checkInId } = request;
  const { clinicId, staffId } = staff;
  const at = new Date(services.now());
  return await inClinic(services.database, clinicId, async (trx) => {
    const row = await holdCheckIn(trx, clinicId, checkInId);
    if (row === undefined) throw new RefusedRequest(noSuch('check-in'));
    const seal = await services.vault.of(trx, clinicId);
    if (!(await isDoneBefore(trx, request, step, at))) {
      if (step.version !== undefined) await refuseStale(trx, row, step.version);
      await step.work({
        trx,
        row,
        at,
        seal,
        staffId,
        note: (kind, note = {}) =>
          insertEvent(trx, seal, {
            clinicId,
            checkInId,
            eventId: services.newId(),
            kind,
            at,
            staffId,
            ...note,
          }),
        change: (held, change) =>
          changeCheckIn(trx, held, { ...change, changed_at: at, changed_by: staffId }),
      });
    }
    await recordAudit(
      trx,
      {
        clinicId,
        event: step.event,
        actor: { kind: 'staff', staffId },
        checkInId,
        ...(row.person_id === null ? {} : { personId: row.person_id }),
        ...(step.reason === undefined ? {} : { reason: step.reason }),
        requestId: request.id,
        at,
      },
      services.newId,
    );
    return granted(await caseViewOf(trx, seal, await readInboxRow(trx, clinicId, checkInId)));
  });
}
