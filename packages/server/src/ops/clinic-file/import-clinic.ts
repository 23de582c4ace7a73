import { hash } from 'node:crypto';
import { recordAudit } from '../../audit/queries.ts';
import { findClinicBySlug } from '../../clinics/queries.ts';
import { listClinicIds } from '../../platform/clinic-list.ts';
import { type CopiedTable, lookAtClinic, putRows, type ServerTransaction } from '../../platform/copy-rows.ts';
import { readAppliedNames } from '../../platform/migrate.ts';
import type { Services } from '../../platform/services.ts';
import { giveAccount } from '../queries.ts';
import {
  type ClinicManifest,
  type ClinicOpening,
  differencesOf,
  KIND,
  manifestSchema,
  openingSchema,
  photoSchema,
  sumPhotos,
  type TravellingPhoto,
} from './clinic-manifest.ts';
import { type Entry, readSealedFile, UnreadableFile } from './sealed-file.ts';
import { listTravelling, sumTable, type TableSum } from './travelling-tables.ts';

type ImportingServices = Pick<Services, 'database' | 'vault' | 'photoFiles' | 'now' | 'newId' | 'config'>;

/** Which file, what opens it, and under which address the clinic is to stand here. */
export interface ImportOrder {
  readonly path: string;
  readonly key: string;
  /** Another address than the one in the file. */
  readonly slug?: string | undefined;
}

/** What an import put in: what the file says and what was found in the database afterwards are the same. */
export interface ImportedClinic {
  readonly opening: ClinicOpening;
  readonly slug: string;
  readonly manifest: ClinicManifest;
}

const SLUG = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/;
const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === '23505';

async function refuseWhatDoesNotFit(
  services: ImportingServices,
  { clinicId, name, migrations }: ClinicOpening,
  slug: string,
): Promise<void> {
  const here = await readAppliedNames(services.database);
  if (migrations.some((one) => !here.includes(one)))
    throw new UnreadableFile('A newer version wrote this file. Bring this server to that version first.');
  if (migrations.length < here.length)
    throw new UnreadableFile(
      'An older version wrote this file. Bring the server it comes from to this version and export again.',
    );
  if (!SLUG.test(slug))
    throw new UnreadableFile(`"${slug}" is no address: use small letters, numbers and hyphens.`);
  if ((await listClinicIds(services.database)).includes(clinicId))
    throw new UnreadableFile(`${name} is on this server already.`);
  if ((await findClinicBySlug(services.database, slug)) !== undefined)
    throw new UnreadableFile(`The address "${slug}" is taken on this server. Name another with --as.`);
  if ((await services.photoFiles.checkIns(clinicId)).length > 0)
    throw new UnreadableFile('There are photos of this clinic in the data directory already.');
}

/** Gives rows the form in which they lie on this server. */
async function asAtHome(
  services: ImportingServices,
  trx: ServerTransaction,
  of: { readonly clinicId: string; readonly slug: string; readonly table: string },
  line: string,
): Promise<string> {
  const row = JSON.parse(line) as Record<string, string>;
  if (of.table === 'public.clinics') return JSON.stringify({ ...row, slug: of.slug });
  if (of.table === 'public.clinic_keys') {
    const wrapped = services.vault.wrapKey(of.clinicId, row['key_id'] ?? '', row['wrapped'] ?? '');
    return JSON.stringify({ ...row, wrapped });
  }
  if (of.table !== 'public.staff' || row['user_id']?.includes('@') !== true) return line;
  const account = { email: row['user_id'], name: row['name'] ?? '', newId: services.newId() };
  return JSON.stringify({ ...row, user_id: await giveAccount(trx, account, new Date(services.now())) });
}

async function putTable(
  services: ImportingServices,
  trx: ServerTransaction,
  of: { readonly clinicId: string; readonly slug: string; readonly table: CopiedTable },
  lines: readonly string[],
): Promise<void> {
  const home: string[] = [];
  for (const line of lines) home.push(await asAtHome(services, trx, { ...of, table: of.table.name }, line));
  await putRows(trx, of.table, home);
}

