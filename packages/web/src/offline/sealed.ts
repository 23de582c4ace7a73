import { canSeal, finish, type Sealed, seal, unseal } from './box.ts';
import { type Database, database, SEALED_STORES, type SealedStore } from './database.ts';
import { inTurn } from './in-turn.ts';
import { whileWriting } from './pending-writes.ts';

/** A record of an older app, or of a page without the browser's cryptography: it lies open. */
interface Open {
  readonly id: string;
  /** A picture. */
  readonly bytes?: ArrayBuffer;
}

export type Kept = Sealed | Open;

interface Identified {
  readonly id: string;
}

const isSealed = (kept: Kept): kept is Sealed => 'box' in kept && 'iv' in kept;
const versionOf = (kept: Kept | undefined): number =>
  kept !== undefined && isSealed(kept) ? kept.version : 0;

/** Every sealing has its own random number, so it also tells a record from one that was deleted and made anew. */
function isSameSealing(a: Kept | undefined, b: Kept | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (!isSealed(a) || !isSealed(b)) return !isSealed(a) && !isSealed(b);
  return a.version === b.version && a.iv.every((byte, at) => byte === b.iv[at]);
}

async function read<T>(db: Database, store: SealedStore, kept: Kept | undefined): Promise<T | undefined> {
  if (kept === undefined) return undefined;
  if (!isSealed(kept)) return kept as T;
  return JSON.parse(new TextDecoder().decode(await unseal(db, store, kept))) as T;
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;
}

/** Pictures are bytes, every other record is JSON: one may have a field called bytes. */
function openBytesOf(store: SealedStore, kept: Open): Uint8Array<ArrayBuffer> {
  return store === 'pictures' ? new Uint8Array(kept.bytes ?? new ArrayBuffer()) : bytesOf(kept);
}

/** Reads one record of this device, or nothing when there is none by that id. */
export async function readSealed<T>(store: SealedStore, id: string): Promise<T | undefined> {
  const db = await database();
  return read<T>(db, store, await db.get(store, id));
}

/** Reads every record of a store. One that does not open is left out, so that it never hides the others. */
export async function listSealed<T>(store: SealedStore): Promise<readonly T[]> {
  const db = await database();
  const all = await Promise.allSettled((await db.getAll(store)).map((kept) => read<T>(db, store, kept)));
  return all.flatMap((one) => (one.status === 'fulfilled' && one.value !== undefined ? [one.value] : []));
}

/** Answers the ids in a store, without opening a record. */
export async function listIds(store: SealedStore): Promise<readonly string[]> {
  const db = await database();
  return db.getAllKeys(store);
}

interface Changed<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

type Change<T> = (before: T | undefined) => T | undefined;

/** Without cryptography nothing has to be waited for, so that one transaction holds the whole change. */
async function changeOpen<T extends Identified>(
  store: SealedStore,
  id: string,
  change: Change<T>,
): Promise<Changed<T>> {
  const db = await database();
  const work = db.transaction(store, 'readwrite');
  const before = (await work.store.get(id)) as T | undefined;
  const after = change(before);
  const isNew = after !== undefined && after !== before;
  await finish(work.done, async () => isNew && work.store.put(after));
  return { before, after };
}

async function changeLoop<T extends Identified>(
  store: SealedStore,
  id: string,
  change: Change<T>,
): Promise<Changed<T>> {
  const db = await database();
  for (;;) {
    const kept = await db.get(store, id);
    const before = await read<T>(db, store, kept);
    const after = change(before);
    if (after === undefined || after === before) return { before, after };
    const next = await seal(db, { store, id: after.id, version: versionOf(kept) + 1 }, bytesOf(after));
    const work = db.transaction(store, 'readwrite');
    const isSame = isSameSealing(await work.store.get(id), kept);
    await finish(work.done, async () => isSame && work.store.put(next));
    if (isSame) return { before, after };
  }
}

/**
 * Changes one record in one step, so that two tabs never undo each other; answers what it became. The changes of this
 * tab are made in the order they were asked for: of two letters typed fast the later one counts.
 * `change` may run more than once. Nothing is written when it gives back what it got, or nothing.
 */
export function changeSealed<T extends Identified>(
  store: SealedStore,
  id: string,
  change: Change<T>,
): Promise<Changed<T>> {
  const work = canSeal() ? changeLoop<T> : changeOpen<T>;
  return whileWriting(inTurn(`${store} ${id}`, () => work(store, id, change)));
}

async function deleteOne(store: SealedStore, id: string): Promise<void> {
  const db = await database();
  await db.delete(store, id);
}

/** Takes one record off this device. */
export function deleteSealed(store: SealedStore, id: string): Promise<void> {
  return whileWriting(deleteOne(store, id));
}

async function putBytes(store: SealedStore, id: string, bytes: ArrayBuffer): Promise<void> {
  const db = await database();
  const record = canSeal() ? await seal(db, { store, id, version: 1 }, new Uint8Array(bytes)) : { id, bytes };
  await db.put(store, record);
}

/** Keeps bytes, such as a picture, under an id. */
export function keepBytes(store: SealedStore, id: string, bytes: ArrayBuffer): Promise<void> {
  return whileWriting(putBytes(store, id, bytes));
}

/** Reads bytes kept under an id. */
export async function readBytes(store: SealedStore, id: string): Promise<ArrayBuffer | undefined> {
  const db = await database();
  const kept = await db.get(store, id);
  if (kept === undefined) return undefined;
  return isSealed(kept) ? unseal(db, store, kept) : kept.bytes;
}

/** Seals what an older app left open; answers how many records that were. */
export async function sealWhatLiesOpen(stores: readonly SealedStore[] = SEALED_STORES): Promise<number> {
  if (!canSeal()) return 0;
  const db = await database();
  let count = 0;
  for (const store of stores) {
    for (const id of await db.getAllKeys(store)) {
      const kept = await db.get(store, id);
      if (kept === undefined || isSealed(kept)) continue;
      const next = await seal(db, { store, id, version: 1 }, openBytesOf(store, kept));
      const work = db.transaction(store, 'readwrite');
      const meanwhile = await work.store.get(id);
      // What was changed or sealed while this was sealed stays; the next start seals what is still open.
      const isSame = meanwhile !== undefined && !isSealed(meanwhile) && isEqualOpen(meanwhile, kept);
      await finish(work.done, async () => isSame && work.store.put(next));
      if (isSame) count += 1;
    }
  }
  return count;
}

function isEqualOpen(a: Open, b: Open): boolean {
  return a.bytes?.byteLength === b.bytes?.byteLength && JSON.stringify(a) === JSON.stringify(b);
}
