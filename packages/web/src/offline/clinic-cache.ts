import { type ClinicView, clinicViewSchema } from '@afterneedle/contract';
import { ask } from './api.ts';
import { database } from './database.ts';

/** What this device knows about a clinic: `unknown` means the server says there is none. */
export type KnownClinic = ClinicView | 'unknown' | 'away';

/** Answers what was last heard of a clinic, without the network. */
export async function rememberedClinic(slug: string): Promise<ClinicView | undefined> {
  try {
    const db = await database();
    return await db.get('clinics', slug);
  } catch {
    return undefined;
  }
}

/** Asks the server about a clinic and remembers the answer for when there is no network. */
export async function fetchClinic(slug: string): Promise<KnownClinic> {
  const path = `/api/v1/clinics/${encodeURIComponent(slug)}`;
  const answered = await ask(path, (json) => clinicViewSchema.parse(json));
  if (answered.kind === 'refused')
    return answered.status === 404 || answered.status === 422 ? 'unknown' : 'away';
  if (answered.kind === 'away') return (await rememberedClinic(slug)) ?? 'away';
  try {
    const db = await database();
    await db.put('clinics', answered.value);
  } catch {
    // A phone that keeps nothing asks again next time.
  }
  return answered.value;
}

/** Answers every clinic this device has heard of, without the network. */
export async function listKnownClinics(): Promise<readonly ClinicView[]> {
  const db = await database();
  return db.getAll('clinics');
}
