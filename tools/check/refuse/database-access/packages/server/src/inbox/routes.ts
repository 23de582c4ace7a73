import type { Kysely } from 'kysely';

export const list = (db: Kysely<{ person: { id: string } }>) => db.selectFrom('person').selectAll().execute();
