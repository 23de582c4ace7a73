import { sql } from 'kysely';
import { inClinic } from '../src/platform/database.ts';
import { isUuid } from '../src/platform/ids.ts';
import type { Tables } from '../src/platform/tables.ts';
import type { TestServer } from './test-server.ts';

type HouseTable = Exclude<keyof Tables, 'platform.secrets'>;

/** How many rows of a table belong to a clinic, seen from inside its scope. */
export async function countRows(server: TestServer, table: HouseTable, clinicId: string): Promise<number> {
  return await inClinic(server.services.database, clinicId, async (trx) => {
    const answer = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(trx);
    return answer.rows[0]?.n ?? 0;
  });
}

/** The audit trail of a clinic, oldest first. */
export async function readAudit(server: TestServer, clinicId: string) {
  return await inClinic(server.services.database, clinicId, (trx) =>
    trx.selectFrom('audit_events').selectAll().orderBy('audit_id').execute(),
  );
}

/** How many jobs of a kind lie on the queue, in whatever state. */
export async function countJobs(server: TestServer, checkInId: string): Promise<number> {
  const answer = await sql<{ n: number }>`
    select count(*)::int as n from pgboss.job where data->>'checkInId' = ${checkInId}`.execute(
    server.services.database.kysely,
  );
  return answer.rows[0]?.n ?? 0;
}

/** Ends what somebody may do, as an owner of the clinic would. */
export async function endMembership(server: TestServer, clinicId: string, staffId: string): Promise<void> {
  await inClinic(server.services.database, clinicId, (trx) =>
    trx
      .updateTable('staff_memberships')
      .set({ ended_at: new Date() })
      .where('staff_id', '=', staffId)
      .execute(),
  );
}

/** What lies in the table of sign-in tokens. */
export async function readVerifications(server: TestServer): Promise<readonly unknown[]> {
  return (await sql`select * from auth.verification`.execute(server.services.database.kysely)).rows;
}

/** Every id in the rows of a clinic that names a record of its own: its keys, without the clinic itself. */
export async function readIdsOf(
  server: TestServer,
  tables: readonly string[],
  clinicId: string,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const table of tables) {
    const rows = await inClinic(server.services.database, clinicId, async (trx) => {
      const answer = await sql<Record<string, unknown>>`
        select * from ${sql.table(table)} where clinic_id = ${clinicId}`.execute(trx);
      return answer.rows;
    });
    for (const row of rows)
      for (const value of Object.values(row)) if (typeof value === 'string' && isUuid(value)) ids.add(value);
  }
  return ids;
}

/** The invitations of a clinic as they lie in the table. */
export async function readInvitations(server: TestServer, clinicId: string): Promise<readonly unknown[]> {
  return await inClinic(server.services.database, clinicId, (trx) =>
    trx.selectFrom('staff_invitations').selectAll().execute(),
  );
}
