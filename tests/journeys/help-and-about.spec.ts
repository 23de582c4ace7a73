import { answer, begin, goOn } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('the numbers follow the place a person picks, everywhere, and read without a network', async ({
  page,
  context,
}) => {
  await page.goto('/help');
  await expect(page.getByRole('link', { name: 'Call 999 now' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: 'Call 111' }).first()).toBeVisible();
  await page.getByLabel('Where are you now?').selectOption({ label: 'United States' });
  await expect(page.getByRole('link', { name: 'Call 911 now' })).toBeVisible();
  await page.getByLabel('Where are you now?').selectOption({ label: 'Another place' });
  await expect(page.getByRole('link', { name: 'Call 112 now' })).toBeVisible();
  await page.getByLabel('Where are you now?').selectOption({ label: 'Australia' });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Call 000 now' })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.goto('/help');
  await expect(page.getByRole('link', { name: 'Call 000 now' })).toBeVisible();
  await page.getByText('All numbers by place, with sources').click();
  await expect(page.getByRole('row', { name: /^Norway 113/ })).toBeVisible();
});

test('a clinic this device has heard of stands on the help page', async ({ page }) => {
  await page.goto('/at/demo');
  await page.getByText('You can send this check-in to').waitFor();
  await page.goto('/help');
  await expect(page.getByText('Demo clinic')).toBeVisible();
});

test('every rule stands with its source, the most urgent first', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('link', { name: 'All rules with their sources' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Emergency now');
  expect(await page.locator('.rule-entry').count()).toBeGreaterThan(100);
  for (const entry of await page.locator('.rule-entry').all())
    await expect(entry.locator('.small')).toContainText(/\((?:S|E|C|J|W)[\d-]/);
});

test('a person says that advice was wrong, and passes it on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, '/');
  for (let step = 0; step < 60 && !page.url().endsWith('/review'); step++) {
    await page.locator('main form').waitFor();
    await answer(page, {});
    await goOn(page);
  }
  await page.getByRole('link', { name: 'Show my result' }).click();
  await page.getByRole('link', { name: 'This advice was wrong' }).click();
  await page.getByRole('button', { name: 'Save it' }).click();
  await expect(page.getByRole('alert')).toContainText('Tick a line, or write what was wrong.');
  await page.getByLabel('It was not urgent enough').check();
  await page.getByLabel('In your words, if you like').fill('My eye was swollen.');
  await page.getByRole('button', { name: 'Save it' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('It was not urgent enough');
  expect(text).toContain('My eye was swollen.');
  expect(text).toMatch(/sha256:[0-9a-f]{64}/);
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await expect(page.locator('.level-card')).toBeVisible();
});
