import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

interface Note {
  readonly id: string;
  readonly words: readonly string[];
}

/** One tab of the app: its modules are its own, the store is that of the phone. */
async function openTab() {
  vi.resetModules();
  return { ...(await import('./sealed.ts')), ...(await import('./database.ts')) };
}

const add =
  (word: string) =>
  (note: Note | undefined): Note => ({ id: 'a', words: [...(note?.words ?? []), word] });

/** The store as somebody sees it who reads the files. */
const raw = () => openDB('afterneedle');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

describe('a sealed record', () => {
  test('comes back as it was, and nothing of it lies readable', async () => {
    const { changeSealed, readSealed } = await openTab();
    await changeSealed<Note>('diary', 'a', add('swollen lip'));
    expect(await readSealed<Note>('diary', 'a')).toEqual({ id: 'a', words: ['swollen lip'] });
    const db = await raw();
    const kept = await db.get('diary', 'a');
    expect(Object.keys(kept).sort()).toEqual(['box', 'id', 'iv', 'version']);
    expect(Buffer.from(kept.box).toString('latin1')).not.toContain('swollen');
    const { key } = await db.get('keys', 'records');
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('extractable');
    db.close();
  });

  test('takes the changes of a tab in the order they were made, also when the sealing of an early one lasts long', async () => {
    const { changeSealed, readSealed } = await openTab();
    await changeSealed<Note>('diary', 'a', add('start'));
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let count = 0;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...sealing) => {
      count += 1;
      // So that what began later would be ready sooner.
      if (count === 2) await new Promise((resolve) => setTimeout(resolve, 100));
      return encrypt(...sealing);
    });
    const typed = ['M', 'My', 'My c', 'My ch', 'My che', 'My chee', 'My cheeks'];
    await Promise.all(
      typed.map((words) => changeSealed<Note>('diary', 'a', () => ({ id: 'a', words: [words] }))),
    );
    expect((await readSealed<Note>('diary', 'a'))?.words).toEqual(['My cheeks']);
    vi.restoreAllMocks();
  });

  test('is not opened in another place, under another number, or changed', async () => {
    const { changeSealed, readSealed } = await openTab();
    await changeSealed<Note>('diary', 'a', add('mine'));
    const db = await raw();
    const kept = await db.get('diary', 'a');
    await db.put('diary', { ...kept, id: 'b' });
    await db.put('plans', kept);
    const flipped = new Uint8Array(kept.box.slice(0));
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    await db.put('views', { ...kept, box: flipped.buffer });
    await db.put('settings', { ...kept, version: 2 });
    db.close();
    await expect(readSealed('diary', 'b')).rejects.toThrow('operation');
    for (const store of ['plans', 'views', 'settings'] as const)
      await expect(readSealed(store, 'a')).rejects.toThrow('operation');
  });

  test('that does not open never hides the others of its store', async () => {
    const { changeSealed, listSealed, listIds } = await openTab();
    await changeSealed<Note>('diary', 'a', add('whole'));
    const db = await raw();
    await db.put('diary', { ...(await db.get('diary', 'a')), id: 'b' });
    db.close();
    expect(await listSealed<Note>('diary')).toEqual([{ id: 'a', words: ['whole'] }]);
    expect(await listIds('diary')).toEqual(['a', 'b']);
  });

  test('may have a field called bytes', async () => {
    const { changeSealed, readSealed } = await openTab();
    const photo = { id: 'p', bytes: 4 };
    await changeSealed('photos', 'p', () => photo);
    expect(await readSealed('photos', 'p')).toEqual(photo);
  });

  test('of bytes comes back as the same bytes', async () => {
    const { keepBytes, readBytes } = await openTab();
    const bytes = new Uint8Array([0, 255, 7, 128]);
    await keepBytes('pictures', 'p', bytes.buffer);
    expect(new Uint8Array((await readBytes('pictures', 'p')) ?? new ArrayBuffer())).toEqual(bytes);
  });
});

describe('two tabs that change the same record at once', () => {
  async function both(): Promise<readonly string[]> {
    const [one, other] = [await openTab(), await openTab()];
    const words = Array.from({ length: 20 }, (_, at) => `${at}`);
    await Promise.all(
      words.map((word, at) => (at % 2 === 0 ? one : other).changeSealed<Note>('diary', 'a', add(word))),
    );
    const kept = await other.readSealed<Note>('diary', 'a');
    expect([...(kept?.words ?? [])].sort()).toEqual(words.sort());
    return kept?.words ?? [];
  }

  test('keep every change', async () => {
    expect(await both()).toHaveLength(20);
  });

  test('keep every change over plain HTTP too, where nothing can be sealed', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await both()).toHaveLength(20);
    const db = await raw();
    expect(await db.get('diary', 'a')).toHaveProperty('words');
    db.close();
  });

  test('do not write over a record that was deleted and made anew', async () => {
    const { changeSealed, deleteSealed, readSealed } = await openTab();
    await changeSealed<Note>('diary', 'a', add('old'));
    const late = changeSealed<Note>('diary', 'a', add('late'));
    await deleteSealed('diary', 'a');
    await Promise.all([late, changeSealed<Note>('diary', 'a', add('new'))]);
    const words = (await readSealed<Note>('diary', 'a'))?.words ?? [];
    expect(words).toContain('new');
    expect(words).toContain('late');
  });

  test('make one key', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await Promise.all([
      one.changeSealed<Note>('diary', 'a', add('1')),
      other.changeSealed<Note>('plans', 'a', add('2')),
    ]);
    expect(await one.readSealed<Note>('plans', 'a')).toEqual({ id: 'a', words: ['2'] });
    expect(await other.readSealed<Note>('diary', 'a')).toEqual({ id: 'a', words: ['1'] });
  });
});

describe('what an older app left open', () => {
  test('is sealed at the start, pictures whole, and stays readable', async () => {
    const tab = await openTab();
    await tab.changeSealed<Note>('plans', 'sealed', add('already'));
    const db = await raw();
    await db.put('diary', { id: 'a', words: ['open'] });
    await db.put('pictures', { id: 'p', bytes: new Uint8Array([1, 2, 3]).buffer });
    expect(await tab.sealWhatLiesOpen()).toBe(2);
    expect(await tab.sealWhatLiesOpen()).toBe(0);
    expect(await db.get('diary', 'a')).toHaveProperty('box');
    db.close();
    expect(await tab.readSealed<Note>('diary', 'a')).toEqual({ id: 'a', words: ['open'] });
    expect(new Uint8Array((await tab.readBytes('pictures', 'p')) ?? new ArrayBuffer())).toEqual(
      new Uint8Array([1, 2, 3]),
    );
  });

  test('keeps a change made while it is sealed', async () => {
    const tab = await openTab();
    await tab.database();
    const db = await raw();
    await db.put('diary', { id: 'a', words: ['open'] });
    db.close();
    await Promise.all([tab.sealWhatLiesOpen(), tab.changeSealed<Note>('diary', 'a', add('then'))]);
    expect((await tab.readSealed<Note>('diary', 'a'))?.words).toEqual(['open', 'then']);
  });
});

test('a phone whose store was deleted by another tab opens a new one', async () => {
  const tab = await openTab();
  await tab.changeSealed<Note>('diary', 'a', add('gone'));
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('afterneedle');
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
  expect(await tab.readSealed('diary', 'a')).toBeUndefined();
  await tab.changeSealed<Note>('diary', 'a', add('new'));
  expect((await tab.readSealed<Note>('diary', 'a'))?.words).toEqual(['new']);
});
