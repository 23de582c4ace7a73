import { begin, reachResult, sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('a check-in from a phone reaches the inbox, is taken on and answered, and the person reads it', async ({
  page,
  clinic,
}) => {
  await begin(page);
  await reachResult(page, { look: 'fluid', message: 'There is something wet on my chin.' });
  await page.getByLabel('Your name, if you want to give it').fill('Sam Rivers');
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
  await page.getByRole('link', { name: /See if they have seen it/ }).click();
  await expect(page.getByText('Nobody at the clinic has opened it yet.')).toBeVisible();

  await clinic.goto('/clinic');
  const row = clinic.getByRole('row').filter({ hasText: 'Sam Rivers' });
  await expect(row).toContainText('Day 3');
  await row.getByRole('link').click();
  await expect(clinic.getByRole('heading', { name: 'Why this level' })).toBeVisible();
  await expect(clinic.locator('.message-text').first()).toContainText('There is something wet on my chin');
  await clinic.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(clinic.getByText('Acknowledged. The person sees')).toBeVisible();
  await clinic.getByLabel('Reply to the person').fill('Please come by at 4 today.');
  await clinic.getByRole('button', { name: 'Send reply' }).click();
  await expect(clinic.getByRole('button', { name: /Undo/ })).toBeVisible();

  await expect(page.getByText(/Seen by the clinic \d/)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Please come by at 4 today.')).toBeVisible({ timeout: 30_000 });
  await page.getByText('Who has looked at this').click();
  await expect(page.getByText(/ opened your check-in\./)).toBeVisible();
  await expect(page.getByText(/ wrote to you\./)).toBeVisible();
});

test('a private link that is not whole opens nothing', async ({ page }) => {
  await page.goto('/c#018f0000-0000-7000-8000-000000000000.abc.def');
  await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
});

test('without a clinic there is no Send, but a summary for any doctor', async ({ page }) => {
  await begin(page, '/');
  await reachResult(page);
  await expect(page.getByRole('button', { name: /Send/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Show any doctor' })).toBeVisible();
});

test('the inbox shows what came meanwhile only when asked', async ({ page, clinic }) => {
  await clinic.goto('/clinic');
  await expect(clinic.getByText(/Last heard at/)).toBeVisible();
  const before = await clinic.getByRole('row').count();
  await sendOne(page);
  const show = clinic.getByRole('button', { name: 'Show it' });
  await expect(show).toBeVisible({ timeout: 25_000 });
  expect(await clinic.getByRole('row').count()).toBe(before);
  await show.click();
  // The first one brings the heading of the table with it.
  await expect(clinic.getByRole('row')).toHaveCount(before + (before === 0 ? 2 : 1));
});

test('a link to a case survives the sign-in page', async ({ page }) => {
  await page.goto('/clinic/cases/018f0000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { name: 'Sign in to your clinic' })).toBeVisible();
  expect(page.url()).toContain('/clinic/cases/');
});
