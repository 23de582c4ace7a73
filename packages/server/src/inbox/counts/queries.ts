import { sql } from 'kysely';
import type { ClinicTransaction } from '../../platform/database.ts';

/** Counts what waits where, and how many of those here each member of staff has. */
export async function countOpen(trx: ClinicTransaction, clinicId: string, now: Date) {
  const here = sql`waiting_since is null`;
  const rows = await trx
    .selectFrom('check_ins')
    .select([
      'owner_id',
      sql<number>`(count(*) filter (where ${here}))::int`.as('team'),
      sql<number>`(count(*) filter (where ${here} and answered_at is null and due_at < ${now}))::int`.as(
        'overdue',
      ),
      sql<number>`(count(*) filter (where waiting_since is not null))::int`.as('waiting'),
      sql<number>`(count(*) filter (where state = 'sent'))::int`.as('unseen'),
    ])
    .where('clinic_id', '=', clinicId)
    .where('state', '!=', 'closed')
    .where('erased_at', 'is', null)
    .groupBy('owner_id')
    .execute();
  const sum = (name: 'team' | 'overdue' | 'waiting' | 'unseen'): number =>
    rows.reduce((all, row) => all + row[name], 0);
  return {
    team: sum('team'),
    overdue: sum('overdue'),
    waiting: sum('waiting'),
    unseen: sum('unseen'),
    openOf: new Map(
      rows.flatMap((row) => (row.owner_id === null ? [] : [[row.owner_id, row.team] as const])),
    ),
  };
}

/** How many notices were given up. */
export async function countFailedNotices(trx: ClinicTransaction, clinicId: string): Promise<number> {
  const answer = await trx
    .selectFrom('notices')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('clinic_id', '=', clinicId)
    .where('state', '=', 'failed')
    .executeTakeFirstOrThrow();
  return answer.n;
}
