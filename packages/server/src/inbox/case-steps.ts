import type { CaseView, Close, Reply } from '@afterneedle/contract';
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
import type { StaffMember } from '../staff/policy.ts';
import { caseViewOf } from './case-view.ts';
import { changeCheckIn, holdCheckIn } from './queries.ts';

/** One member of staff doing one thing to one check-in. */
export interface CaseRequest {
  readonly id: string;
  readonly staff: StaffMember;
  readonly checkInId: string;
  readonly idempotencyKey: string | undefined;
}

/** What a step may do inside its transaction. */
interface Step {
  readonly trx: ClinicTransaction;
  readonly row: CheckInRow;
  readonly at: Date;
  /** Adds to the history and answers the id of what was added. */
  readonly note: (kind: 'seen' | 'acknowledged' | 'replied' | 'closed', text?: string) => Promise<void>;
}

const CLOSED: Refusal = {
  status: 409,
  title: 'This check-in is closed',
  problems: [problem('', 'wrong-state', 'This check-in was closed before.')],
};

async function markSeen(step: Step): Promise<CheckInRow> {
  if (step.row.state !== 'sent') return step.row;
  await step.note('seen');
  return await changeCheckIn(step.trx, step.row, { state: 'seen', seen_at: step.at });
}

async function takeStep(
  services: Services,
  request: CaseRequest,
  step: {
    readonly event: AuditEvent;
    readonly body: unknown;
    readonly work: (step: Step) => Promise<CheckInRow>;
  },
): Promise<Outcome<CaseView>> {
  const { staff, checkInId } = request;
  const { clinicId, staffId } = staff;
  const at = new Date(services.now());
  return await inClinic(services.database, clinicId, async (trx) => {
    const row = await holdCheckIn(trx, clinicId, checkInId);
    if (row === undefined) throw new RefusedRequest(noSuch('check-in'));
    let isRepeat = false;
    if (request.idempotencyKey !== undefined) {
      const operation = `${step.event} ${checkInId}`;
      const key = request.idempotencyKey;
      const claim = await claimKey(trx, { clinicId, operation, key, body: step.body, answer: {}, at });
      if (claim.kind === 'other-body') throw new RefusedRequest(KEY_REUSED);
      isRepeat = claim.kind === 'again';
    }
    const note: Step['note'] = (kind, text) =>
      insertEvent(trx, {
        clinicId,
        checkInId,
        eventId: services.newId(),
        kind,
        at,
        staffId,
        ...(text === undefined ? {} : { text }),
      });
    const after = isRepeat ? row : await step.work({ trx, row, at, note });
    await recordAudit(
      trx,
      {
        clinicId,
        event: step.event,
        actor: { kind: 'staff', staffId },
        checkInId,
        requestId: request.id,
        at,
      },
      services.newId,
    );
    return granted(await caseViewOf(trx, after));
  });
}

/** Opens a case: somebody at the clinic has now seen it. */
export function openCase(services: Services, request: CaseRequest): Promise<Outcome<CaseView>> {
  return takeStep(services, request, { event: 'case.opened', body: null, work: markSeen });
}

/** Takes on a case; taking it on twice changes nothing. */
export function acknowledgeCase(services: Services, request: CaseRequest): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.acknowledged',
    body: null,
    work: async (step) => {
      if (step.row.state === 'closed') throw new RefusedRequest(CLOSED);
      if (step.row.state === 'acknowledged') return step.row;
      const seen = await markSeen(step);
      await step.note('acknowledged');
      return await changeCheckIn(step.trx, seen, { state: 'acknowledged', acknowledged_at: step.at });
    },
  });
}

/** Writes to the person. */
export function replyToCase(
  services: Services,
  request: CaseRequest,
  reply: Reply,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.replied',
    body: reply,
    work: async (step) => {
      if (step.row.state === 'closed') throw new RefusedRequest(CLOSED);
      const seen = await markSeen(step);
      await step.note('replied', reply.text);
      return seen;
    },
  });
}

/** Closes a case with its outcome; closing it twice alike changes nothing. */
export function closeCase(
  services: Services,
  request: CaseRequest,
  close: Close,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.closed',
    body: close,
    work: async (step) => {
      if (step.row.state === 'closed') {
        if (step.row.outcome === close.outcome) return step.row;
        throw new RefusedRequest(CLOSED);
      }
      const seen = await markSeen(step);
      await step.note('closed', close.note);
      return await changeCheckIn(step.trx, seen, {
        state: 'closed',
        closed_at: step.at,
        outcome: close.outcome,
      });
    },
  });
}
