import { sql } from 'kysely';
import type { ClinicTransaction, Database } from '../platform/database.ts';

/** Under which name a rotation of keys is noted while it goes on. */
const ROTATION = 'rotation';

/** A check-in of an earlier version, as it lay in plain text. */
export interface PlainCheckIn {
  readonly check_in_id: string;
  readonly message: string | null;
  readonly areas: string[];
  readonly facts: Record<string, number | boolean | string>;
}

/** A few check-ins that lie in plain text, held until the transaction ends. */
export async function holdPlainCheckIns(
  trx: ClinicTransaction,
  clinicId: string,
  limit: number,
): Promise<readonly PlainCheckIn[]> {
  const found = await sql<PlainCheckIn>`
    select check_in_id, message, areas, facts from check_ins
    where clinic_id = ${clinicId} and facts is not null order by check_in_id limit ${limit} for update`.execute(
    trx,
  );
  return found.rows;
}

/** Puts the sealed text of a check-in in place of the plain ones. */
export async function replacePlainCheckIn(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly checkInId: string; readonly said: string },
): Promise<void> {
  await sql`update check_ins set said = ${of.said}, message = null, areas = null, facts = null
    where clinic_id = ${of.clinicId} and check_in_id = ${of.checkInId}`.execute(trx);
}

/** A few results that lie in plain text. */
export async function holdPlainResults(
  trx: ClinicTransaction,
  clinicId: string,
  limit: number,
): Promise<readonly { readonly check_in_id: string; readonly source: string; readonly result: unknown }[]> {
  const found = await sql<{ check_in_id: string; source: string; result: unknown }>`
    select check_in_id, source, result from check_in_results
    where clinic_id = ${clinicId} and result is not null order by check_in_id, source limit ${limit} for update`.execute(
    trx,
  );
  return found.rows;
}

/** Puts a sealed result in place of the plain one. */
export async function replacePlainResult(
  trx: ClinicTransaction,
  of: {
    readonly clinicId: string;
    readonly checkInId: string;
    readonly source: string;
    readonly said: string;
  },
): Promise<void> {
  await sql`update check_in_results set said = ${of.said}, result = null
    where clinic_id = ${of.clinicId} and check_in_id = ${of.checkInId} and source = ${of.source}`.execute(
    trx,
  );
}

/** A few texts of histories that lie in plain text. */
export async function holdPlainEvents(
  trx: ClinicTransaction,
  clinicId: string,
  limit: number,
): Promise<readonly { readonly event_id: string; readonly text: string }[]> {
  const found = await sql<{ event_id: string; text: string }>`
    select event_id, text from check_in_events
    where clinic_id = ${clinicId} and text is not null order by event_id limit ${limit} for update`.execute(
    trx,
  );
  return found.rows;
}

/** Puts the sealed text of an event in place of the plain one. */
export async function replacePlainEvent(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly eventId: string; readonly said: string },
): Promise<void> {
  await sql`update check_in_events set said = ${of.said}, text = null
    where clinic_id = ${of.clinicId} and event_id = ${of.eventId}`.execute(trx);
}

/** A few replies that lie in plain text. */
export async function holdPlainMessages(
  trx: ClinicTransaction,
  clinicId: string,
  limit: number,
): Promise<readonly { readonly message_id: string; readonly plain: string }[]> {
  const found = await sql<{ message_id: string; plain: string }>`
    select message_id, plain from messages
    where clinic_id = ${clinicId} and plain is not null order by message_id limit ${limit} for update`.execute(
    trx,
  );
  return found.rows;
}

/** Puts the sealed text of a reply in place of the plain one. */
export async function replacePlainMessage(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly messageId: string; readonly sealed: string },
): Promise<void> {
  await sql`update messages set sealed = ${of.sealed}, plain = null
    where clinic_id = ${of.clinicId} and message_id = ${of.messageId}`.execute(trx);
}

/** Notes when a rotation began, or answers when the one began that was cut short. */
export async function beginRotation(database: Pick<Database, 'kysely'>, at: Date): Promise<Date> {
  await database.kysely
    .insertInto('platform.secrets')
    .values({ name: ROTATION, value: '', created_at: at })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const row = await database.kysely
    .selectFrom('platform.secrets')
    .select('created_at')
    .where('name', '=', ROTATION)
    .executeTakeFirstOrThrow();
  return row.created_at;
}

/** Notes that a rotation came to its end. */
export async function endRotation(database: Pick<Database, 'kysely'>): Promise<void> {
  await database.kysely.deleteFrom('platform.secrets').where('name', '=', ROTATION).execute();
}

/** The version of the database and by how many milliseconds its clock is ahead of ours. */
export async function lookAtDatabase(
  database: Pick<Database, 'kysely'>,
): Promise<{ readonly version: string; readonly aheadMs: number }> {
  const before = Date.now();
  const found = await sql<{ version: string; at: string }>`
    select current_setting('server_version') as version, (extract(epoch from clock_timestamp()) * 1000)::text as at`.execute(
    database.kysely,
  );
  const after = Date.now();
  const [row] = found.rows;
  if (row === undefined) throw new Error('the database answered nothing');
  return { version: row.version, aheadMs: Number(row.at) - (before + after) / 2 };
}

/** The e-mails of accounts, by their ids. */
export async function readAccountEmails(
  trx: ClinicTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('auth.user')
    .select(['id', 'email'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, email }) => [id, email]));
}

/** The account of an e-mail on this server; a new one, of an address nobody has proved, where there is none. */
export async function giveAccount(
  trx: ClinicTransaction,
  of: { readonly email: string; readonly name: string; readonly newId: string },
  at: Date,
): Promise<string> {
  const email = of.email.toLowerCase();
  await sql`insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values (${of.newId}, ${of.name}, ${email}, false, ${at}, ${at}) on conflict (email) do nothing`.execute(
    trx,
  );
  const row = await trx
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The address and the name of a clinic, in a transaction that sees it. */
export async function readClinicName(
  trx: ClinicTransaction,
  clinicId: string,
): Promise<{ readonly slug: string; readonly name: string }> {
  return await trx
    .selectFrom('clinics')
    .select(['slug', 'name'])
    .where('clinic_id', '=', clinicId)
    .executeTakeFirstOrThrow();
}
