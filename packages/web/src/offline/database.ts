import type { CheckInView, ClinicView } from '@afterneedle/contract';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CheckIn } from './check-in.ts';
import type { KeptBefore } from './kept-before.ts';
import type { KeptPlan } from './kept-plan.ts';

interface Schema extends DBSchema {
  'check-ins': { key: string; value: CheckIn };
  clinics: { key: string; value: ClinicView };
  /** What the server last said about a sent check-in, by its id there. */
  views: { key: string; value: CheckInView };
  plans: { key: string; value: KeptPlan };
  'before-treatment': { key: string; value: KeptBefore };
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

/** Opens the store of this device once; rejects where the browser refuses one. */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>('afterneedle', 3, {
    upgrade: (db, from) => {
      if (from < 1) {
        db.createObjectStore('check-ins', { keyPath: 'id' });
        db.createObjectStore('clinics', { keyPath: 'slug' });
        db.createObjectStore('views', { keyPath: 'id' });
      }
      if (from < 2) db.createObjectStore('plans', { keyPath: 'id' });
      if (from < 3) db.createObjectStore('before-treatment', { keyPath: 'id' });
    },
  });
  return opened;
}