async function takePhoto(
  services: ImportingServices,
  clinicId: string,
  photo: TravellingPhoto,
  bytes: Buffer,
) {
  const key = { clinicId, checkInId: photo.checkInId, photoId: photo.photoId };
  await services.photoFiles.write(key, photo.piece, bytes);
  const kept = await services.photoFiles.read(key, photo.piece);
  if (kept === undefined) throw new Error('a photo just written is not there');
  return { ...photo, bytes: kept.length, sha256: hash('sha256', kept, 'hex') };
}

async function putAll(
  services: ImportingServices,
  trx: ServerTransaction,
  of: { readonly opening: ClinicOpening; readonly slug: string },
  entries: AsyncIterator<Entry>,
): Promise<ClinicManifest> {
  const { clinicId } = of.opening;
  const travelling = await listTravelling(trx);
  const pieces: ReturnType<typeof takePhoto> extends Promise<infer P> ? P[] : never = [];
  let table: CopiedTable | undefined;
  let waiting: string[] = [];
  let photo: TravellingPhoto | undefined;
  const flush = async (): Promise<void> => {
    if (table !== undefined && waiting.length > 0)
      await putTable(services, trx, { clinicId, slug: of.slug, table }, waiting);
    waiting = [];
  };
  for (;;) {
    const next = await entries.next();
    if (next.done === true) throw new UnreadableFile('The file ends without its list.');
    const { kind, bytes } = next.value;
    if (kind === KIND.rows) {
      waiting.push(...bytes.toString('utf8').split('\n'));
      // People may point at each other, which holds at the end of a statement.
      if (table?.name !== 'public.people') await flush();
      continue;
    }
    await flush();
    if (kind === KIND.table) table = travelling.find(({ name }) => name === bytes.toString('utf8'));
    if (kind === KIND.table && table === undefined)
      throw new UnreadableFile(`The file has a table this server does not know: ${bytes.toString('utf8')}.`);
    if (kind === KIND.photo) photo = photoSchema.parse(JSON.parse(bytes.toString('utf8')));
    if (kind === KIND.bytes && photo !== undefined)
      pieces.push(await takePhoto(services, clinicId, photo, bytes));
    if (kind !== KIND.manifest) continue;
    const tables: Record<string, TableSum> = {};
    const traveller = { clinicId, slug: of.opening.slug, vault: services.vault };
    for (const each of travelling) tables[each.name] = await sumTable(trx, traveller, each);
    const found: ClinicManifest = { tables, photos: sumPhotos(pieces) };
    const told = manifestSchema.parse(JSON.parse(bytes.toString('utf8')));
    const wrong = differencesOf(told, found);
    if (wrong.length > 0)
      throw new UnreadableFile(`What came in is not what was written: ${wrong.join(', ')}.`);
    return found;
  }
}

/**
 * Puts a clinic of another server into this one, all of it or nothing: rows in one transaction, then read back and
 * compared with what the file says. From then on new texts are sealed under a key that no other server has.
 */
export async function importClinic(services: ImportingServices, order: ImportOrder): Promise<ImportedClinic> {
  const entries = readSealedFile(order.path, order.key);
  const first = await entries.next();
  if (first.done === true || first.value.kind !== KIND.opening)
    throw new UnreadableFile('The file does not begin like the export of a clinic.');
  const opening = openingSchema.parse(JSON.parse(first.value.bytes.toString('utf8')));
  const { clinicId } = opening;
  const slug = order.slug ?? opening.slug;
  try {
    await refuseWhatDoesNotFit(services, opening, slug);
    try {
      const manifest = await services.database.kysely.transaction().execute(async (trx) => {
        await lookAtClinic(trx, clinicId);
        const found = await putAll(services, trx, { opening, slug }, entries);
        const at = new Date(services.now());
        await services.vault.rotate(trx, clinicId, at);
        const event = { clinicId, event: 'clinic.imported', actor: { kind: 'system' }, at } as const;
        await recordAudit(trx, { ...event, requestId: 'import-clinic' }, services.newId);
        return found;
      });
      return { opening, slug, manifest };
    } catch (error) {
      for (const checkInId of await services.photoFiles.checkIns(clinicId))
        for (const { path } of await services.photoFiles.list(clinicId, checkInId))
          await services.photoFiles.remove(path);
      if (isTaken(error))
        throw new UnreadableFile(`The address "${slug}" was taken just now. Name another with --as.`);
      throw error;
    }
  } finally {
    await entries.return(undefined);
  }
}
