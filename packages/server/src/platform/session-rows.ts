import type { Database } from './database.ts';

/** One place where a user is signed in. */
export interface SessionRow {
  readonly sessionId: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string | null;
}

/** Notes when somebody was at the desk. */
export async function markSeen(
  database: Database,
  sessionId: string,
  times: { readonly startedAt: Date; readonly lastSeenAt: Date },
): Promise<void> {
  await database.kysely.updateTable('auth.session').set(times).where('id', '=', sessionId).execute();
}

/** Keeps at which clinic somebody works in this session. */
export async function keepClinic(database: Database, sessionId: string, clinicId: string): Promise<void> {
  await database.kysely.updateTable('auth.session').set({ clinicId }).where('id', '=', sessionId).execute();
}

/** Ends a session, whatever cookie still names it. */
export async function endSession(database: Database, sessionId: string): Promise<void> {
  await database.kysely.deleteFrom('auth.session').where('id', '=', sessionId).execute();
}

/** Ends every session of a user but one. */
export async function endOtherSessions(database: Database, userId: string, sessionId: string): Promise<void> {
  await database.kysely
    .deleteFrom('auth.session')
    .where('userId', '=', userId)
    .where('id', '<>', sessionId)
    .execute();
}

/** Lists where a user is signed in, last used first. */
export async function listSessions(database: Database, userId: string): Promise<readonly SessionRow[]> {
  const rows = await database.kysely
    .selectFrom('auth.session')
    .select(['id', 'createdAt', 'startedAt', 'lastSeenAt', 'userAgent'])
    .where('userId', '=', userId)
    .execute();
  return rows
    .map(({ id, createdAt, startedAt, lastSeenAt, userAgent }) => ({
      sessionId: id,
      startedAt: startedAt ?? createdAt,
      lastSeenAt: lastSeenAt ?? createdAt,
      userAgent,
    }))
    .toSorted((one, other) => other.lastSeenAt.getTime() - one.lastSeenAt.getTime());
}

/** Answers when somebody was last at the desk of these sessions; one that ended is not among them. */
export async function readLastSeen(
  database: Database,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await database.kysely
    .selectFrom('auth.session')
    .select(['id', 'createdAt', 'lastSeenAt'])
    .where('id', 'in', [...sessionIds])
    .execute();
  return new Map(rows.map(({ id, createdAt, lastSeenAt }) => [id, lastSeenAt ?? createdAt]));
}

/** Answers the addresses of these users. */
export async function readEmails(
  database: Database,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await database.kysely
    .selectFrom('auth.user')
    .select(['id', 'email'])
    .where('id', 'in', [...userIds])
    .execute();
  return new Map(rows.map(({ id, email }) => [id, email]));
}
