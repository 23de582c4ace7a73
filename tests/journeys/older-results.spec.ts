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
  await page.getByRole('button', { name: 'Yes, delete it here' }).click();
  await expect(page.locator('.check-in-list li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.locator('.check-in-list li')).toHaveCount(2);
  await page.goto(newer);
  await expect(page.locator('.level-card')).toBeVisible();
});
