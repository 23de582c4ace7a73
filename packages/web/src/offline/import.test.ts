import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckIn } from './check-in.ts';
import { emptyDay, type KeptDay } from './diary-day.ts';
import type { ExportFile } from './export-schema.ts';
import type { KeptMessage } from './kept-message.ts';
import type { KeptPlan } from './kept-plan.ts';
import { mergeMessage } from './merge-messages.ts';
import type { KeptPhoto } from './photo.ts';

const first = globalThis.indexedDB;
afterAll(() => {
  globalThis.indexedDB = first;
});

const read = () => ({ findings: {}, contexts: {}, areas: [], deniedInText: [] });

/** A phone: a store of its own, and modules of its own. */
async function openPhone() {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const modules = {
    ...(await import('./sealed.ts')),
    ...(await import('./export-file.ts')),
    ...(await import('./read-file.ts')),
    ...(await import('./plan-import.ts')),
    ...(await import('./take-import.ts')),
    ...(await import('./lock-file.ts')),
  };
  // Opened now, while this store is the one of the globals.
  await modules.listSealed('settings');
  return modules;
}

type Phone = Awaited<ReturnType<typeof openPhone>>;

const knowledge = `sha256:${'0'.repeat(64)}`;
const checkIn = (id: string, level: 'expected' | 'same-day', value = 'pen'): CheckIn => ({
  id,
  createdAt: 1,
  updatedAt: 2,
  answers: { device: { kind: 'choice', value }, message: { kind: 'message', text: `note of ${value}` } },
  drafts: {},
  result: { level, certified: true, knowledge, assessedAt: 2 },
});
const day = (text: string, at = 1): KeptDay => ({
  ...emptyDay('2026-08-04', 'UTC'),
  notes: [{ id: text, revision: 0, value: text, at }],
  updatedAt: at,
});
const photo: KeptPhoto = {
  id: 'front',
  takenAt: 1,
  takenOn: '2026-08-04',
  view: 'front',
  camera: 'back',
  mirrored: false,
  width: 1,
  height: 1,
  bytes: 4,
  sends: {},
  updatedAt: 1,
};
const plan: KeptPlan = {
  id: 'mine',
  planId: 'p',
  sequence: 0,
  treatments: [],
  person: {},
  supplied: [],
  allergies: ['nickel'],
  updatedAt: 1,
};

async function keep(
  phone: Phone,
  store: 'check-ins' | 'plans' | 'diary' | 'photos' | 'messages',
  record: { id: string },
) {
  await phone.changeSealed(store, record.id, () => record);
}

async function fileOf(phone: Phone): Promise<ExportFile> {
  const read = await phone.readFile(JSON.stringify(await phone.exportFile(9, knowledge)));
  if (read.kind !== 'whole') throw new Error(read.kind);
  return read.file;
}

async function recordsIn(phone: Phone): Promise<unknown> {
  const { stores, pictures } = await phone.exportFile(9, knowledge);
  return { stores, pictures };
}

let mine: Phone;
let other: Phone;
beforeEach(async () => {
  other = await openPhone();
  mine = await openPhone();
  await keep(other, 'check-ins', checkIn('a', 'same-day'));
  await keep(other, 'plans', plan);
  await keep(other, 'diary', day('hot'));
  await keep(other, 'photos', photo);
  await other.keepBytes('pictures', 'front', new Uint8Array([255, 216, 0, 7]).buffer);
});

