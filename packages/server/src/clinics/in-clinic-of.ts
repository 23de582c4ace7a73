import { type ClinicTransaction, type Database, inClinic } from '../platform/database.ts';
import { findClinicBySlug } from './queries.ts';

/** Which clinic had an address when it was last asked for; on its own it decides nothing. */
const lately = new WeakMap<Database, Map<string, string>>();

/** What a clinic's transaction answers when the address is no longer that clinic's. */
export const MOVED = Symbol('the address is of another clinic now');

/**
 * Runs work in the clinic that has an address; nothing when none has. Which clinic it is is remembered, so the work
 * must look in its transaction whether the address is still that clinic's, and answer `MOVED` when it is not.
 */
export async function inClinicOf<T>(
  database: Database,
  slug: string,
  work: (trx: ClinicTransaction, clinicId: string) => Promise<T | typeof MOVED>,
): Promise<{ readonly clinicId: string; readonly value: T } | undefined> {
  const known = lately.get(database) ?? new Map<string, string>();
  lately.set(database, known);
  const remembered = known.get(slug);
  if (remembered !== undefined) {
    const value = await inClinic(database, remembered, (trx) => work(trx, remembered));
    if (value !== MOVED) return { clinicId: remembered, value };
    known.delete(slug);
  }
  const clinic = await findClinicBySlug(database, slug);
  if (clinic === undefined) return undefined;
  const { clinic_id: clinicId } = clinic;
  const value = await inClinic(database, clinicId, (trx) => work(trx, clinicId));
  if (value === MOVED) return undefined;
  known.set(slug, clinicId);
  return { clinicId, value };
}
