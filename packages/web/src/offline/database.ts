import type { CheckInView, ClinicView } from '@afterneedle/contract';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CheckIn } from './check-in.ts';

interface Schema extends DBSchema {
  'check-ins': { key: string; value: CheckIn };
  clinics: { key: string; value: ClinicView };
  /** What the server last said about a sent check-in, by its id there. */
  views: { key: string; value: CheckInView };
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

/** Opens the store of this phone once; rejects where the browser refuses one. */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>('afterneedle', 1, {
    upgrade: (db) => {
      db.createObjectStore('check-ins', { keyPath: 'id' });
      db.createObjectStore('clinics', { keyPath: 'slug' });
      db.createObjectStore('views', { keyPath: 'id' });
    },
  });
  return opened;
}
