import { axeFaults, sidewaysOf } from './axe-faults.ts';
import { throughEveryClinicPage } from './every-page.ts';
import { sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('axe finds nothing on any page of the clinic, light and dark', async ({ page, clinic }) => {
  test.setTimeout(120_000);
  await sendOne(page);
  await page.goto('/clinic');
  await page.getByRole('heading', { name: 'Sign in to your clinic' }).waitFor();
  const found = (await axeFaults(page)).map((fault) => `sign-in: ${fault}`);
  await throughEveryClinicPage(clinic, async (name) => {
    found.push(...(await axeFaults(clinic)).map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
});

test('no page of the clinic scrolls sideways at 320 px', async ({ page, clinic }) => {
  test.setTimeout(120_000);
  await sendOne(page);
  await clinic.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  await throughEveryClinicPage(clinic, async (name) => {
    if ((await sidewaysOf(clinic)) > 0) wide.push(`clinic ${name}`);
  });
  expect(wide).toEqual([]);
});

test('the look that was chosen holds on the next visit', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Colours').selectOption('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(background).toBe('rgb(20, 24, 28)');
});
