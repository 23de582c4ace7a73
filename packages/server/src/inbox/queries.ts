import type { InboxView } from '@afterneedle/contract';
import { sql, type Updateable } from 'kysely';
import type { CheckInRow } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { CheckInsTable } from '../platform/tables.ts';
import type { InboxPlace } from './cursor.ts';

/** A check-in with what stands beside it in the list. */
export type InboxRow = CheckInRow & {
  readonly owner_name: string | null;
  readonly person_name: string | null;
  readonly photos: number;
  /** The level of the check-in before, of the same person on file. */
  readonly previous_rank: number | null;
};

function fromOpen(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('check_ins')
    .leftJoin('staff as owner', (join) =>
      join
        .onRef('owner.clinic_id', '=', 'check_ins.clinic_id')
        .onRef('owner.staff_id', '=', 'check_ins.owner_id'),
    )
    .leftJoin('people', (join) =>
      join
        .onRef('people.clinic_id', '=', 'check_ins.clinic_id')
        .onRef('people.person_id', '=', 'check_ins.person_id'),
    )
    .where('check_ins.clinic_id', '=', clinicId)
    .where('check_ins.erased_at', 'is', null);
}

type Query = ReturnType<typeof fromOpen>;

function asRows(query: Query) {
  return query
    .selectAll('check_ins')
    .select((is) => [
      'owner.name as owner_name',
      sql<string | null>`rtrim(people.given_name || ' ' || people.family_name)`.as('person_name'),
      is
        .selectFrom('photos')
        .select(sql<number>`count(*)::int`.as('photos'))
        .whereRef('photos.clinic_id', '=', 'check_ins.clinic_id')
        .whereRef('photos.check_in_id', '=', 'check_ins.check_in_id')
        .where('photos.state', '=', 'stored')
        .$asScalar()
        .$notNull()
        .as('photos'),
      is
        .selectFrom('check_ins as earlier')
        .select('earlier.level_rank')
        .whereRef('earlier.clinic_id', '=', 'check_ins.clinic_id')
        .whereRef('earlier.person_id', '=', 'check_ins.person_id')
        .whereRef('earlier.sent_at', '<', 'check_ins.sent_at')
        .where('earlier.erased_at', 'is', null)
        .orderBy('earlier.sent_at', 'desc')
        .limit(1)
        .as('previous_rank'),
    ]);
}

/** Which check-ins are asked for. */
export interface InboxFilter {
  readonly clinicId: string;
  readonly view: InboxView | 'open' | 'closed' | 'all';
  /** Who asks, for their own view. */
  readonly staffId: string;
  readonly now: Date;
  /** A part of a name. */
  readonly name: string | undefined;
}

function inView(query: Query, { view, staffId, now }: InboxFilter): Query {
  if (view === 'all') return query;
  if (view === 'done' || view === 'closed') return query.where('check_ins.state', '=', 'closed');
  const open = query.where('check_ins.state', '!=', 'closed');
  if (view === 'open') return open;
  if (view === 'waiting') return open.where('check_ins.waiting_since', 'is not', null);
  const here = open.where('check_ins.waiting_since', 'is', null);
  if (view === 'mine') return here.where('check_ins.owner_id', '=', staffId);
  return view === 'team'
    ? here
    : here.where('check_ins.answered_at', 'is', null).where('check_ins.due_at', '<', now);
}

const pattern = (part: string): string => `%${part.replaceAll(/[\\%_]/g, '\\$&')}%`;

function named(query: Query, name: string | undefined): Query {
  if (name === undefined || name === '') return query;
  return query.where((is) =>
    is.or([
      is('check_ins.name', 'ilike', pattern(name)),
      is(sql`rtrim(people.given_name || ' ' || people.family_name)`, 'ilike', pattern(name)),
    ]),
  );
}

/** A part of the list: so many after a place. */
interface Part {
  readonly limit: number;
  readonly after: InboxPlace | undefined;
}

/** Those that are done, the newest first. */
function doneFirst(trx: ClinicTransaction, filter: InboxFilter, page: Part): Query {
  let query = named(inView(fromOpen(trx, filter.clinicId), filter), filter.name);
  const { after } = page;
  if (after !== undefined)
    query = query.where((is) =>
      is.or([
        is('check_ins.closed_at', '<', after.orderAt),
        is.and([
          is('check_ins.closed_at', '=', after.orderAt),
          is('check_ins.check_in_id', '>', after.checkInId),
        ]),
      ]),
    );
  return query.orderBy('check_ins.closed_at', 'desc').orderBy('check_ins.check_in_id').limit(page.limit);
}

