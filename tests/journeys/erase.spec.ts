import { begin, makePlan, reachResult, sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { recordsIn, waitForWorker } from './phone-records.ts';

test('erasing leaves no record, no key, no setting and no file of the app, in every tab', {
  tag: '@desktop',
}, async ({ page, context }) => {
  await sendOne(page);
  await begin(page, '/');
  await reachResult(page);
  await makePlan(page, 'Yesterday');
  await waitForWorker(page);
  await page.goto('/settings');
  await page.getByRole('group', { name: 'Size of the text' }).getByLabel('Large', { exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  const other = await context.newPage();
  await other.goto('/plan');
  await other.getByRole('heading', { level: 2, name: 'Do today' }).waitFor();
  // The settings: how the app looks, the clinic the person comes from, and what that clinic says.
  await expect.poll(() => recordsIn(page)).toMatchObject({ 'check-ins': 2, plans: 1, settings: 3, keys: 1 });

  await page.getByRole('link', { name: 'Erase everything' }).click();
  await expect(page.getByText(/1 check-in was sent to a clinic.*stays there/s)).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('alert')).toContainText('Tick the box if you are sure');
  expect(await recordsIn(page)).toMatchObject({ 'check-ins': 2 });
  await page.getByLabel('Yes, erase everything on this device').check();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything on this device is erased' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Everything on this device is erased' })).toBeVisible();

  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect({ ...left, databases: [] }).toEqual({
    databases: [],
    caches: [],
    local: [],
    session: [],
    workers: 0,
  });
  const counts = left.databases.includes('afterneedle') ? Object.values(await recordsIn(page)) : [];
  expect(counts.every((count) => count === 0)).toBe(true);

  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('button', { name: 'Check my skin' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'On this device' })).toHaveCount(0);
});
