import { axeFaults } from './axe-faults.ts';
import { begin, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('a newer check-in is named on an older result, and one that was deleted is put back', async ({
  page,
}) => {
  await begin(page, '/');
  await reachResult(page, { look: 'bumps' });
  const older = page.url();
  await page.getByText('Saved on this device').waitFor();
  await page.goto('/');
  await expect(page.getByText(/^Check again: /)).toBeVisible();
  await expect(page.getByText(/^You checked again on /)).toHaveCount(0);
  await begin(page, '/');
  await reachResult(page, { look: 'redness' });
  const newer = page.url();
  await page.getByText('Saved on this device').waitFor();
  await expect(page.getByText(/^You checked again on /)).toHaveCount(0);
  await page.goto(older);
  await page.getByRole('link', { name: 'See the newer result' }).click();
  await expect(page).toHaveURL(newer);

  await page.goto('/');
  await expect(page.locator('.check-in-list li')).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Delete the check-in/ })
    .first()
    .click();
  await expect(page.locator('.check-in-list li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.check-in-list li')).toHaveCount(2);
  await page.goto(newer);
  await expect(page.locator('.level-card')).toBeVisible();
});

test('a deleted check-in lies in the bin, counts for nothing, is put back, and goes for good', async ({
  page,
}) => {
  await begin(page, '/');
  await reachResult(page, { look: 'bumps' });
  const older = page.url();
  await page.getByText('Saved on this device').waitFor();
  await begin(page, '/');
  await reachResult(page, { look: 'redness' });
  const newer = page.url();
  await page.getByText('Saved on this device').waitFor();
  await page.goto('/');
  const remove = page.getByRole('button', { name: /^Delete the check-in/ });
  await remove.first().click();
  await expect(page.getByText(/It stays in the bin for 30 days/)).toBeVisible();
  await expect(remove).toHaveCount(1);

  await page.goto(older);
  await expect(page.locator('.level-card')).toBeVisible();
  await expect(page.getByText(/^You checked again on /)).toHaveCount(0);
  await page.goto(newer);
  await expect(page.getByRole('heading', { level: 1, name: 'This check-in is in the bin' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.locator('.level-card')).toBeVisible();

  await page.goto('/');
  await remove.first().click();
  await page.getByText('Bin: 1 check-in').click();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Put it back the check-in of/ }).click();
  await expect(remove).toHaveCount(2);
  await remove.first().click();
  await page.getByText('Bin: 1 check-in').click();
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await page.getByRole('button', { name: 'Yes, delete them for good' }).click();
  await expect(page.getByText('Bin: 1 check-in')).toHaveCount(0);
  await expect(remove).toHaveCount(1);
  await page.goto(newer);
  await expect(
    page.getByRole('heading', { level: 1, name: 'This check-in is not on this device' }),
  ).toBeVisible();
});
