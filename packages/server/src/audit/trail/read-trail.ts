import type {
  AuditFilters,
  AuditItem,
  AuditPage,
  AuditQuery,
  ChainState,
  SeenBy,
} from '@afterneedle/contract';
import type { LinkToken } from '../../check-ins/link-token.ts';
import { findByLink } from '../../check-ins/queries.ts';
import { readPerson } from '../../people/queries.ts';
import { noRecord } from '../../people/refusals.ts';
import type { StaffStep } from '../../people/staff-step.ts';
import { inClinic } from '../../platform/database.ts';
import { granted, noSuch, type Outcome, refused } from '../../platform/problems.ts';
import type { Services } from '../../platform/services.ts';
import { readChainState } from '../chain/queries.ts';
import { recordAudit } from '../queries.ts';
import { csvOf } from './csv.ts';
import { listStaffNames, listTouches, listTrail } from './queries.ts';

const MOST_IN_A_FILE = 50_000;

type TrailRow = Awaited<ReturnType<typeof listTrail>>[number];

function itemOf(row: TrailRow): AuditItem {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    event: row.event,
    actor: row.actor,
    by: row.staff_name,
    personId: row.person_id,
    person: row.family_name === null ? null : `${row.given_name ?? ''} ${row.family_name}`.trim(),
    checkInId: row.check_in_id,
    recordId: row.record_id,
    reason: row.reason,
  };
}

/** Answers how long the chain of a clinic is and how its last walk went. */
export async function chainStateOf({ trx, staff }: Pick<StaffStep, 'trx' | 'staff'>): Promise<ChainState> {
  const state = await readChainState(trx, staff.clinicId);
  return {
    entries: state.seq,
    hash: state.hash,
    verifiedAt: state.verified_at?.toISOString() ?? null,
    verifiedEntries: state.verified_seq,
    findings: state.findings,
  };
}

/** Answers a page of the trail of a clinic. */
export async function readTrail(step: StaffStep, query: AuditQuery): Promise<AuditPage> {
  const { trx, staff } = step;
  const rows = await listTrail(trx, staff.clinicId, { ...query, limit: query.limit + 1 });
  const shown = rows.slice(0, query.limit);
  return {
    items: shown.map(itemOf),
    next: rows.length > query.limit ? (shown.at(-1)?.seq ?? null) : null,
    chain: await chainStateOf(step),
    staff: await listStaffNames(trx, staff.clinicId),
  };
}

/** Writes the trail, or what the filters leave of it, as a file of a table program. */
export async function writeTrail({ trx, staff }: StaffStep, filters: AuditFilters): Promise<string> {
  const rows = await listTrail(trx, staff.clinicId, { ...filters, limit: MOST_IN_A_FILE });
  const head = [
    'seq',
    'at',
    'event',
    'actor',
    'by',
    'person',
    'person_id',
    'check_in_id',
    'record_id',
    'reason',
  ];
  const lines = rows
    .map(itemOf)
    .map((item) => [
      item.seq,
      item.at,
      item.event,
      item.actor,
      item.by,
      item.person,
      item.personId,
      item.checkInId,
      item.recordId,
      item.reason,
    ]);
  return csvOf([head, ...lines]);
}

type TouchRow = Awaited<ReturnType<typeof listTouches>>[number];

const seenByOf = (rows: readonly TouchRow[]): SeenBy => ({
  items: rows.map((row) => ({
    at: row.at.toISOString(),
    event: row.event,
    by: row.staff_name,
    checkInId: row.check_in_id,
  })),
});

/** Answers who has seen or changed what is kept about a person on file. */
export async function readSeenBy(step: StaffStep, personId: string): Promise<SeenBy> {
  const { trx, staff } = step;
  if ((await readPerson(trx, staff.clinicId, personId)) === undefined) throw noRecord('person');
  step.touch({ personId });
  return seenByOf(await listTouches(trx, staff.clinicId, { personId }));
}

/** Answers a person who at the clinic has seen their check-in. */
export function readOwnSeenBy(
  services: Services,
  request: { readonly id: string; readonly link: LinkToken },
): Promise<Outcome<SeenBy>> {
  const { clinicId, checkInId } = request.link;
  return inClinic(services.database, clinicId, async (trx) => {
    if ((await findByLink(trx, request.link)) === undefined) return refused(noSuch('check-in'));
    const seenBy = seenByOf(await listTouches(trx, clinicId, { checkInId }));
    const actor = { kind: 'person' } as const;
    const at = new Date(services.now());
    const event = 'seen-by.read-by-person';
    await recordAudit(trx, { clinicId, event, actor, checkInId, requestId: request.id, at }, services.newId);
    return granted(seenBy);
  });
}
