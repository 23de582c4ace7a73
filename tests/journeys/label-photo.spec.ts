import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const LIST = 'INGREDIENTS: AQUA, GLYCERIN, NIACINAMIDE, RETINOL, PANTHENOL, PARFUM';

/** Takes a picture of a printed label. */
async function photoOf(page: Page, text: string): Promise<Buffer> {
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 900, height: 300 });
  await paper.setContent(
    `<body style="margin:30px;font:26px/1.5 'Liberation Sans',Arial;background:#fff">${text}</body>`,
  );
  const picture = await paper.screenshot({ type: 'jpeg', quality: 80 });
  await paper.close();
  return picture;
}

test('a list is read from a photo, mended by the person, and only then judged; later without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await page.goto('/products');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.method() + request.url()));
  expect(requests.some((url) => url.includes('label-reader'))).toBe(false);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.getByText('Read the list from a photo').click();
  const buffer = await photoOf(page, LIST);
  const photo = { name: 'label.jpg', mimeType: 'image/jpeg', buffer };
  await page.getByLabel('Photo of the ingredient list').setInputFiles(photo);
  const text = page.getByLabel(/^Name a product/);
  await expect(text).toHaveValue(/RETINOL/, { timeout: 120_000 });
  await expect(text).toHaveValue(/NIACINAMIDE/);
  await expect(page.getByText('This decides')).toBeHidden();
  await expect(text).toBeFocused();
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText('This decides')).toBeVisible();
  expect(requests.filter((url) => !url.startsWith('GET'))).toEqual([]);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByLabel('Photo of the ingredient list').setInputFiles(photo);
  await expect(text).toHaveValue(/PANTHENOL/, { timeout: 120_000 });
});

test('what is no photo, and a photo without text, is said so', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/products');
  await page.getByText('Read the list from a photo').click();
  const field = page.getByLabel('Photo of the ingredient list');
  await field.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
  await expect(page.getByText('This file is no photo')).toBeVisible();
  await field.setInputFiles({ name: 'b.jpg', mimeType: 'image/jpeg', buffer: await photoOf(page, '') });
  await expect(page.getByText('We found no text in this photo.')).toBeVisible({ timeout: 120_000 });
});
