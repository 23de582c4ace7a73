import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/** What the server keeps secret: one for signing sessions, one for making private links. */
export interface Secrets {
  readonly session: string;
  readonly link: string;
}

async function keep(database: Database, name: string, now: Date): Promise<string> {
  await database.kysely
    .insertInto('platform.secrets')
    .values({ name, value: randomBytes(32).toString('base64url'), created_at: now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const row = await database.kysely
    .selectFrom('platform.secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.value;
}

/** Answers the server's secrets: worked out from the one configured, or made once at random and kept in the database. */
export async function readSecrets(
  database: Database,
  options: { readonly configured: string | undefined; readonly now: Date },
): Promise<Secrets> {
  const { configured, now } = options;
  if (configured !== undefined) {
    const derive = (use: string): string => createHmac('sha256', configured).update(use).digest('base64url');
    return { session: derive('session'), link: derive('link') };
  }
  return { session: await keep(database, 'session', now), link: await keep(database, 'link', now) };
}
