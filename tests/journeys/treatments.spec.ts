import { answer, begin, goOn, keyOf } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('a treatment is kept, read, corrected, deleted and put back', async ({ page }) => {
  await page.goto('/treatments');
  await expect(page.getByText('No treatment yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Add a treatment' }).click();
  await page.getByRole('button', { name: 'Save the treatment' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('3 days ago').check();
  await page.getByLabel('What was used?').selectOption('pen');
  await page.getByText('Where it was done, by whom and with what').click();
  await page.locator('[data-region="cheek-upper-left"]').click();
  await page.locator('[data-region="nose"]').click();
  await page.getByLabel('Who did it').fill('Glow Clinic');
  await page.getByLabel('What was put on the open skin').fill('Serum A, lot 12\nSerum B');
  await page.getByRole('button', { name: 'Save the treatment' }).click();
  await expect(page.getByText('Glow Clinic')).toBeVisible();
  await expect(
    page.getByText(/Your left cheek, upper and nose|Nose and your left cheek, upper/),
  ).toBeVisible();
  await page.waitForURL(/\/treatments\/(?!new$)/);
  const address = page.url();
  await page.reload();
  await expect(page.getByText('Serum A, lot 12')).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByText('Where it was done, by whom and with what').click();
  await page.getByLabel('Who did it').fill('Glow Clinic, Maria');
  await page.getByRole('button', { name: 'Save the treatment' }).click();
  await expect(page.getByText('Glow Clinic, Maria')).toBeVisible();
  await expect(page.getByText(/^Added by you, changed on /)).toBeVisible();
  await page.getByRole('button', { name: 'Delete it from this device' }).click();
  await expect(page.getByText('No treatment yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('Glow Clinic, Maria')).toBeVisible();
});

test('a check-in starts from the treatment, and each page is still continued by the person', async ({
  page,
}) => {
  await page.goto('/treatments/new');
  await page.getByLabel('Yesterday').check();
  await page.getByLabel('How deep did the needles go?').selectOption('light');
  await page.getByRole('button', { name: 'Save the treatment' }).click();
  await expect(page.getByRole('button', { name: 'Change it' })).toBeVisible();
  await begin(page, '/');
  for (let step = 0; step < 20 && keyOf(page) !== 'that-day'; step++) {
    await answer(page, {});
    await goOn(page);
  }
  await expect(page.getByText('We filled this in from your plan.')).toBeVisible();
  await page.locator('input[value="none-of-these"]').check();
  await goOn(page);
  for (let step = 0; step < 40 && keyOf(page) !== 'depth-class'; step++) {
    if (page.url().endsWith('/review'))
      await page.getByRole('link', { name: 'Answer more questions' }).click();
    await page.locator('main form').waitFor();
    if (keyOf(page) === 'depth-class') break;
    await answer(page, { look: ['redness', 'bumps'], feel: 'itch' });
    await goOn(page);
  }
  await expect(page.locator('input[value="light"]')).toBeChecked();
  await goOn(page);
  await page.goBack();
  await expect(page.locator('input[value="light"]')).toBeChecked();
  await expect(page.getByText('We filled this in from your plan.')).toBeHidden();
});
