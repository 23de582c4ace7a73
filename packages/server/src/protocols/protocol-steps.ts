import {
  emptyProtocol,
  type ProtocolCreate,
  type ProtocolDraft,
  type ProtocolPublish,
  type ProtocolRestore,
  type ProtocolRetire,
  type ProtocolView,
} from '@afterneedle/contract';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import { hashOfValue } from '../platform/canonical.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { claimKey, KEY_REUSED } from '../platform/idempotency.ts';
import { granted, noSuch, type Outcome, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { StaffMember } from '../staff/policy.ts';
import { CHANGED, wrongState } from './protocol-refusals.ts';
import { protocolViewOf } from './protocol-view.ts';
import {
  findInEffect,
  findNewestRun,
  findProtocol,
  holdProtocol,
  insertProtocol,
  insertRun,
  insertVersion,
  listVersions,
  type ProtocolRow,
  replaceDraft,
  setReview,
} from './queries.ts';
import { runProtocol } from './run-protocol.ts';

/** One member of staff doing one thing to one protocol. */
export interface ProtocolRequest {
  readonly id: string;
  readonly staff: StaffMember;
  readonly protocolId: string;
  readonly idempotencyKey: string | undefined;
}

interface Step {
  readonly trx: ClinicTransaction;
  readonly row: ProtocolRow;
  readonly at: Date;
}

const YEAR_MS = 366 * 24 * 3_600_000;

function checkRevision({ row }: Step, revision: number): void {
  if (row.revision !== revision) throw new RefusedRequest(CHANGED);
}

async function takeStep(
  services: Services,
  request: ProtocolRequest,
  step: {
    readonly event: AuditEvent;
    readonly body: unknown;
    readonly reason?: string;
    readonly work: (step: Step) => Promise<void>;
  },
): Promise<Outcome<ProtocolView>> {
  const { staff, protocolId } = request;
  const { clinicId, staffId } = staff;
  const at = new Date(services.now());
  return await inClinic(services.database, clinicId, async (trx) => {
    await holdProtocol(trx, clinicId, protocolId);
    const row = await findProtocol(trx, clinicId, protocolId);
    if (row === undefined) throw new RefusedRequest(noSuch('protocol'));
    let isRepeat = false;
    if (request.idempotencyKey !== undefined) {
      const operation = `${step.event} ${protocolId}`;
      const key = request.idempotencyKey;
      const claim = await claimKey(trx, { clinicId, operation, key, body: step.body, answer: {}, at });
      if (claim.kind === 'other-body') throw new RefusedRequest(KEY_REUSED);
      isRepeat = claim.kind === 'again';
    }
    if (!isRepeat) await step.work({ trx, row, at });
    const after = await findProtocol(trx, clinicId, protocolId);
    await recordAudit(
      trx,
      {
        clinicId,
        event: step.event,
        actor: { kind: 'staff', staffId },
        recordId: protocolId,
        ...(step.reason === undefined ? {} : { reason: step.reason.slice(0, 200) }),
        requestId: request.id,
        at,
      },
      services.newId,
    );
    return granted(await protocolViewOf(trx, after ?? row, { at, knowledge: services.triage.knowledge }));
  });
}

/** Starts a protocol with an empty draft; the same key makes one only. */
export async function createProtocol(
  services: Services,
  request: Omit<ProtocolRequest, 'protocolId' | 'idempotencyKey'> & { readonly idempotencyKey: string },
  body: ProtocolCreate,
): Promise<Outcome<ProtocolView>> {
  const { clinicId, staffId } = request.staff;
  const at = new Date(services.now());
  const fresh = { protocolId: services.newId() };
  return await inClinic(services.database, clinicId, async (trx) => {
    const key = request.idempotencyKey;
    const operation = 'create-protocol';
    const claim = await claimKey(trx, { clinicId, operation, key, body, answer: fresh, at });
    if (claim.kind === 'other-body') throw new RefusedRequest(KEY_REUSED);
    const { protocolId } = claim.kind === 'first' ? fresh : claim.answer;
    if (claim.kind === 'first')
      await insertProtocol(trx, { clinicId, protocolId, content: emptyProtocol(body.name), staffId, at });
    await recordAudit(
      trx,
      {
        clinicId,
        event: 'protocol.created',
        actor: { kind: 'staff', staffId },
        recordId: protocolId,
        requestId: request.id,
        at,
      },
      services.newId,
    );
    const row = await findProtocol(trx, clinicId, protocolId);
    if (row === undefined) throw new Error('a protocol that was just stored is not there');
    return granted(await protocolViewOf(trx, row, { at, knowledge: services.triage.knowledge }));
  });
}

/** Keeps a draft as it is being written; the same content again changes nothing. */
export function saveDraft(
  services: Services,
  request: ProtocolRequest,
  body: ProtocolDraft,
): Promise<Outcome<ProtocolView>> {
  const { staffId } = request.staff;
  return takeStep(services, request, {
    event: 'protocol.saved',
    body,
    work: async (step) => {
      if (hashOfValue(body.content) === step.row.draft_hash) return;
      checkRevision(step, body.revision);
      await replaceDraft(step.trx, step.row, { content: body.content, staffId, at: step.at });
    },
  });
}

/** Makes the content of an older version the draft again: it goes through the same run before it counts. */
export function restoreVersion(
  services: Services,
  request: ProtocolRequest,
  body: ProtocolRestore,
): Promise<Outcome<ProtocolView>> {
  const { staffId } = request.staff;
  return takeStep(services, request, {
    event: 'protocol.restored',
    body,
    work: async (step) => {
      checkRevision(step, body.revision);
      const versions = await listVersions(step.trx, step.row.clinic_id, step.row.protocol_id);
      const content = versions.find(({ version }) => version === body.version)?.content ?? undefined;
      if (content === undefined) throw new RefusedRequest(noSuch('version'));
      await replaceDraft(step.trx, step.row, { content, staffId, at: step.at });
    },
  });
}

/** Runs the draft over sample people and safety cases and keeps what it came to. */
export async function testDraft(
  services: Services,
  request: ProtocolRequest,
): Promise<Outcome<ProtocolView>> {
  const { clinicId, staffId } = request.staff;
  const { protocolId } = request;
  const row = await inClinic(services.database, clinicId, (trx) => findProtocol(trx, clinicId, protocolId));
  if (row === undefined) throw new RefusedRequest(noSuch('protocol'));
  // Outside a transaction: it takes some seconds, and nothing waits for it.
  const report = await runProtocol(row.draft);
  return await takeStep(services, request, {
    event: 'protocol.tested',
    body: null,
    work: async ({ trx, at }) => {
      const { knowledge } = services.triage;
      const runId = services.newId();
      const draftHash = row.draft_hash;
      await insertRun(trx, { clinicId, protocolId, runId, draftHash, knowledge, report, staffId, at });
    },
  });
}

/** Asks the medical director to look at the draft. */
export function askReview(services: Services, request: ProtocolRequest): Promise<Outcome<ProtocolView>> {
  const { staffId } = request.staff;
  return takeStep(services, request, {
    event: 'protocol.review-asked',
    body: null,
    work: ({ trx, row, at }) => setReview(trx, row, { staffId, at }),
  });
}

async function nextVersion({ trx, row }: Step): Promise<number> {
  const versions = await listVersions(trx, row.clinic_id, row.protocol_id);
  return Math.max(0, ...versions.map(({ version }) => version)) + 1;
}

/** Publishes exactly the draft that a run has passed, from a moment on. */
export function publishDraft(
  services: Services,
  request: ProtocolRequest,
  body: ProtocolPublish,
): Promise<Outcome<ProtocolView>> {
  const { clinicId, staffId } = request.staff;
  return takeStep(services, request, {
    event: 'protocol.published',
    body,
    work: async (step) => {
      const { trx, row, at } = step;
      checkRevision(step, body.revision);
      const { protocol_id: protocolId, draft_hash: draftHash } = row;
      const run = await findNewestRun(trx, clinicId, { protocolId, draftHash });
      if (run === undefined || !run.passed || run.knowledge !== services.triage.knowledge)
        throw new RefusedRequest(
          wrongState('', 'Run the test first. Only a draft that passed exactly as it is can be published.'),
        );
      const asked = Date.parse(body.effectiveAt);
      if (asked > at.getTime() + YEAR_MS)
        throw new RefusedRequest(wrongState('/effectiveAt', 'Choose a day within one year.'));
      const inEffect = await findInEffect(trx, clinicId, at);
      if (inEffect?.protocol_id === protocolId && inEffect.content_hash === draftHash)
        throw new RefusedRequest(wrongState('', 'This draft is what counts already.'));
      await insertVersion(trx, {
        clinic_id: clinicId,
        protocol_id: protocolId,
        version: await nextVersion(step),
        kind: 'published',
        content: JSON.stringify(row.draft),
        content_hash: draftHash,
        run_id: run.run_id,
        effective_at: new Date(Math.max(asked, at.getTime())),
        at,
        approved_by: body.approvedBy,
        staff_id: staffId,
        note: body.note ?? '',
      });
      await setReview(trx, row, undefined);
    },
  });
}

/** Ends the protocol that counts now; from here on the plan is everybody's. */
export function retireProtocol(
  services: Services,
  request: ProtocolRequest,
  body: ProtocolRetire,
): Promise<Outcome<ProtocolView>> {
  const { clinicId, staffId, name } = request.staff;
  return takeStep(services, request, {
    event: 'protocol.retired',
    body,
    reason: body.note,
    work: async (step) => {
      const { trx, row, at } = step;
      const inEffect = await findInEffect(trx, clinicId, at);
      if (inEffect?.kind !== 'published' || inEffect.protocol_id !== row.protocol_id)
        throw new RefusedRequest(wrongState('', 'This protocol does not count now.'));
      await insertVersion(trx, {
        clinic_id: clinicId,
        protocol_id: row.protocol_id,
        version: await nextVersion(step),
        kind: 'retired',
        content: null,
        content_hash: null,
        run_id: null,
        effective_at: at,
        at,
        approved_by: name,
        staff_id: staffId,
        note: body.note,
      });
    },
  });
}
