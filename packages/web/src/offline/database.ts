import type { ClinicView } from '@afterneedle/contract';
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Kept } from './sealed.ts';

/** Everything about a person lies sealed; of a clinic only what it shows to everybody is kept. */
interface Schema extends DBSchema {
  'check-ins': { key: string; value: Kept };
  clinics: { key: string; value: ClinicView };
  /** What the server last said about a sent check-in, by its id there. */
  views: { key: string; value: Kept };
  plans: { key: string; value: Kept };
  'before-treatment': { key: string; value: Kept };
  /** One entry a day, by its date. */
  diary: { key: string; value: Kept };
  /** What is known of each photo; its bytes lie in `pictures` under the same id. */
  photos: { key: string; value: Kept };
  pictures: { key: string; value: Kept };
  settings: { key: string; value: Kept };
  /** What a person wrote to a clinic and no server has taken yet. */
  messages: { key: string; value: Kept };
  /** What clinics handed to this phone, and what makes it known there. */
  'hand-overs': { key: string; value: Kept };
  /** The key that seals the rest; a script can use it and cannot read it out. */
  keys: { key: string; value: { readonly id: string; readonly key: CryptoKey } };
}

/** The stores whose records are sealed. */
export const SEALED_STORES = [
  'check-ins',
  'views',
  'plans',
  'before-treatment',
  'diary',
  'photos',
  'pictures',
  'settings',
  'messages',
  'hand-overs',
] as const;

export type SealedStore = (typeof SEALED_STORES)[number];

export type Database = IDBPDatabase<Schema>;

const NAME = 'afterneedle';

let opened: Promise<Database> | undefined;

/** Opens the store of this device once; rejects where the browser refuses one. */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>(NAME, 6, {
    upgrade: (db, from) => {
      if (from < 1) {
        db.createObjectStore('check-ins', { keyPath: 'id' });
        db.createObjectStore('clinics', { keyPath: 'slug' });
        db.createObjectStore('views', { keyPath: 'id' });
      }
      if (from < 2) db.createObjectStore('plans', { keyPath: 'id' });
      if (from < 3) db.createObjectStore('before-treatment', { keyPath: 'id' });
      if (from < 4) {
        for (const name of ['diary', 'photos', 'pictures', 'settings', 'keys'] as const)
          db.createObjectStore(name, { keyPath: 'id' });
      }
      if (from < 5) db.createObjectStore('messages', { keyPath: 'id' });
      if (from < 6) db.createObjectStore('hand-overs', { keyPath: 'id' });
    },
    // An older tab must not keep a newer one waiting, and the other way round; what it asks for next opens anew.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Deletes the whole store of this device, with the key; the next record opens a new one. */
export async function deleteDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  db?.close();
  opened = undefined;
  await deleteDB(NAME);
}
