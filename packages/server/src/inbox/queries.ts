import type { CheckInRow } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { InboxPlace } from './cursor.ts';

/** Lists check-ins, most urgent first, then longest waiting. */
export function listCheckIns(
  trx: ClinicTransaction,
  options: {
    readonly clinicId: string;
    readonly show: 'open' | 'closed' | 'all';
    readonly limit: number;
    readonly after: InboxPlace | undefined;
  },
): Promise<CheckInRow[]> {
  const { after, show } = options;
  let query = trx.selectFrom('check_ins').selectAll().where('clinic_id', '=', options.clinicId);
  if (show === 'open') query = query.where('state', '!=', 'closed');
  if (show === 'closed') query = query.where('state', '=', 'closed');
  if (after !== undefined) {
    query = query.where((is) =>
      is.or([
        is('level_rank', '<', after.levelRank),
        is.and([is('level_rank', '=', after.levelRank), is('sent_at', '>', after.sentAt)]),
        is.and([
          is('level_rank', '=', after.levelRank),
          is('sent_at', '=', after.sentAt),
          is('check_in_id', '>', after.checkInId),
        ]),
      ]),
    );
  }
  return query
    .orderBy('level_rank', 'desc')
    .orderBy('sent_at')
    .orderBy('check_in_id')
    .limit(options.limit)
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
    .forUpdate()
    .executeTakeFirst();
}

/** What a step changes on a check-in. */
export type CheckInChange = Partial<
  Pick<CheckInRow, 'state' | 'seen_at' | 'acknowledged_at' | 'closed_at' | 'outcome'>
>;

/** Changes how far a check-in has come. */
export async function changeCheckIn(
  trx: ClinicTransaction,
  row: CheckInRow,
  change: CheckInChange,
): Promise<CheckInRow> {
  return await trx
    .updateTable('check_ins')
    .set(change)
    .where('clinic_id', '=', row.clinic_id)
    .where('check_in_id', '=', row.check_in_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
