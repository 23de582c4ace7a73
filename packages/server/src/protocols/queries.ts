import type { ProtocolContent, ProtocolReport } from '@afterneedle/contract';
import type { Insertable } from 'kysely';
import { hashOfValue } from '../platform/canonical.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ProtocolVersionsTable } from '../platform/tables-protocols.ts';

export type ProtocolRow = Awaited<ReturnType<typeof listProtocols>>[number];
export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number];
export type RunRow = NonNullable<Awaited<ReturnType<typeof findNewestRun>>>;

const withNames = (trx: ClinicTransaction, clinicId: string) =>
  trx
    .selectFrom('protocols')
    .innerJoin('staff as changer', (join) =>
      join
        .onRef('changer.clinic_id', '=', 'protocols.clinic_id')
        .onRef('changer.staff_id', '=', 'protocols.changed_by'),
    )
    .leftJoin('staff as asker', (join) =>
      join
        .onRef('asker.clinic_id', '=', 'protocols.clinic_id')
        .onRef('asker.staff_id', '=', 'protocols.review_asked_by'),
    )
    .selectAll('protocols')
    .select(['changer.name as changed_by_name', 'asker.name as review_asked_by_name'])
    .where('protocols.clinic_id', '=', clinicId);

/** Lists the protocols of a clinic, the one changed last first. */
export function listProtocols(trx: ClinicTransaction, clinicId: string) {
  return withNames(trx, clinicId)
    .orderBy('protocols.changed_at', 'desc')
    .orderBy('protocols.protocol_id')
    .limit(200)
    .execute();
}

/** Answers one protocol. */
export function findProtocol(
  trx: ClinicTransaction,
  clinicId: string,
  protocolId: string,
): Promise<ProtocolRow | undefined> {
  return withNames(trx, clinicId).where('protocols.protocol_id', '=', protocolId).executeTakeFirst();
}

/** Keeps others from changing a protocol until this transaction ends. */
export async function holdProtocol(
  trx: ClinicTransaction,
  clinicId: string,
  protocolId: string,
): Promise<void> {
  await trx
    .selectFrom('protocols')
    .select('protocol_id')
    .where('clinic_id', '=', clinicId)
    .where('protocol_id', '=', protocolId)
    .forUpdate()
    .execute();
}

/** Lists what counted, and when, at a clinic or of one protocol; the newest first. */
export function listVersions(trx: ClinicTransaction, clinicId: string, protocolId?: string) {
  const query = trx
    .selectFrom('protocol_versions')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'protocol_versions.clinic_id')
        .onRef('staff.staff_id', '=', 'protocol_versions.staff_id'),
    )
    .selectAll('protocol_versions')
    .select('staff.name as by_name')
    .where('protocol_versions.clinic_id', '=', clinicId);
  return (protocolId === undefined ? query : query.where('protocol_versions.protocol_id', '=', protocolId))
    .orderBy('protocol_versions.at', 'desc')
    .orderBy('protocol_versions.version', 'desc')
    .execute();
}

/** Answers the version that took effect last, retirements too. */
export function findInEffect(trx: ClinicTransaction, clinicId: string, at: Date) {
  return trx
    .selectFrom('protocol_versions')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('effective_at', '<=', at)
    .orderBy('effective_at', 'desc')
    .orderBy('at', 'desc')
    .orderBy('version', 'desc')
    .executeTakeFirst();
}

/** Answers the newest run of a protocol, or of one draft of it. */
export function findNewestRun(
  trx: ClinicTransaction,
  clinicId: string,
  { protocolId, draftHash }: { readonly protocolId: string; readonly draftHash?: string },
) {
  const query = trx
    .selectFrom('protocol_runs')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'protocol_runs.clinic_id')
        .onRef('staff.staff_id', '=', 'protocol_runs.staff_id'),
    )
    .selectAll('protocol_runs')
    .select('staff.name as by_name')
    .where('protocol_runs.clinic_id', '=', clinicId)
    .where('protocol_runs.protocol_id', '=', protocolId);
  return (draftHash === undefined ? query : query.where('protocol_runs.draft_hash', '=', draftHash))
    .orderBy('protocol_runs.at', 'desc')
    .orderBy('protocol_runs.run_id', 'desc')
    .executeTakeFirst();
}

/** Stores a new protocol with its first draft. */
export async function insertProtocol(
  trx: ClinicTransaction,
  made: {
    readonly clinicId: string;
    readonly protocolId: string;
    readonly content: ProtocolContent;
    readonly staffId: string;
    readonly at: Date;
  },
): Promise<void> {
  await trx
    .insertInto('protocols')
    .values({
      clinic_id: made.clinicId,
      protocol_id: made.protocolId,
      draft: JSON.stringify(made.content),
      draft_hash: hashOfValue(made.content),
      revision: 0,
      created_at: made.at,
      changed_at: made.at,
      changed_by: made.staffId,
      review_asked_at: null,
      review_asked_by: null,
    })
    .execute();
}

/** Puts another draft in place; whoever was asked to review it is asked anew. */
export async function replaceDraft(
  trx: ClinicTransaction,
  row: Pick<ProtocolRow, 'clinic_id' | 'protocol_id' | 'revision'>,
  draft: { readonly content: ProtocolContent; readonly staffId: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('protocols')
    .set({
      draft: JSON.stringify(draft.content),
      draft_hash: hashOfValue(draft.content),
      revision: row.revision + 1,
      changed_at: draft.at,
      changed_by: draft.staffId,
      review_asked_at: null,
      review_asked_by: null,
    })
    .where('clinic_id', '=', row.clinic_id)
    .where('protocol_id', '=', row.protocol_id)
    .execute();
}

/** Notes that somebody asks the medical director to look at the draft, or that it was dealt with. */
export async function setReview(
  trx: ClinicTransaction,
  row: Pick<ProtocolRow, 'clinic_id' | 'protocol_id'>,
  asked: { readonly staffId: string; readonly at: Date } | undefined,
): Promise<void> {
  await trx
    .updateTable('protocols')
    .set({ review_asked_at: asked?.at ?? null, review_asked_by: asked?.staffId ?? null })
    .where('clinic_id', '=', row.clinic_id)
    .where('protocol_id', '=', row.protocol_id)
    .execute();
}

/** Stores what a run came to. */
export async function insertRun(
  trx: ClinicTransaction,
  run: {
    readonly clinicId: string;
    readonly protocolId: string;
    readonly runId: string;
    readonly draftHash: string;
    readonly knowledge: string;
    readonly report: ProtocolReport;
    readonly staffId: string;
    readonly at: Date;
  },
): Promise<void> {
  await trx
    .insertInto('protocol_runs')
    .values({
      clinic_id: run.clinicId,
      protocol_id: run.protocolId,
      run_id: run.runId,
      draft_hash: run.draftHash,
      knowledge: run.knowledge,
      passed: run.report.problems.every(({ kind }) => kind !== 'blocks'),
      report: JSON.stringify(run.report),
      at: run.at,
      staff_id: run.staffId,
    })
    .execute();
}

/** Stores what counts from a moment on. */
export async function insertVersion(
  trx: ClinicTransaction,
  version: Insertable<ProtocolVersionsTable>,
): Promise<void> {
  await trx.insertInto('protocol_versions').values(version).execute();
}
