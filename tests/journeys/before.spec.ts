import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { begin, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

const DAY = 86_400_000;

/** The date some days from now, in the time zone of the journeys. */
const inDays = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(Date.now() + days * DAY);

const pick = (page: Page, question: string, value: string): Promise<void> =>
  page.locator(`input[name="${question}"][value="${value}"]`).check();

async function goOn(page: Page, to: string): Promise<void> {
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === to);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function noToTheRest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'No to all that is left' }).click();
}

/** Answers everything; what is not named is ordinary. */
async function answerAll(page: Page, { planned }: { readonly planned: string }): Promise<void> {
  await page.goto('/before');
  await page.getByRole('link', { name: 'Start the questions' }).click();
  await page.getByLabel('Which day is it planned for?').fill(planned);
  await pick(page, 'setting', 'clinic');
  await pick(page, 'device', 'rf');
  await pick(page, 'injected', 'none');
  await pick(page, 'last-needling', 'none');
  await pick(page, 'recent-procedure', 'none');
  await goOn(page, '/before/skin-now');
  await pick(page, 'tan', 'sun');
  await page.getByLabel('When was the last time?').fill(inDays(-2));
  await noToTheRest(page);
  await goOn(page, '/before/health');
  await pick(page, 'age', '22-or-over');
  await pick(page, 'skin-tone', 'white');
  await pick(page, 'keloid', 'unsure');
  await noToTheRest(page);
  await goOn(page, '/before/allergies');
  await noToTheRest(page);
  await goOn(page, '/before/products');
  await pick(page, 'isotretinoin', 'now');
  await noToTheRest(page);
  await goOn(page, '/before/numbing');
  await noToTheRest(page);
  await goOn(page, '/before');
  await page.locator('.level-card').waitFor();
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

async function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('answers give a date to wait for, with every reason, and survive a reload', async ({ page }) => {
  await answerAll(page, { planned: inDays(5) });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Wait until /);
  await page.reload();
  await expect(heading).toHaveText(/^Wait until /);
  await expect(page.getByRole('heading', { name: /^You take isotretinoin/ })).toBeVisible();
  await expect(page.getByText('The skin surgeons')).toBeVisible();
  await expect(page.getByText('Raised or odd scars before', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Still open' })).toHaveCount(0);

  await page.getByRole('link', { name: /Get ready/ }).click();
  await expect(page.getByText('This day is too early.')).toBeVisible();
  await page.getByLabel(/Keep the skin out of strong sun/).check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/Keep the skin out of strong sun/)).toBeChecked();

  await page.goto('/before');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('link', { name: 'Start the questions' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(heading).toHaveText(/^Wait until /);
});

test('an open question is never a go-ahead, and a needle of 9 mm is refused in words', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/before/treatment');
  await pick(page, 'setting', 'home');
  await pick(page, 'device', 'roller');
  await page.goto('/before');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Some questions are still open');
  await page.goto('/before/home');
  await page.getByLabel('Needle length (mm)').fill('9');
  await page.getByRole('button', { name: 'Show what comes of it' }).click();
  await expect(page.getByRole('alert')).toContainText('Type a number from 0.1 to 8');
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel('Needle length (mm)').fill('0,5');
  await goOn(page, '/before');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do not have this treatment');
  await expect(page.getByRole('heading', { name: 'Your needles are 0.5 mm or longer.' })).toBeVisible();

  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.indexOf('Why')).toBe(0);
  expect(headings.indexOf('Still open')).toBeGreaterThan(0);
  await expect(page.getByRole('link', { name: 'Skin cancer there' })).toBeHidden();
  await page.getByText(/^\d+ questions, by part of the form$/).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Your health' })).toBeVisible();
  await page.getByRole('link', { name: 'Skin cancer there' }).click();
  await expect(page.locator('input[name="skin-cancer"]').first()).toBeFocused();
  await expect(page.locator('input[name="skin-cancer"]').first()).toBeInViewport();
});

