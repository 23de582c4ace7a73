import { expect, test } from 'vitest';
import { createSharedReadings } from './share-readings.ts';

test('those who ask for the same within two seconds share one reading; another clinic or view does not', async () => {
  let now = 0;
  let readings = 0;
  const shared = createSharedReadings<number>(() => now);
  const read = async (): Promise<number> => {
    readings += 1;
    return readings;
  };
  expect(await Promise.all([shared.share('a', 'open', read), shared.share('a', 'open', read)])).toEqual([
    1, 1,
  ]);
  expect(await shared.share('a', 'done', read)).toBe(2);
  expect(await shared.share('b', 'open', read)).toBe(3);
  now = 1_999;
  expect(await shared.share('a', 'open', read)).toBe(1);
  now = 2_000;
  expect(await shared.share('a', 'open', read)).toBe(4);
});

test('a change forgets what was read at that clinic alone', async () => {
  let readings = 0;
  const shared = createSharedReadings<number>(() => 0);
  const read = async (): Promise<number> => {
    readings += 1;
    return readings;
  };
  await shared.share('a', 'open', read);
  await shared.share('b', 'open', read);
  shared.forget('a');
  expect(await shared.share('a', 'open', read)).toBe(3);
  expect(await shared.share('b', 'open', read)).toBe(2);
});

test('a reading that failed is read again by the next who asks', async () => {
  const shared = createSharedReadings<string>(() => 0);
  await expect(shared.share('a', 'open', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await shared.share('a', 'open', async () => 'back')).toBe('back');
});
