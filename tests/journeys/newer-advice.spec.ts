import type { Locator, Page } from '@playwright/test';
import { begin, goOn, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { type NewerServer, startNewerServer } from './newer-server.ts';
import { waitForWorker } from './phone-records.ts';

let newer: NewerServer;
test.beforeEach(async ({ server }) => {
  newer = await startNewerServer(server.origin);
});
test.afterEach(() => newer.stop());

/** The app asks at its start, each hour and when the network is back. */
async function hearNews(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('online')));
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  await expect.poll(isWaiting, { timeout: 30_000 }).toBe('installed');
}

/** The scripts of the later build, as the page itself was loaded with. */
const nextScripts = (page: Page): Locator => page.locator('script[src$=".next.js"]');

test('a change for safety says what changed, and takes over by itself at the next page; what was typed stays', async ({
  page,
}) => {
  await page.goto(newer.origin);
  await waitForWorker(page);
  await begin(page, `${newer.origin}/`);
  await goOn(page);
  await goOn(page);
  newer.layOut({ isSafety: true, date: '2026-08-03' });
  await hearNews(page);
  await expect(page.getByText('Our advice was updated on 3 August 2026.')).toBeVisible();
  await expect(page.getByText('It loads by itself when you go to another page.')).toBeVisible();
  await page.getByText('See what changed').click();
  await expect(
    page.getByText('More urgent, now Get care today: A spot that spreads counts sooner.'),
  ).toBeVisible();
  await page.getByRole('textbox').fill('My cheeks are dry.');
  const address = page.url();
  await goOn(page);

  await expect(nextScripts(page)).toBeAttached({ timeout: 20_000 });
  await expect(page.getByText('Our advice was updated')).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole('textbox')).toHaveValue('My cheeks are dry.');
});

test('another change waits to be taken, and a result made before it stays until it is asked about', async ({
  page,
}) => {
  await page.goto(newer.origin);
  await waitForWorker(page);
  await begin(page, `${newer.origin}/`);
  await reachResult(page, { look: 'pus-bumps' });
  const result = page.url();
  newer.layOut({ isSafety: false, date: '2026-08-03' });
  await hearNews(page);
  await expect(page.getByText('It loads by itself')).toHaveCount(0);
  await page.getByRole('link', { name: 'Afterneedle' }).click();
  await expect(page.getByRole('button', { name: 'Check my skin' })).toBeVisible();
  await expect(nextScripts(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Load it' }).click();
  await expect(nextScripts(page)).toBeAttached({ timeout: 20_000 });
  await expect(page.getByText('Our advice was updated')).toHaveCount(0);

  await page.goto(result);
  await expect(page.locator('.level-same-day')).toBeVisible();
  await expect(page.getByText('Our advice was updated on 3 August 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'See what changed for you' }).click();
  await expect(
    page.getByText('For your answers the advice is as urgent as before: Get care today.'),
  ).toBeVisible();
  await page.reload();
  await expect(page.locator('.level-same-day')).toBeVisible();
  await expect(page.getByText('Our advice was updated')).toHaveCount(0);
});
