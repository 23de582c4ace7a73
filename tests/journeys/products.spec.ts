import type { Page } from '@playwright/test';
import { makePlan } from './fill-in.ts';
import { expect, test } from './journey.ts';

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^Name a product/).fill(text);
  await page.getByRole('button', { name: 'Check it' }).click();
}

test('a list, a product and an activity are answered with a date, and what decides stands first', async ({
  page,
}) => {
  await makePlan(page, 'Yesterday');
  await page.goto('/products');
  await check(page, 'INGREDIENTS: Aqua (Water), Glycerin, Retinol 0.3 %, Parfum');
  await expect(page.locator('.product-answer h2')).toHaveText(
    /^Not before \w+day \d+ \w+, and only when the skin is calm$/,
  );
  await expect(page.locator('.product-row').first()).toContainText('Retinol');
  await check(page, 'tinted mineral SPF 50');
  await expect(page.locator('.product-answer h2')).toHaveText(/^Not before /);
  await check(page, 'gym');
  await expect(page.locator('.product-answer h2')).toHaveText(/^Not before /);
  await check(page, 'my new blubber gadget');
  await expect(page.locator('.product-answer h2')).toHaveText('Not known: ask your clinic first');
});

test('what a person reacts to stands on top, whatever the day, and is kept', async ({ page }) => {
  await makePlan(page, '1 or 2 months ago');
  await page.goto('/products');
  await page.getByLabel('What you react to, if you know').fill('lanolin');
  await check(page, 'Petrolatum, Lanolin Alcohol, Cera Alba');
  await expect(page.locator('.product-answer h2')).toHaveText(
    'Not for you before you have asked your clinic',
  );
  await page.reload();
  await expect(page.getByLabel('What you react to, if you know')).toHaveValue('lanolin');
});

test('nothing, too much, emoji and right-to-left text get a plain answer', async ({ page }) => {
  await page.goto('/products');
  await expect(page.getByText('We do not know when your treatment was')).toBeVisible();
  await check(page, '   ');
  await expect(page.locator('.error-summary')).toContainText('Name a product');
  await check(page, 'retinol, '.repeat(6000));
  await expect(page.locator('.error-summary')).toContainText(/at most/);
  await check(page, '🧴✨, 🙂');
  await expect(page.locator('.error-summary, .product-answer')).toBeVisible();
  await check(page, 'ماء، جلسرين، ريتينول');
  await expect(page.locator('.product-answer h2')).not.toHaveText(/Nothing in it has to wait/);
});
