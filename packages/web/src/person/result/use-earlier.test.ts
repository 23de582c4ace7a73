import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

async function openTab() {
  vi.resetModules();
  return {
    ...(await import('./use-earlier.ts')),
    ...(await import('../../offline/check-in-store.ts')),
    ...(await import('../../offline/diary-store.ts')),
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what came before a check-in is known at once after it was read for it, without itself', async () => {
  const { createCheckIn, earlierNow, readEarlier } = await openTab();
  const older = await createCheckIn(undefined);
  const mine = await createCheckIn(undefined);
  expect(earlierNow(mine.id)).toBeUndefined();
  expect((await readEarlier(mine.id)).checkIns.map(({ id }) => id)).toEqual([older.id]);
  expect(earlierNow(mine.id)?.checkIns.map(({ id }) => id)).toEqual([older.id]);
  expect(earlierNow(older.id)).toBeUndefined();
});

test('it stays known while its own answers change, and is read anew after another check-in or a diary day', async () => {
  const { createCheckIn, changeCheckIn, changeDay, earlierNow, readEarlier } = await openTab();
  const older = await createCheckIn(undefined);
  const mine = await createCheckIn(undefined);
  const reading = readEarlier(mine.id);
  const touch = (id: string, updatedAt: number) => changeCheckIn(id, (kept) => ({ ...kept, updatedAt }));
  await touch(mine.id, 5);
  await reading;
  expect(earlierNow(mine.id)).toBeDefined();
  await touch(older.id, 6);
  expect(earlierNow(mine.id)).toBeUndefined();
  await readEarlier(mine.id);
  await changeDay('2026-11-01', 'Europe/London', (day) => ({ ...day, answers: { ...day.answers } }));
  expect(earlierNow(mine.id)).toBeUndefined();
});

test('what changes while it is read is not taken for known', async () => {
  const { createCheckIn, changeCheckIn, earlierNow, readEarlier } = await openTab();
  const older = await createCheckIn(undefined);
  const mine = await createCheckIn(undefined);
  const reading = readEarlier(mine.id);
  await changeCheckIn(older.id, (kept) => ({ ...kept, updatedAt: 9 }));
  await reading;
  expect(earlierNow(mine.id)).toBeUndefined();
});
