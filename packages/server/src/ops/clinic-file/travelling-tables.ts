import { createHash } from 'node:crypto';
import { type CopiedTable, fetchRows, listTables, type ServerTransaction } from '../../platform/copy-rows.ts';
import type { Vault } from '../../platform/vault.ts';
import { readAccountEmails } from '../queries.ts';

/** What stays behind when a clinic moves to another server, and why. */
export const STAYS_BEHIND: Readonly<Record<string, string>> = {
  'auth.account': 'sign-in; nothing is kept there for links and passkeys',
  'auth.passkey': 'a passkey is bound to the address of the server; staff add a new one',
  'auth.session': 'nobody is signed in on the new server',
  'auth."user"':
    'an account may work at several clinics; its e-mail travels with the row of the member of staff',
  'auth.verification': 'one-time sign-in links that wait to be opened',
  'platform.clinic_list': 'made by the clinic itself when its row is put in',
  'platform.clinic_sign_ups': 'clinics that are not there yet',
  'platform.migrations': 'of the server; the file names those it was written under',
  'platform.secrets': 'of the server; the keys of the clinic travel opened, inside the sealed file',
};

/** The tables whose rows travel, in an order in which they may be put in. */
export async function listTravelling(trx: ServerTransaction): Promise<readonly CopiedTable[]> {
  const tables = await listTables(trx);
  const unknown = tables.find(
    ({ name, belongsToClinic }) => !belongsToClinic && STAYS_BEHIND[name] === undefined,
  );
  if (unknown !== undefined) throw new Error(`nobody has said whether ${unknown.name} travels with a clinic`);
  return tables.filter(({ name }) => STAYS_BEHIND[name] === undefined);
}

/** What a row is changed by, on its way out of a server and into another. */
export interface Traveller {
  readonly clinicId: string;
  readonly vault: Pick<Vault, 'unwrapKey' | 'wrapKey'>;
  /** The address the clinic has in the file. */
  readonly slug: string;
}

type Row = Record<string, string>;
type Change = (row: Row) => Row;

const changed = (lines: readonly string[], change: Change): readonly string[] =>
  lines.map((line) => JSON.stringify(change(JSON.parse(line) as Row)));

/**
 * Gives rows the form in which they travel: the keys of the clinic opened, members of staff by their e-mail, and the
 * clinic under the address it had. All other rows travel as they are, sealed texts still sealed.
 */
async function asTravelling(
  trx: ServerTransaction,
  of: Traveller,
  read: { readonly table: string; readonly lines: readonly string[] },
): Promise<readonly string[]> {
  const { clinicId, vault, slug } = of;
  if (read.table === 'public.clinics') return changed(read.lines, (row) => ({ ...row, slug }));
  if (read.table === 'public.clinic_keys')
    return changed(read.lines, (row) => ({
      ...row,
      wrapped: vault.unwrapKey(clinicId, row['key_id'] ?? '', row['wrapped'] ?? ''),
    }));
  if (read.table !== 'public.staff') return read.lines;
  const ids = read.lines.map((line) => (JSON.parse(line) as Row)['user_id'] ?? '');
  const emails = await readAccountEmails(trx, ids);
  return changed(read.lines, (row) => {
    const userId = row['user_id'] ?? '';
    return { ...row, user_id: emails.get(userId) ?? userId };
  });
}

/** How many rows of a table, and the hash over them. */
export interface TableSum {
  readonly rows: number;
  readonly sha256: string;
}

/** Reads a table in the form in which it travels, a few hundred rows at a time, and gives its sum at the end. */
export async function sumTable(
  trx: ServerTransaction,
  of: Traveller,
  table: CopiedTable,
  take: (rows: readonly string[]) => Promise<void> = async () => {},
): Promise<TableSum> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const read of fetchRows(trx, table, of.clinicId)) {
    const lines = await asTravelling(trx, of, { table: table.name, lines: read });
    for (const line of lines) hash.update(line).update('\n');
    rows += lines.length;
    await take(lines);
  }
  return { rows, sha256: hash.digest('hex') };
}
