import { begin } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('a yes to a danger sign goes straight to the call, one tap away', async ({ page }) => {
  await begin(page);
  await page.locator('.danger-line').first().getByText('Yes', { exact: true }).click();
  await page.waitForURL(/\/result$/);
  const card = page.locator('.level-card');
  await expect(card.getByRole('heading', { level: 1 })).toContainText('Emergency now');
  const call = card.getByRole('link', { name: /Call 999/ });
  await expect(call).toHaveAttribute('href', 'tel:999');
  await expect(call).toBeInViewport();
  await expect(page.getByText('Not sent. Your clinic does not know yet.')).toBeVisible();
  await expect(page.getByText('Likely causes')).toHaveCount(0);
});

test('not sure about breathing counts as a yes', async ({ page }) => {
  await begin(page);
  await page.locator('.danger-line').first().getByText('Not sure').click();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/\/result$/);
  await expect(page.locator('.level-emergency')).toBeVisible();
});

test('every page of the person reaches a call in one tap or the danger signs', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('a[href="tel:999"]')).toBeInViewport();
  await begin(page);
  await expect(page.getByRole('link', { name: 'Danger signs' }).first()).toHaveAttribute(
    'href',
    '/danger.html',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page reads the danger signs and calls', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('a[href="tel:112"]')).toBeInViewport();
    await expect(page.getByText('Hard to breathe or swallow')).toBeVisible();
    await expect(page.getByText('Fever, feeling hot and cold')).toBeVisible();
  });

  test('the danger page reads every sign, two lines of them in two and calls', async ({ page }) => {
    await page.goto('/danger.html');
    await expect(page.locator('.danger-items li')).toHaveCount(14);
    await expect(page.locator('a[href="tel:112"]').first()).toBeInViewport();
  });
});
