import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { colleague } from './clinic-desk.ts';
import { expect, test } from './journey.ts';

test.describe.configure({ timeout: 180_000 });

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Writes a protocol that lengthens one wait, and leaves its desk on the page of the test. */
async function writeProtocol(desk: Page, hours: string): Promise<void> {
  await desk.goto('/clinic/protocols');
  await desk.getByLabel('Name').fill('After needling');
  await desk.getByRole('button', { name: 'Start it' }).click();
  await desk.getByRole('button', { name: /^Exercise and sweat/ }).click();
  await expect(desk.getByText('Floor: nobody goes below')).toBeVisible();
  const field = desk.getByLabel('After ordinary needling (up to 1.5 mm)');
  await expect(field).toHaveValue('48');
  await field.fill(hours);
  await expect(desk.getByText(/^Saved, last changed/)).toBeVisible();
}

// A protocol that counts changes what everybody at the clinic reads.
test.use({ house: 'protocols' });

test('a wait of 48 hours becomes 72: written, tried, published, and read by the person', async ({
  page,
  clinic,
  browser,
}) => {
  const nurse = await colleague(browser, clinic, { role: 'practitioner', name: 'Nurse Noor' });
  await writeProtocol(nurse, '72');
  expect(await seriousFaults(nurse)).toEqual([]);
  await nurse.getByRole('link', { name: 'Next: see what changes' }).click();
  await expect(nurse.getByRole('row', { name: /Exercise and sweat/ }).first()).toContainText(
    '72 hours (3 days)',
  );
  expect(await seriousFaults(nurse)).toEqual([]);
  await nurse.getByRole('link', { name: 'Next: test it' }).click();
  await nurse.getByRole('button', { name: 'Run the test' }).click();
  await expect(nurse.getByRole('heading', { name: 'Passed' })).toBeVisible({ timeout: 90_000 });
  await expect(nurse.getByRole('row', { name: /Exercise/ })).toBeVisible();
  expect(await seriousFaults(nurse)).toEqual([]);
  await expect(nurse.getByRole('heading', { name: 'Publish' })).toHaveCount(0);
  await nurse.getByRole('button', { name: 'Ask the medical director' }).click();
  await expect(nurse.getByText(/Nurse Noor asked the medical director/)).toBeVisible();
  const address = nurse.url();

  // A person came by the clinic's address before anything counts.
  await page.goto('/at/demo');
  await expect(page.getByText('You can send this check-in to')).toBeVisible();
  await page.getByRole('link', { name: /^My plan/ }).click();
  await page.getByLabel('Yesterday', { exact: true }).check();
  await page.getByLabel('How deep did the needles go?').selectOption('standard');
  await page.getByRole('button', { name: 'Show my plan' }).click();
  const sport = page.locator('.plan-item', { hasText: 'No sport' });
  await expect(sport).toHaveCount(1);
  await expect(page.getByText('Your clinic Demo clinic says')).toHaveCount(0);

  const director = await colleague(browser, clinic, { role: 'medical-director', name: 'Dr Ada Example' });
  await director.goto(address);
  await expect(director.getByLabel('Approved by')).toHaveValue('Dr Ada Example');
  await director.getByRole('button', { name: 'Publish' }).click();
  await expect(director.getByText('This draft is published.')).toBeVisible();
  await expect(director.getByText('Live', { exact: true })).toBeVisible();
  await director.getByRole('link', { name: 'History' }).click();
  await expect(director.getByText(/Approved by Dr Ada Example/)).toBeVisible();
  expect(await seriousFaults(director)).toEqual([]);

  await page.reload();
  await expect(page.getByText('Demo clinic changed its advice.')).toBeVisible();
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(page.getByText(/This plan follows your clinic Demo clinic/)).toBeVisible();
  await page.locator('.plan-group', { has: sport }).locator('summary').first().click();
  await expect(sport).toContainText(/Your clinic Demo clinic says .*The usual time is 2 days/);

  await page.getByText('Calendar', { exact: true }).click();
  await page.getByLabel('Keep the calendar titles private').uncheck();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to my calendar' }).click(),
  ]);
  const file = (await readFile(await download.path(), 'utf8')).replaceAll(/\r\n /g, '');
  const entry = file.split('BEGIN:VEVENT').find((one) => /SUMMARY:[^\r\n]*Exercise and sweat/.test(one));
  expect(entry).toContain('Your clinic Demo clinic says so.');

  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText(/This plan follows your clinic Demo clinic/)).toBeVisible();
  await page.context().setOffline(false);
  await page.goto('/products');
  await page.getByLabel('Name a product or an activity, or paste an ingredient list').fill('gym');
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText(/Your clinic Demo clinic says .*2 days/)).toBeVisible();
  await nurse.context().close();
  await director.context().close();
});

test('a wait below its floor is named at its field, and the test does not pass', async ({ clinic }) => {
  await writeProtocol(clinic, '12');
  await expect(clinic.getByText('"Exercise and sweat": Nobody may go below 24 hours')).toBeVisible();
  await expect(clinic.getByText('Conflict with a safety rule')).toBeVisible();
  await expect(clinic.getByText('This is shorter than usual.')).toBeVisible();
  expect(await seriousFaults(clinic)).toEqual([]);
  await clinic.getByRole('link', { name: '3. Test and publish' }).click();
  await clinic.getByRole('button', { name: 'Run the test' }).click();
  await expect(clinic.getByRole('heading', { name: 'Did not pass' })).toBeVisible({ timeout: 90_000 });
  await expect(clinic.getByText('This keeps it from being published')).toBeVisible();
  await clinic.reload();
  await expect(clinic.getByRole('heading', { name: 'Did not pass' })).toBeVisible();
});
