import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { changeCheckIn, createCheckIn } from '../../offline/check-in-store.ts';
import { changeDay } from '../../offline/diary-store.ts';
import { earlierNow, readEarlier } from './use-earlier.ts';

beforeAll(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what came before a check-in is known at once after it was read for it, without itself', async () => {
  const older = await createCheckIn(undefined);
  const mine = await createCheckIn(undefined);
  expect(earlierNow(mine.id)).toBeUndefined();
  const read = (await readEarlier(mine.id)).checkIns.map(({ id }) => id);
  expect(read).toContain(older.id);
  expect(read).not.toContain(mine.id);
  expect(earlierNow(mine.id)?.checkIns.map(({ id }) => id)).toEqual(read);
  expect(earlierNow(older.id)).toBeUndefined();
});

test('it stays known while its own answers change, and is read anew after another check-in or a diary day', async () => {
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
  const older = await createCheckIn(undefined);
  const mine = await createCheckIn(undefined);
  const reading = readEarlier(mine.id);
  await changeCheckIn(older.id, (kept) => ({ ...kept, updatedAt: 9 }));
  await reading;
  expect(earlierNow(mine.id)).toBeUndefined();
});
