import { begin, makePlan, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { tryingWords, visitOnce } from './phone-records.ts';

test('after one visit a check-in works offline from a cold start, and is sent later', {
  tag: '@desktop',
}, async ({ page, context }) => {
  await visitOnce(page);
  await page.close();
  await context.setOffline(true);

  const phone = await context.newPage();
  await begin(phone);
  await reachResult(phone, { look: 'pus-bumps' });
  await expect(phone.locator('.level-same-day')).toBeVisible();
  await expect(phone.getByText('Not sent. Your clinic does not know yet.')).toBeVisible();
  await phone.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(phone.getByText(await tryingWords(phone))).toBeVisible();
  await expect(phone.getByText('Not sent. Your clinic does not know yet.')).toBeVisible();

  await context.setOffline(false);
  await expect(phone.getByText(/^Sent \d/)).toBeVisible({ timeout: 25_000 });
  await expect(phone.getByText('Not sent. Your clinic does not know yet.')).toHaveCount(0);
});

test('the danger page opens offline', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await page.goto('/danger.html');
  await expect(page.locator('.danger-items li')).toHaveCount(14);
});

test('plan, products, diary, photos, settings and help work offline from a cold start after one visit', async ({
  page,
  context,
}) => {
  await visitOnce(page);
  await page.close();
  await context.setOffline(true);
  const phone = await context.newPage();
  await makePlan(phone, 'Yesterday');
  await phone.goto('/products');
  await phone.getByLabel(/^Name a product/).fill('retinol');
  await phone.getByRole('button', { name: 'Check it' }).click();
  await expect(phone.getByRole('main')).toContainText(/retinol/i);
  for (const path of ['/diary', '/photos', '/settings', '/help', '/expect', '/before']) {
    await phone.goto(path);
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(phone.getByText('This page has stopped working')).toHaveCount(0);
  }
});

test('what is urgent and not sent stands first on the start page, with since when and other ways', async ({
  page,
  context,
}) => {
  await visitOnce(page);
  await begin(page);
  await reachResult(page, { look: 'pus-bumps' });
  await page.getByRole('link', { name: 'Afterneedle' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Not sent. Your clinic does not know yet.' });
  await expect(alert).toBeInViewport();
  await alert.getByRole('link', { name: /and send it/ }).click();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/You are offline\. We keep trying since .*\d/)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  expect((await downloading).suggestedFilename()).toBe('afterneedle-check-in.txt');
  await page.goto('/');
  await expect(alert).toBeInViewport();
  await context.setOffline(false);
  await expect(alert).toHaveCount(0, { timeout: 25_000 });
});

test('what is only on this device is said after a day, until the browser promises to keep it', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00Z') });
  await begin(page, '/');
  await reachResult(page);
  await page.goto('/');
  await expect(page.getByText('Kept on this device for now.')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-11-21T11:00:00Z'));
  await page.goto('/');
  await expect(page.getByText('Kept on this device for now.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask the browser to keep them' }).click();
  await expect(page.getByText(/^The browser did not agree\.|^$/).first()).toBeAttached();
});

test('the app can be installed', async ({ page, context }) => {
  await visitOnce(page);
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as { icons: { src: string; purpose: string }[] };
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
});
