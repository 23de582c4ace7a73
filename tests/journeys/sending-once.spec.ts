import { begin, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('three rapid taps on Send make one record', async ({ page, clinic }) => {
  await begin(page);
  await reachResult(page);
  await page.getByLabel('Your name, if you want to give it').fill('Tap Three');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.headers()['idempotency-key'] ?? '');
  });
  await page.getByRole('button', { name: 'Send to Demo clinic' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
    button.click();
  });
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
  expect(new Set(sent).size).toBe(1);
  await clinic.goto('/clinic');
  await expect(clinic.getByRole('row').filter({ hasText: 'Tap Three' })).toHaveCount(1);
});

test('a try whose answer was lost is sent again and stored once', async ({ page, clinic }) => {
  await begin(page);
  await reachResult(page);
  await page.getByLabel('Your name, if you want to give it').fill('Lost Answer');
  let isFirst = true;
  await page.route('**/api/v1/check-ins', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/^Sent \d/)).toBeVisible({ timeout: 40_000 });
  await clinic.goto('/clinic');
  await expect(clinic.getByRole('row').filter({ hasText: 'Lost Answer' })).toHaveCount(1);
});
