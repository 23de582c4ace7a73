import type { Page } from '@playwright/test';
import { begin, keyOf } from './fill-in.ts';
import { expect, test } from './journey.ts';

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 140; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector} on ${page.url()}`);
}

async function press(page: Page, key: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.href !== before);
}

test('a whole check-in needs no pointer', async ({ page }) => {
  await begin(page);
  for (let step = 0; step < 40 && !page.url().endsWith('/review'); step++) {
    await page.locator('main form').waitFor();
    const key = keyOf(page);
    if (key === 'that-day') {
      await tabTo(page, 'input[name="when"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    }
    if ((await page.locator('input[name="picked"]').count()) > 0) {
      await tabTo(page, 'input[value="none-of-these"]');
      await page.keyboard.press('Space');
    } else if ((await page.locator('input[name="choice"]').count()) > 0) {
      await tabTo(page, 'input[name="choice"]');
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'main form button[type="submit"]');
    await press(page, 'Enter');
  }
  await tabTo(page, 'main .form-actions a');
  await press(page, 'Enter');
  await expect(page.locator('.level-card')).toBeVisible();
  await tabTo(page, 'main section.card button');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
});

test('the focus moves to the heading of the next page, and to the fault when there is one', async ({
  page,
}) => {
  await begin(page);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/danger-2$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/message$/);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/that-day$/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
});