describe('a file from one phone', () => {
  test('brings everything to an empty phone, pictures byte for byte', async () => {
    const file = await fileOf(other);
    expect(mine.planImport(await mine.readRecords(), file.stores as never).added).toEqual({
      'check-ins': 1,
      plans: 1,
      diary: 1,
      photos: 1,
    });
    await mine.takeImport(file, { choices: {}, read });
    expect(await recordsIn(mine)).toEqual(await recordsIn(other));
    const bytes = await mine.readBytes('pictures', 'front');
    expect([...new Uint8Array(bytes ?? new ArrayBuffer())]).toEqual([255, 216, 0, 7]);
  });

  test('brings what waits for a clinic under its own id, and what was sent stays sent', async () => {
    const message = (state: KeptMessage['state']): KeptMessage => ({
      id: 'm1',
      link: 'a.b',
      text: 'Is this right?',
      state,
      writtenAt: 5,
      danger: null,
      ...(state === 'sending' ? { lastTryAt: 6 } : {}),
    });
    await keep(other, 'messages', message('sending'));
    const file = await fileOf(other);
    expect(mine.planImport(await mine.readRecords(), file.stores as never).added).toMatchObject({
      messages: 1,
    });
    await mine.takeImport(file, { choices: {}, read });
    expect(await mine.listSealed('messages')).toEqual([message('waiting')]);
    await keep(mine, 'messages', message('sent'));
    await mine.takeImport(file, { choices: {}, read });
    expect(await mine.listSealed('messages')).toEqual([message('sent')]);
  });

  test('of an older app has no messages and is read all the same', async () => {
    const { messages: _none, ...stores } = (await other.exportFile(9, knowledge)).stores;
    const older = JSON.stringify({ ...(await other.exportFile(9, knowledge)), stores });
    expect(await other.readFile(older)).toMatchObject({ kind: 'whole', file: { stores: { messages: [] } } });
  });

  test('joins two drafts of one thread, in one way whichever phone asks', () => {
    const draft = (text: string, writtenAt: number): KeptMessage => ({
      id: 'draft-a',
      link: 'a.b',
      text,
      state: 'draft',
      writtenAt,
      danger: null,
    });
    const [early, late] = [draft('My cheek', 1), draft('It is warm', 2)];
    const joined = mergeMessage(early, late);
    expect(joined.text).toBe('My cheek\n\nIt is warm');
    expect(mergeMessage(late, early)).toEqual(joined);
    expect(mergeMessage(joined, early)).toEqual(joined);
  });

  test('taken over twice is taken over once', async () => {
    await keep(mine, 'check-ins', checkIn('a', 'expected', 'roller'));
    await keep(mine, 'diary', day('itchy', 2));
    const file = await fileOf(other);
    await mine.takeImport(file, { choices: {}, read });
    const once = await recordsIn(mine);
    const again = mine.planImport(await mine.readRecords(), file.stores as never);
    expect(again).toEqual({ added: {}, changed: {}, conflicts: [] });
    expect((await mine.takeImport(file, { choices: {}, read })).count).toBe(0);
    expect(await recordsIn(mine)).toEqual(once);
  });

  test('asks where both say something else, keeps both unless told, and never takes the lower level alone', async () => {
    await keep(mine, 'check-ins', checkIn('a', 'expected', 'roller'));
    const file = await fileOf(other);
    const [conflict] = mine.planImport(await mine.readRecords(), file.stores as never).conflicts;
    expect(conflict).toMatchObject({ store: 'check-ins', id: 'a', choices: ['both', 'theirs'] });
    await mine.takeImport(file, { choices: { 'check-ins/a': 'mine' }, read });
    const levels = (await mine.listSealed<CheckIn>('check-ins')).map(({ result }) => result?.level);
    expect(new Set(levels)).toEqual(new Set(['expected', 'same-day']));
    expect(levels).toHaveLength(2);
  });

  test('keeps the notes of both where the person chose one', async () => {
    await keep(mine, 'check-ins', checkIn('a', 'expected', 'roller'));
    await mine.takeImport(await fileOf(other), { choices: { 'check-ins/a': 'theirs' }, read });
    const [kept, ...more] = await mine.listSealed<CheckIn>('check-ins');
    expect(more).toEqual([]);
    expect(kept?.answers['message']).toMatchObject({ text: 'note of pen\n\nnote of roller' });
    expect(kept?.result?.level).toBe('same-day');
  });

  test('can be taken back, and what was changed since stays', async () => {
    await keep(mine, 'plans', { ...plan, allergies: ['lidocaine'] } as never);
    const before = await recordsIn(mine);
    const { undo } = await mine.takeImport(await fileOf(other), { choices: {}, read });
    expect(await recordsIn(mine)).not.toEqual(before);
    await undo();
    expect(await recordsIn(mine)).toEqual(before);

    const again = await mine.takeImport(await fileOf(other), { choices: {}, read });
    await keep(mine, 'diary', day('hot, then cool'));
    await again.undo();
    expect(await mine.listSealed('diary')).toEqual([day('hot, then cool')]);
  });

  test('that does not fit into the storage changes nothing', async () => {
    await keep(mine, 'plans', { ...plan, allergies: ['lidocaine'] } as never);
    const before = await recordsIn(mine);
    const file = await fileOf(other);
    // A choice that cannot be read stands for any failure in the middle of the work.
    const choices = new Proxy({}, { get: (_, name) => (name === 'photos/front' ? raise() : undefined) });
    await expect(mine.takeImport(file, { choices, read })).rejects.toThrow('full');
    expect(await recordsIn(mine)).toEqual(before);
  });
});

function raise(): never {
  throw new Error('full');
}

describe('a locked file', () => {
  test('opens with its passphrase only, and shows nothing without', async () => {
    const locked = JSON.stringify(
      await other.lockFile(JSON.stringify(await other.exportFile(9, knowledge)), 'rain on Tuesday'),
    );
    expect(locked).not.toContain('nickel');
    expect(await mine.readFile(locked)).toEqual({ kind: 'locked' });
    expect(await mine.readFile(locked, 'rain on tuesday')).toEqual({ kind: 'wrong-passphrase' });
    expect((await mine.readFile(locked, 'rain on Tuesday')).kind).toBe('whole');
  });
});

test('a file that is no file of this app is told from a newer and a damaged one', async () => {
  const file = await other.exportFile(9, knowledge);
  const said = async (value: unknown): Promise<string> =>
    (await mine.readFile(typeof value === 'string' ? value : JSON.stringify(value))).kind;
  expect(await said('%PDF-1.7')).toBe('not-ours');
  expect(await said('')).toBe('not-ours');
  expect(await said({ some: 'json' })).toBe('not-ours');
  expect(await said({ ...file, version: 2 })).toBe('newer');
  expect(await said({ ...file, pictures: [{ id: 'x', base64: 'no base64!' }] })).toBe('damaged');
  expect(await said({ ...file, stores: { ...file.stores, plans: [{ id: 'mine' }] } })).toBe('damaged');
  expect(await said(JSON.stringify(file).slice(0, -20))).toBe('not-ours');
});
