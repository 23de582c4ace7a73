import { sql } from 'kysely';
import { lookAtClinic, type ServerTransaction } from './copy-rows.ts';
import type { Database } from './database.ts';

/** Whose rows go: a person with all that hangs on them, or one check-in. */
export interface ErasedRoot {
  readonly table: 'people' | 'check_ins';
  readonly id: string;
}

const KEY_OF = { people: 'person_id', check_ins: 'check_in_id' } as const;

interface Link {
  readonly child: string;
  readonly columns: string[];
  readonly parents: string[];
}

type Links = ReadonlyMap<string, readonly Link[]>;

/** Answers which tables point at which, and by which columns. */
async function readLinks(trx: ServerTransaction): Promise<Links> {
  const { rows } = await sql<Link & { readonly parent: string }>`
    select p.relname as parent, c.relname as child,
      array(select a.attname::text from unnest(k.conkey) with ordinality as u (n, place)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.place) as columns,
      array(select a.attname::text from unnest(k.confkey) with ordinality as u (n, place)
        join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.place) as parents
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
      join pg_namespace n on n.oid = p.relnamespace
    where k.contype = 'f' and n.nspname = 'public' and c.oid <> p.oid
    order by c.relname`.execute(trx);
  return Map.groupBy(rows, ({ parent }) => parent);
}

async function areThere(trx: ServerTransaction, table: string, where: string): Promise<boolean> {
  const found = await sql`select 1 from ${sql.id(table)} where ${sql.raw(where)} limit 1`.execute(trx);
  return found.rows.length > 0;
}

/** Takes out rows and everything that points at them, the furthest first. */
async function takeOut(trx: ServerTransaction, links: Links, table: string, where: string): Promise<number> {
  let count = 0;
  for (const { child, columns, parents } of links.get(table) ?? []) {
    const theirs = parents.map((one) => `"${one}"`).join(', ');
    const isIn = `(${columns.map((one) => `"${one}"`).join(', ')}) in (select ${theirs} from "${table}" where ${where})`;
    if (await areThere(trx, child, isIn)) count += await takeOut(trx, links, child, isIn);
  }
  const taken = await sql`delete from ${sql.id(table)} where ${sql.raw(where)}`.execute(trx);
  return count + Number(taken.numAffectedRows ?? 0n);
}

/** Unties the complication files of people who stay from the check-ins that go. */
async function keepFilesOfOthers(
  trx: ServerTransaction,
  clinicId: string,
  going: { readonly checkInIds: readonly string[]; readonly people: string },
): Promise<void> {
  if (going.checkInIds.length === 0) return;
  await sql`update complications set check_in_id = null
    where clinic_id = ${clinicId} and check_in_id in (${sql.join(going.checkInIds)}) and person_id is not null
      and person_id not in (select person_id from people where ${sql.raw(going.people)})`.execute(trx);
}

/** What an erasure took out. */
export interface ErasedRows {
  readonly rows: number;
  /** Whose photos lie in files. */
  readonly checkInIds: readonly string[];
  /** Photos before them lie in files too. */
  readonly treatmentIds: readonly string[];
}

const UUID = /^[0-9a-f-]{36}$/;

/**
 * Takes out of a clinic a person, or a check-in, with every row that hangs on them, in a transaction of the server
 * itself. The audit trail stays, which knows ids, and so does the complication file of a person who stays. Answers
 * nothing where there is no such row.
 */
export async function eraseRows(
  database: Pick<Database, 'kysely'>,
  clinicId: string,
  root: ErasedRoot,
  before: () => Promise<void>,
): Promise<ErasedRows | undefined> {
  if (!UUID.test(root.id) || !UUID.test(clinicId)) return undefined;
  return await database.kysely.transaction().execute(async (trx) => {
    await lookAtClinic(trx, clinicId);
    await sql`select set_config('app.erasing', ${clinicId}, true)`.execute(trx);
    const key = KEY_OF[root.table];
    const own = `clinic_id = '${clinicId}' and "${key}" = '${root.id}'`;
    const found = await sql`select 1 from ${sql.id(root.table)} where ${sql.raw(own)} for update`.execute(
      trx,
    );
    if (found.rows.length === 0) return undefined;
    // Whoever was merged into this person is this person.
    const all =
      root.table === 'people'
        ? `clinic_id = '${clinicId}' and ("${key}" = '${root.id}' or merged_into = '${root.id}')`
        : own;
    const checkIns = await sql<{ id: string }>`
      select check_in_id::text as id from check_ins where clinic_id = ${clinicId} and ${sql.raw(
        root.table === 'check_ins'
          ? `check_in_id = '${root.id}'`
          : `(person_id in (select person_id from people where ${all})
             or treatment_id in (select treatment_id from treatments where person_id in (select person_id from people where ${all})))`,
      )}`.execute(trx);
    const checkInIds = checkIns.rows.map(({ id }) => id);
    const treatments = await sql<{ id: string }>`
      select treatment_id::text as id from treatments where clinic_id = ${clinicId} and ${sql.raw(
        root.table === 'check_ins' ? 'false' : `person_id in (select person_id from people where ${all})`,
      )}`.execute(trx);
    await before();
    await keepFilesOfOthers(trx, clinicId, { checkInIds, people: root.table === 'people' ? all : 'false' });
    let rows = await takeOut(trx, await readLinks(trx), root.table, all);
    for (const id of checkInIds) {
      const keys = await sql`delete from idempotency_keys where clinic_id = ${clinicId}
        and (answer ->> 'id' = ${id} or operation like ${`%${id}%`})`.execute(trx);
      rows += Number(keys.numAffectedRows ?? 0n);
    }
    return { rows, checkInIds, treatmentIds: treatments.rows.map(({ id }) => id) };
  });
}
