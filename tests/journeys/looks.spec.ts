import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { throughEveryClinicPage, throughEveryPage } from './every-page.ts';
import { sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';

async function faultsIn(
  page: Page,
  colorScheme: 'light' | 'dark',
  rules: readonly string[],
): Promise<string[]> {
  // At rest: in the 120 ms in which a button changes its colour, its contrast belongs to neither look.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.map(
    ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** Dark changes nothing but colours, so there only their contrast is looked at again. */
async function faultsOf(page: Page): Promise<string[]> {
  const dark = await faultsIn(page, 'dark', ['color-contrast']);
  return [...(await faultsIn(page, 'light', [])), ...dark];
}

test('axe finds nothing on any page of the person, light and dark', async ({ page }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  await throughEveryPage(page, async (name) => {
    found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
});

test('axe finds nothing on any page of the clinic, light and dark', async ({ page, clinic }) => {
  test.setTimeout(120_000);
  await sendOne(page);
  await page.goto('/clinic');
  await page.getByRole('heading', { name: 'Sign in to your clinic' }).waitFor();
  const found = (await faultsOf(page)).map((fault) => `sign-in: ${fault}`);
  await throughEveryClinicPage(clinic, async (name) => {
    found.push(...(await faultsOf(clinic)).map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
});

async function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('no page scrolls sideways at 320 px', async ({ page, clinic }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await clinic.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  await throughEveryPage(page, async (name) => {
    if ((await sidewaysOf(page)) > 0) wide.push(name);
  });
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
