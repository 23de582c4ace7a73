import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { DisputesTable } from '../platform/tables-disputes.ts';
import type { TimePlace } from '../platform/time-cursor.ts';

/** A dispute with the level of its check-in and who settled it. */
export type DisputeRow = Awaited<ReturnType<typeof listDisputes>>[number];

/** Stores what a person said was wrong; the same words of the same moment are stored once. */
export async function insertDispute(
  trx: ClinicTransaction,
  dispute: Omit<Selectable<DisputesTable>, 'kinds' | 'finding' | 'note' | 'settled_at' | 'settled_by'> & {
    readonly kinds: readonly string[];
  },
): Promise<'stored' | 'there'> {
  const { kinds, ...rest } = dispute;
  const stored = await trx
    .insertInto('disputes')
    .values({
      ...rest,
      kinds: JSON.stringify(kinds),
      finding: null,
      note: null,
      settled_at: null,
      settled_by: null,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'check_in_id', 'said_at']).doNothing())
    .returning('dispute_id')
    .executeTakeFirst();
  return stored === undefined ? 'there' : 'stored';
}

const withLevel = (trx: ClinicTransaction, clinicId: string) =>
  trx
    .selectFrom('disputes')
    .innerJoin('check_ins', (join) =>
      join
        .onRef('check_ins.clinic_id', '=', 'disputes.clinic_id')
        .onRef('check_ins.check_in_id', '=', 'disputes.check_in_id'),
    )
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'disputes.clinic_id')
        .onRef('staff.staff_id', '=', 'disputes.settled_by'),
    )
    .selectAll('disputes')
    .select(['check_ins.level as level', 'staff.name as settled_by_name'])
    .where('disputes.clinic_id', '=', clinicId);

/** Lists disputes, the newest first. */
export function listDisputes(
  trx: ClinicTransaction,
  options: {
    readonly clinicId: string;
    readonly show: 'open' | 'settled';
    readonly limit: number;
    readonly after: TimePlace | undefined;
  },
) {
  const { clinicId, show, after } = options;
  let query = withLevel(trx, clinicId).where('disputes.settled_at', show === 'open' ? 'is' : 'is not', null);
  if (after !== undefined) {
    query = query.where((is) =>
      is.or([
        is('disputes.received_at', '<', after.at),
        is.and([is('disputes.received_at', '=', after.at), is('disputes.dispute_id', '>', after.id)]),
      ]),
    );
  }
  return query
    .orderBy('disputes.received_at', 'desc')
    .orderBy('disputes.dispute_id')
    .limit(options.limit)
    .execute();
}

/** Answers one dispute. */
export function findDispute(
  trx: ClinicTransaction,
  clinicId: string,
  disputeId: string,
): Promise<DisputeRow | undefined> {
  return withLevel(trx, clinicId).where('disputes.dispute_id', '=', disputeId).executeTakeFirst();
}

/** Keeps what the clinic found. */
export async function settleDispute(
  trx: ClinicTransaction,
  settled: Pick<
    Selectable<DisputesTable>,
    'clinic_id' | 'dispute_id' | 'finding' | 'note' | 'settled_at' | 'settled_by'
  >,
): Promise<void> {
  const { clinic_id, dispute_id, ...change } = settled;
  await trx
    .updateTable('disputes')
    .set(change)
    .where('clinic_id', '=', clinic_id)
    .where('dispute_id', '=', dispute_id)
    .execute();
}
