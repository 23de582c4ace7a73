import type {
  ProtocolList,
  ProtocolRun,
  ProtocolState,
  ProtocolVersion,
  ProtocolView,
} from '@afterneedle/contract';
import type { ClinicTransaction } from '../platform/database.ts';
import { checkProtocol } from './check-protocol.ts';
import {
  findInEffect,
  findNewestRun,
  listProtocols,
  listVersions,
  type ProtocolRow,
  type RunRow,
  type VersionRow,
} from './queries.ts';

/** What counts now, and by which knowledge runs are judged. */
export interface Now {
  readonly at: Date;
  readonly knowledge: string;
}

type InEffect = Awaited<ReturnType<typeof findInEffect>>;

function versionView(row: VersionRow): ProtocolVersion {
  return {
    version: row.version,
    kind: row.kind,
    content: row.content,
    effectiveAt: row.effective_at.toISOString(),
    at: row.at.toISOString(),
    approvedBy: row.approved_by,
    by: row.by_name,
    note: row.note,
  };
}

function runView(row: RunRow, draftHash: string, knowledge: string): ProtocolRun {
  return {
    id: row.run_id,
    at: row.at.toISOString(),
    by: row.by_name,
    passed: row.passed,
    isCurrent: row.draft_hash === draftHash && row.knowledge === knowledge,
    knowledge: row.knowledge,
    report: row.report,
  };
}

function standingOf(
  row: ProtocolRow,
  versions: readonly VersionRow[],
  { inEffect, at }: { readonly inEffect: InEffect; readonly at: Date },
): { readonly state: ProtocolState; readonly live: VersionRow | undefined; readonly isChanged: boolean } {
  const live = versions.find(
    ({ version, kind }) =>
      kind === 'published' && inEffect?.protocol_id === row.protocol_id && inEffect.version === version,
  );
  const next = versions.find(({ kind, effective_at }) => kind === 'published' && effective_at > at);
  const newest = next ?? live;
  const state =
    live !== undefined
      ? 'live'
      : next !== undefined
        ? 'scheduled'
        : row.review_asked_at !== null
          ? 'in-review'
          : versions.length > 0
            ? 'retired'
            : 'draft';
  return { state, live, isChanged: newest === undefined || newest.content_hash !== row.draft_hash };
}

/** Answers a protocol whole, as those who work on it see it. */
export async function protocolViewOf(
  trx: ClinicTransaction,
  row: ProtocolRow,
  { at, knowledge }: Now,
): Promise<ProtocolView> {
  const { clinic_id: clinicId, protocol_id: protocolId, draft_hash: draftHash } = row;
  const versions = await listVersions(trx, clinicId, protocolId);
  const inEffect = await findInEffect(trx, clinicId, at);
  const run =
    (await findNewestRun(trx, clinicId, { protocolId, draftHash })) ??
    (await findNewestRun(trx, clinicId, { protocolId }));
  const { state, live, isChanged } = standingOf(row, versions, { inEffect, at });
  return {
    id: protocolId,
    state,
    isChanged,
    draft: row.draft,
    revision: row.revision,
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by_name,
    reviewAskedAt: row.review_asked_at?.toISOString() ?? null,
    reviewAskedBy: row.review_asked_by_name,
    problems: [...checkProtocol(row.draft)],
    run: run === undefined ? null : runView(run, draftHash, knowledge),
    live: live === undefined ? null : versionView(live),
    versions: versions.map(versionView),
  };
}

/** Answers the protocols of a clinic in short. */
export async function protocolListOf(
  trx: ClinicTransaction,
  clinicId: string,
  at: Date,
): Promise<ProtocolList> {
  const rows = await listProtocols(trx, clinicId);
  const all = await listVersions(trx, clinicId);
  const inEffect = await findInEffect(trx, clinicId, at);
  return {
    items: rows.map((row) => {
      const versions = all.filter(({ protocol_id }) => protocol_id === row.protocol_id);
      const { state, live, isChanged } = standingOf(row, versions, { inEffect, at });
      const next = versions.find(({ effective_at }) => effective_at > at);
      return {
        id: row.protocol_id,
        name: row.draft.name,
        state,
        isChanged,
        blocks: checkProtocol(row.draft).filter(({ kind }) => kind === 'blocks').length,
        changedAt: row.changed_at.toISOString(),
        changedBy: row.changed_by_name,
        effectiveAt: (live ?? next)?.effective_at.toISOString() ?? null,
      };
    }),
  };
}
