import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/** What the server keeps secret: for signing sessions, for making private links, for sealing photos. */
export interface Secrets {
  readonly session: string;
  readonly link: string;
  /** The first one seals; the others open what was sealed before a secret was configured. */
  readonly photos: readonly [string, ...string[]];
  /** The first one wraps the keys of clinics; the others unwrap what was wrapped before a secret was configured. */
  readonly vault: readonly [string, ...string[]];
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

async function find(database: Database, name: string): Promise<string | undefined> {
  const row = await database.kysely
    .selectFrom('platform.secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

/** Answers the server's secrets: worked out from the one configured, or made once at random and kept in the database. */
export async function readSecrets(
  database: Database,
  options: {
    readonly configured: string | undefined;
    /** The one configured before: it opens, and seals nothing new. */
    readonly before?: string | undefined;
    readonly now: Date;
  },
): Promise<Secrets> {
  const { configured, before, now } = options;
  if (configured !== undefined) {
    const deriveFrom = (secret: string, use: string): string =>
      createHmac('sha256', secret).update(use).digest('base64url');
    const derive = (use: string): string => deriveFrom(configured, use);
    const earlier = (use: string): string[] => (before === undefined ? [] : [deriveFrom(before, use)]);
    const older = await find(database, 'photos');
    const olderVault = await find(database, 'vault');
    return {
      session: derive('session'),
      link: derive('link'),
      photos: [derive('photos'), ...earlier('photos'), ...(older === undefined ? [] : [older])],
      vault: [derive('vault'), ...earlier('vault'), ...(olderVault === undefined ? [] : [olderVault])],
    };
  }
  return {
    session: await keep(database, 'session', now),
    link: await keep(database, 'link', now),
    photos: [await keep(database, 'photos', now)],
    vault: [await keep(database, 'vault', now)],
  };
}
