import { expect, test } from 'vitest';
import type { CheckIn } from './check-in.ts';
import { forgetLastCheckIn, keepChange, keepRead, lastCheckIn } from './last-check-in.ts';

const checkIn = (updatedAt: number): CheckIn => ({
  id: 'a',
  createdAt: 1,
  updatedAt,
  answers: {},
  drafts: {},
});

test('what was read or changed last is known at once, by its own id only', async () => {
  await keepRead(Promise.resolve(checkIn(1)));
  expect(lastCheckIn('a')?.updatedAt).toBe(1);
  expect(lastCheckIn('b')).toBeUndefined();
  await keepChange(async () => ({ after: checkIn(2) }));
  expect(lastCheckIn('a')?.updatedAt).toBe(2);
  forgetLastCheckIn('a');
  expect(lastCheckIn('a')).toBeUndefined();
});

test('while it is changed nothing is known, and a read from before the change is not kept', async () => {
  await keepRead(Promise.resolve(checkIn(1)));
  const read = Promise.withResolvers<CheckIn>();
  const reading = keepRead(read.promise);
  const changing = keepChange(async () => {
    expect(lastCheckIn('a')).toBeUndefined();
    return { after: checkIn(2) };
  });
  expect(lastCheckIn('a')).toBeUndefined();
  await changing;
  read.resolve(checkIn(1));
  await reading;
  expect(lastCheckIn('a')?.updatedAt).toBe(2);
});

test('a change that fails leaves nothing known', async () => {
  await keepRead(Promise.resolve(checkIn(1)));
  await expect(keepChange(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(lastCheckIn('a')).toBeUndefined();
});

test('of two changes at once neither is taken for the last', async () => {
  const slow = Promise.withResolvers<{ readonly after: CheckIn }>();
  const first = keepChange(() => slow.promise);
  await keepChange(async () => ({ after: checkIn(3) }));
  expect(lastCheckIn('a')).toBeUndefined();
  slow.resolve({ after: checkIn(4) });
  await first;
  expect(lastCheckIn('a')?.updatedAt).toBe(4);
});
