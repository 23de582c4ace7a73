import type { ReplyTemplate, ReplyTemplateList, ReplyTemplateWrite } from '@afterneedle/contract';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
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
import {
  changeTemplate,
  holdTemplate,
  insertTemplates,
  listSeeds,
  listTemplates,
  type TemplateRow,
} from './queries.ts';
import { TEMPLATE_SEEDS } from './seed-templates.ts';

/** A member of staff at the replies of their clinic. */
export interface TemplateRequest {
  readonly id: string;
  readonly staff: StaffMember;
  readonly idempotencyKey: string | undefined;
}

const CHANGED_MEANWHILE: Refusal = {
  status: 409,
  title: 'Somebody changed this reply meanwhile',
  problems: [
    problem('/version', 'wrong-state', 'Somebody changed this reply meanwhile. Read it again first.'),
  ],
};

const viewOf = (row: TemplateRow): ReplyTemplate => ({
  id: row.template_id,
  title: row.title,
  body: row.body,
  version: row.version,
  updatedAt: row.updated_at.toISOString(),
});

interface Work {
  readonly trx: ClinicTransaction;
  readonly clinicId: string;
  readonly staffId: string;
  readonly at: Date;
}

async function seedTemplates(services: Services, { trx, clinicId, at }: Work): Promise<void> {
  const had = await listSeeds(trx, clinicId);
  const missing = TEMPLATE_SEEDS.filter(({ seed }) => !had.includes(seed));
  await insertTemplates(
    trx,
    missing.map(({ seed, title, body }) => ({
      clinic_id: clinicId,
      template_id: services.newId(),
      seed,
      title,
      body,
      version: 1,
      retired_at: null,
      updated_at: at,
      updated_by: null,
    })),
  );
}

function inOwnClinic<T>(
  services: Services,
  request: TemplateRequest,
  of: { readonly event: AuditEvent; readonly body?: unknown; readonly templateId?: string },
  work: (
    step: Work,
    isRepeat: boolean,
    newId: string,
  ) => Promise<{ readonly answer: T; readonly recordId?: string }>,
): Promise<Outcome<T>> {
  const { clinicId, staffId } = request.staff;
  const at = new Date(services.now());
  return inClinic(services.database, clinicId, async (trx) => {
    let newId = services.newId();
    let isRepeat = false;
    if (request.idempotencyKey !== undefined) {
      const claim = await claimKey<{ readonly id: string }>(trx, {
        clinicId,
        operation: `${of.event} ${of.templateId ?? ''}`,
        key: request.idempotencyKey,
        body: of.body ?? null,
        answer: { id: newId },
        at,
      });
      if (claim.kind === 'other-body') throw new RefusedRequest(KEY_REUSED);
      isRepeat = claim.kind === 'again';
      if (claim.kind === 'again') newId = claim.answer.id;
    }
    const done = await work({ trx, clinicId, staffId, at }, isRepeat, newId);
    await recordAudit(
      trx,
      {
        clinicId,
        event: of.event,
        actor: { kind: 'staff', staffId },
        ...(done.recordId === undefined ? {} : { recordId: done.recordId }),
        requestId: request.id,
        at,
      },
      services.newId,
    );
    return granted(done.answer);
  });
}

/** Answers the replies of a clinic; a new clinic starts with those every clinic starts with. */
export function readTemplates(
  services: Services,
  request: TemplateRequest,
): Promise<Outcome<ReplyTemplateList>> {
  return inOwnClinic(services, request, { event: 'templates.listed' }, async (step) => {
    await seedTemplates(services, step);
    const rows = await listTemplates(step.trx, step.clinicId);
    return { answer: { templates: rows.map(viewOf) } };
  });
}

/** Adds a reply. */
export function addTemplate(
  services: Services,
  request: TemplateRequest,
  write: ReplyTemplateWrite,
): Promise<Outcome<ReplyTemplate>> {
  return inOwnClinic(
    services,
    request,
    { event: 'template.added', body: write },
    async ({ trx, clinicId, staffId, at }, isRepeat, newId) => {
      const fresh: TemplateRow = {
        clinic_id: clinicId,
        template_id: newId,
        seed: null,
        title: write.title,
        body: write.body,
        version: 1,
        retired_at: null,
        updated_at: at,
        updated_by: staffId,
      };
      if (!isRepeat) await insertTemplates(trx, [fresh]);
      const row = isRepeat ? await holdTemplate(trx, clinicId, newId) : fresh;
      if (row === undefined) throw new RefusedRequest(noSuch('template'));
      return { answer: viewOf(row), recordId: newId };
    },
  );
}

/** Changes a reply, unless somebody changed it meanwhile. */
export function editTemplate(
  services: Services,
  request: TemplateRequest & { readonly templateId: string },
  write: ReplyTemplateWrite,
): Promise<Outcome<ReplyTemplate>> {
  const { templateId } = request;
  return inOwnClinic(
    services,
    request,
    { event: 'template.changed', body: write, templateId },
    async ({ trx, clinicId, staffId, at }, isRepeat) => {
      const row = await holdTemplate(trx, clinicId, templateId);
      if (row === undefined) throw new RefusedRequest(noSuch('template'));
      if (isRepeat) return { answer: viewOf(row), recordId: templateId };
      if (write.version !== undefined && write.version !== row.version)
        throw new RefusedRequest(CHANGED_MEANWHILE);
      const { title, body } = write;
      const change = { title, body, version: row.version + 1, updated_at: at, updated_by: staffId };
      return { answer: viewOf(await changeTemplate(trx, row, change)), recordId: templateId };
    },
  );
}

/** Takes a reply away; what was sent with it stays as it was sent. */
export function retireTemplate(
  services: Services,
  request: TemplateRequest & { readonly templateId: string },
): Promise<Outcome<null>> {
  const { templateId } = request;
  return inOwnClinic(
    services,
    request,
    { event: 'template.removed', templateId },
    async ({ trx, clinicId, staffId, at }, isRepeat) => {
      if (isRepeat) return { answer: null, recordId: templateId };
      const row = await holdTemplate(trx, clinicId, templateId);
      if (row === undefined) throw new RefusedRequest(noSuch('template'));
      await changeTemplate(trx, row, { retired_at: at, updated_at: at, updated_by: staffId });
      return { answer: null, recordId: templateId };
    },
  );
}
