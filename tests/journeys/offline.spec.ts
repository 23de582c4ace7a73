import type { Page } from '@playwright/test';
import { begin, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

/** One visit, until the phone keeps the app. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto('/at/demo');
  await expect(page.getByText('You can send this check-in to')).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('after one visit a check-in works offline from a cold start, and is sent later', async ({
  page,
  context,
}) => {
  await visitOnce(page);
  await page.close();
  await context.setOffline(true);

  const phone = await context.newPage();
  await begin(phone);
  await reachResult(phone, { look: 'pus-bumps' });
  await expect(phone.locator('.level-same-day')).toBeVisible();
  await expect(phone.getByText('Not sent. Your clinic does not know yet.')).toBeVisible();
  await phone.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(phone.getByText(/You are offline\. We keep trying/)).toBeVisible();
  await expect(phone.getByText('Not sent. Your clinic does not know yet.')).toBeVisible();

  await context.setOffline(false);
  await expect(phone.getByText(/^Sent \d/)).toBeVisible({ timeout: 25_000 });
  await expect(phone.getByText('Not sent. Your clinic does not know yet.')).toHaveCount(0);
});

test('the danger page opens offline', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await page.goto('/danger.html');
  await expect(page.locator('.danger-items li')).toHaveCount(12);
});