/** By level, then what is due first, then longest waiting. */
function byUrgency(trx: ClinicTransaction, filter: InboxFilter, page: Part): Query {
  let query = named(inView(fromOpen(trx, filter.clinicId), filter), filter.name);
  const { after } = page;
  if (after !== undefined)
    // Written out, so that the index finds the place: a rank that falls and times that rise.
    query = query
      .where('check_ins.level_rank', '<=', after.levelRank)
      .where((is) =>
        is.or([
          is('check_ins.level_rank', '<', after.levelRank),
          is('check_ins.order_at', '>', after.orderAt),
          is.and([
            is('check_ins.order_at', '=', after.orderAt),
            is.or([
              is('check_ins.sent_at', '>', after.sentAt),
              is.and([
                is('check_ins.sent_at', '=', after.sentAt),
                is('check_ins.check_in_id', '>', after.checkInId),
              ]),
            ]),
          ]),
        ]),
      );
  return query
    .orderBy('check_ins.level_rank', 'desc')
    .orderBy('check_ins.order_at')
    .orderBy('check_ins.sent_at')
    .orderBy('check_ins.check_in_id')
    .limit(page.limit);
}

/** Answers whether a view shows what is done, which stands by when it was closed. */
export function isDoneView(view: InboxFilter['view']): boolean {
  return view === 'done' || view === 'closed';
}

const partOf = (trx: ClinicTransaction, filter: InboxFilter, page: Part): Query =>
  isDoneView(filter.view) ? doneFirst(trx, filter, page) : byUrgency(trx, filter, page);

/** Lists a part of a view. */
export function listRows(trx: ClinicTransaction, filter: InboxFilter, page: Part): Promise<InboxRow[]> {
  return asRows(partOf(trx, filter, page)).execute();
}

/** What a search by sign opens of a check-in, and where that stands in the list. */
export type SaidRow = Pick<
  CheckInRow,
  'check_in_id' | 'said' | 'level_rank' | 'order_at' | 'sent_at' | 'closed_at'
>;

/** Lists what was said in a part of a view, still sealed, and nothing that would have to be gathered for it. */
export function listSaid(trx: ClinicTransaction, filter: InboxFilter, page: Part): Promise<SaidRow[]> {
  return partOf(trx, filter, page)
    .select(['check_ins.check_in_id', 'check_ins.said', 'check_ins.level_rank'])
    .select(['check_ins.order_at', 'check_ins.sent_at', 'check_ins.closed_at'])
    .execute();
}

/** Reads these check-ins as they stand in the list, in this order. */
export async function readRows(
  trx: ClinicTransaction,
  clinicId: string,
  ids: readonly string[],
): Promise<InboxRow[]> {
  if (ids.length === 0) return [];
  const rows = await asRows(fromOpen(trx, clinicId))
    .where('check_ins.check_in_id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.check_in_id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Reads one check-in as it stands in the list. */
export function readInboxRow(trx: ClinicTransaction, clinicId: string, checkInId: string): Promise<InboxRow> {
  return asRows(fromOpen(trx, clinicId))
    .where('check_ins.check_in_id', '=', checkInId)
    .executeTakeFirstOrThrow();
}

/** Emergencies nobody has opened, and messages that read like one and were not read, the oldest first. */
export function listUnseenEmergencies(trx: ClinicTransaction, clinicId: string) {
  return asRows(fromOpen(trx, clinicId))
    .where('check_ins.state', '!=', 'closed')
    .where((is) =>
      is.or([
        is.and([is('check_ins.level', '=', 'emergency'), is('check_ins.state', '=', 'sent')]),
        is('check_ins.unread_danger', '=', 'emergency'),
      ]),
    )
    .orderBy('check_ins.sent_at')
    .limit(5)
    .execute();
}

/** Reads one check-in and holds it, so that two people at the clinic cannot change it at the same moment. */
export function holdCheckIn(
  trx: ClinicTransaction,
  clinicId: string,
  checkInId: string,
): Promise<CheckInRow | undefined> {
  return trx
    .selectFrom('check_ins')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('check_in_id', '=', checkInId)
    .where('erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** What a step changes on a check-in. */
export type CheckInChange = Pick<
  Updateable<CheckInsTable>,
  | 'state'
  | 'level'
  | 'level_rank'
  | 'seen_at'
  | 'acknowledged_at'
  | 'closed_at'
  | 'outcome'
  | 'owner_id'
  | 'waiting_since'
  | 'answered_at'
  | 'clock_from'
  | 'target_minutes'
  | 'due_at'
  | 'order_at'
>;

/** Changes a check-in, and says when and by whom; none of the staff when it was the person. */
export async function changeCheckIn(
  trx: ClinicTransaction,
  row: CheckInRow,
  change: CheckInChange & { readonly changed_at: Date; readonly changed_by: string | null },
): Promise<CheckInRow> {
  return await trx
    .updateTable('check_ins')
    .set(change)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('clinic_id', '=', row.clinic_id)
    .where('check_in_id', '=', row.check_in_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
