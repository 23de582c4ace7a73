import type { Database, SealedStore } from './database.ts';

/** A record as it lies on the device: sealed with AES-GCM, its place and number bound in. */
export interface Sealed {
  readonly id: string;
  /** Goes up with every change, so that two tabs never undo each other. */
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

/** Where a box belongs; it opens nowhere else. */
export interface Place {
  readonly store: SealedStore;
  readonly id: string;
  readonly version: number;
}

const KEY_ID = 'records';
const IV_BYTES = 12;

/** One look-up a connection: a connection ends when everything is erased, and the key with it. */
const keys = new WeakMap<Database, Promise<CryptoKey>>();

/** Answers whether this page may use the browser's cryptography; over plain HTTP it may not. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** Waits for a write and its transaction; whichever fails first, neither is left unheard. */
export async function finish(done: Promise<void>, write: () => Promise<unknown>): Promise<void> {
  await Promise.all([write(), done]);
}

async function findKey(db: Database): Promise<CryptoKey> {
  const found = await db.get('keys', KEY_ID);
  if (found !== undefined) return found.key;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const work = db.transaction('keys', 'readwrite');
  // Another tab may have made one meanwhile: the first one stays.
  const meanwhile = await work.store.get(KEY_ID);
  await finish(work.done, async () => meanwhile === undefined && work.store.put({ id: KEY_ID, key: made }));
  return meanwhile?.key ?? made;
}

function keyOf(db: Database): Promise<CryptoKey> {
  const known = keys.get(db);
  if (known !== undefined) return known;
  const finding = findKey(db);
  keys.set(db, finding);
  finding.catch(() => keys.delete(db));
  return finding;
}

function boundTo({ store, id, version }: Place): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${store}/${id}/${version}`) as Uint8Array<ArrayBuffer>;
}

/** Seals bytes for one place. */
export async function seal(db: Database, place: Place, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = boundTo(place);
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, await keyOf(db), bytes);
  return { id: place.id, version: place.version, iv, box };
}

/** Opens a box; rejects when it was changed, or put where it does not belong. */
export async function unseal(
  db: Database,
  store: SealedStore,
  { id, version, iv, box }: Sealed,
): Promise<ArrayBuffer> {
  const additionalData = boundTo({ store, id, version });
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, await keyOf(db), box);
}
