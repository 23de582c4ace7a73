import type { InboxCounts, InboxItem, InboxPage, InboxQuery } from '@afterneedle/contract';
import { recordAudit } from '../audit/queries.ts';
import { openSaid } from '../check-ins/said.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import type { StaffMember } from '../staff/policy.ts';
import { inboxItemOf } from './case-view.ts';
import { countFailedNotices, countOpen } from './counts/queries.ts';
import { type InboxPlace, readCursor, writeCursor } from './cursor.ts';
import {
  type InboxFilter,
  type InboxRow,
  isDoneView,
  listRows,
  listSaid,
  listUnseenEmergencies,
  readRows,
  type SaidRow,
} from './queries.ts';
import type { SharedReadings } from './share-readings.ts';
import { hasSign } from './signs-of.ts';

/** What people said lies sealed, so a search by sign opens this many at a time. */
const OPENED_AT_ONCE = 1_000;

function placeOf(row: SaidRow, isDone: boolean): InboxPlace {
  return {
    levelRank: row.level_rank,
    orderAt: isDone && row.closed_at !== null ? row.closed_at : row.order_at,
    sentAt: row.sent_at,
    checkInId: row.check_in_id,
  };
}

/** Goes on through the list until enough of those with the sign were found, or none are left. */
async function listWithSign(
  trx: ClinicTransaction,
  seal: ClinicSeal,
  filter: InboxFilter,
  wanted: { readonly sign: string; readonly limit: number; readonly after: InboxPlace | undefined },
): Promise<InboxRow[]> {
  const found: string[] = [];
  let after = wanted.after;
  for (;;) {
    const rows = await listSaid(trx, filter, { limit: OPENED_AT_ONCE, after });
    for (const row of rows) {
      if (found.length === wanted.limit) break;
      if (row.said !== null && hasSign(openSaid(seal, row).facts, wanted.sign)) found.push(row.check_in_id);
    }
    const last = rows.at(-1);
    if (found.length === wanted.limit || rows.length < OPENED_AT_ONCE || last === undefined) break;
    after = placeOf(last, isDoneView(filter.view));
  }
  return await readRows(trx, filter.clinicId, found);
}

/** What is read for a page of the inbox: the same for everybody of a clinic who asks for the same view. */
interface Reading {
  readonly items: InboxItem[];
  readonly next: string | null;
  readonly counts: Omit<InboxCounts, 'mine'> | null;
  /** How many are open here, by who has them. */
  readonly openOf: ReadonlyMap<string, number>;
}

/** Page readings shared by those who ask for the same. */
export type InboxReadings = SharedReadings<Reading>;

async function readPage(
  services: Services,
  trx: ClinicTransaction,
  of: {
    readonly clinicId: string;
    readonly staffId: string;
    readonly query: InboxQuery;
    readonly after: InboxPlace | undefined;
    readonly now: Date;
  },
): Promise<Reading> {
  const { clinicId, staffId, query, after, now } = of;
  const view = query.view ?? query.show;
  const filter: InboxFilter = { clinicId, view, staffId, now, name: query.q };
  const seal = await services.vault.of(trx, clinicId);
  // One more than asked for tells whether another page follows.
  const limit = query.limit + 1;
  const { sign } = query;
  const rows =
    sign === undefined
      ? await listRows(trx, filter, { limit, after })
      : await listWithSign(trx, seal, filter, { sign, limit, after });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => inboxItemOf(seal, row)),
    next:
      rows.length > query.limit && last !== undefined ? writeCursor(placeOf(last, isDoneView(view))) : null,
    ...(after === undefined ? await countsOf(trx, clinicId, now) : { counts: null, openOf: new Map() }),
  };
}

async function countsOf(
  trx: ClinicTransaction,
  clinicId: string,
  now: Date,
): Promise<Pick<Reading, 'counts' | 'openOf'>> {
  const { openOf, ...counts } = await countOpen(trx, clinicId, now);
  const unseen = await listUnseenEmergencies(trx, clinicId);
  return {
    openOf,
    counts: {
      ...counts,
      unseenEmergencies: unseen.map((row) => ({
        id: row.check_in_id,
        name: row.name ?? row.person_name,
        sentAt: (row.unread_since ?? row.sent_at).toISOString(),
      })),
      failedNotices: await countFailedNotices(trx, clinicId),
    },
  };
}

/** Answers a page of the inbox of the clinic where this member of staff works. */
export async function listInbox(
  services: Services,
  readings: InboxReadings,
  request: {
    readonly id: string;
    readonly staff: StaffMember;
    readonly query: InboxQuery;
    /** Whether somebody asks by hand: what they just did must be in it. */
    readonly isByHand: boolean;
  },
): Promise<Outcome<InboxPage>> {
  const { staff, query } = request;
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  if (query.cursor !== undefined && after === undefined) {
    return refused({
      status: 422,
      title: 'Something in the request is not right',
      problems: [problem('/query/cursor', 'bad-value', 'This is not a cursor of this list.')],
    });
  }
  const { clinicId, staffId } = staff;
  const now = new Date(services.now());
  const read = (trx: ClinicTransaction): Promise<Reading> =>
    readPage(services, trx, { clinicId, staffId, query, after, now });
  const record = (trx: ClinicTransaction): Promise<void> => {
    const actor = { kind: 'staff', staffId } as const;
    const entry = { clinicId, event: 'inbox.listed', actor, requestId: request.id, at: now } as const;
    return recordAudit(trx, entry, services.newId);
  };
  const view = query.view ?? query.show;
  const ofWhom = view === 'mine' ? staffId : '';
  const shared = request.isByHand
    ? undefined
    : await readings.share(clinicId, JSON.stringify([ofWhom, query]), () =>
        inClinic(services.database, clinicId, read),
      );
  const reading = await inClinic(services.database, clinicId, async (trx) => {
    const found = shared ?? (await read(trx));
    await record(trx);
    return found;
  });
  const { counts } = reading;
  return granted({
    items: reading.items,
    next: reading.next,
    counts: counts === null ? null : { ...counts, mine: reading.openOf.get(staffId) ?? 0 },
  });
}