test('without a day the page to get ready says what is missing, and where to give it', async ({ page }) => {
  await page.goto('/before/ready');
  await expect(page.getByText(/^The day of the treatment is missing/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^From \d+ days before$/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Give the day' }).click();
  await expect(page.getByLabel('Which day is it planned for?')).toBeFocused();
  await page.getByLabel('Which day is it planned for?').fill(inDays(20));
  await expect(page.getByText(/^The day of the treatment is missing/)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: /^From \w+day \d+ \w+$/ }).first()).toBeVisible();

  const file = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to my calendar' }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const uidsIn = (text: string) => text.match(/^UID:.*$/gm)?.toSorted();
  await page.getByText('Reminders in your calendar').click();
  const first = await file();
  await expect(page.getByText(/^The file holds \d+ reminders\./)).toBeVisible();
  expect(first).toContain('SUMMARY:Look at your list');
  expect(first).not.toMatch(/treatment|skin|retin/i);
  await page.getByLabel('Which day is it planned for?').fill(inDays(25));
  await page.getByLabel('Keep the calendar titles private').uncheck();
  const later = await file();
  expect(uidsIn(later)).toEqual(uidsIn(first));
  expect(later).toContain('SEQUENCE:1');
  expect(later).toMatch(/SUMMARY:Your treatment is in \d+ days/);
});

test('a patch that itches counts at once, and a check-in that needed the clinic fills in the past', async ({
  page,
}) => {
  await begin(page);
  await reachResult(page, { look: 'fluid' });
  await page.getByRole('link', { name: 'Afterneedle' }).click();
  await page.getByText('Not sent to the clinic').waitFor();
  await page.goto('/before');
  await expect(page.getByText(/showed a reaction/)).toBeVisible();
  await page.goto('/before/allergies');
  await expect(page.locator('input[name="past-reaction"][value="yes"]')).toBeChecked();
  await page.goto('/before/patch');
  await page.getByLabel('What was put on?').fill('Clinic serum');
  await page.getByRole('button', { name: 'Add it' }).click();
  const card = page.getByRole('region', { name: 'Patch test of Clinic serum' });
  await expect(card.getByText('Not read to the end yet.')).toBeVisible();
  await expect(card.getByRole('radio', { name: 'Nothing' })).toHaveCount(0);
  await card.getByRole('radio', { name: 'Itch or a rash' }).first().check();
  await expect(card.getByText(/Do not use the product, and tell the clinic/)).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await page.goto('/before/treatment');
  await pick(page, 'setting', 'clinic');
  await page.goto('/before');
  await expect(page.getByRole('heading', { name: 'The patch test gave you itch or a rash.' })).toBeVisible();
  await page.goto('/before/patch');
  await page.getByRole('button', { name: /Delete/ }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(card).toBeVisible();
});

test('axe finds nothing on any page before treatment, and none scrolls sideways at 320 px', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const found: string[] = [];
  const wide: string[] = [];
  const look = async (): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    found.push(...(await faultsOf(page)));
    await page.setViewportSize({ width: 320, height: 640 });
    if ((await sidewaysOf(page)) > 0) wide.push(page.url());
    await page.setViewportSize({ width: 390, height: 844 });
  };
  await page.goto('/before');
  await look();
  await answerAll(page, { planned: inDays(20) });
  await look();
  await page.goto('/before/treatment');
  await pick(page, 'setting', 'home');
  for (const part of [
    'treatment',
    'skin-now',
    'health',
    'allergies',
    'products',
    'numbing',
    'home',
    'checklist',
  ]) {
    await page.goto(`/before/${part}`);
    await look();
  }
  await page.goto('/before/ready');
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await look();
  await page.goto('/before/patch');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.locator('.error-summary').waitFor();
  await look();
  expect(found).toEqual([]);
  expect(wide).toEqual([]);
});
