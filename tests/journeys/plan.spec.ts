import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { begin, makePlan, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { textsBelow13Points } from './printed-text.ts';

const groupOf = (page: Page, line: string) =>
  page.locator('.plan-group', { has: page.locator('.plan-say', { hasText: line }) });

test('a person makes a plan, reads why, changes it, and finds it again', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^My plan/ }).click();
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await expect(page.locator('.error-summary')).toContainText('Choose a date');
  await page.getByLabel('Yesterday', { exact: true }).check();
  await page.getByLabel('How deep did the needles go?').selectOption('standard');
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await expect(page.getByText('Today is day 1 after the treatment.')).toBeVisible();
  const retinol = groupOf(page, 'Leave out retinol');
  await expect(retinol.locator('h3')).toHaveText(
    /^Not before \w+day\s\d+\s\w+, and only when the skin is calm\.$/,
  );
  const line = page.locator('.plan-item', { hasText: 'Leave out retinol' });
  await expect(line).toBeHidden();
  await retinol.locator('summary').first().click();
  await line.locator('summary').click();
  await expect(line.getByText(/Agrees|Says otherwise/).first()).toBeVisible();
  const before = await groupOf(page, 'No make-up').locator('h3').innerText();

  await page.getByRole('button', { name: /^Change/ }).click();
  await page.getByLabel('How deep did the needles go?').selectOption('deep-or-rf');
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await expect(groupOf(page, 'No make-up').locator('h3')).not.toHaveText(before);
  await page.reload();
  await expect(page.getByText('Today is day 1 after the treatment.')).toBeVisible();

  await page.getByText('What the plan is made from').click();
  await page.getByRole('button', { name: 'Delete the plan from this device' }).click();
  await page.getByRole('button', { name: 'Yes, delete the plan' }).click();
  await expect(page.getByText('The plan is deleted from this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('Today is day 1 after the treatment.')).toBeVisible();
});

test('the first screen holds the day, help and what matters most; the rest is folded and one tap away', async ({
  page,
}) => {
  await makePlan(page, 'Yesterday');
  const screen = [
    page.getByText('Today is day 1 after the treatment.'),
    page.getByRole('link', { name: 'Call 999' }),
    page.getByRole('button', { name: 'Check my skin' }),
    page.getByRole('link', { name: 'Print' }),
    page.locator('.plan-say').first(),
  ];
  for (const part of screen) await expect(part).toBeInViewport({ ratio: 1 });
  for (const name of ['Next days', 'Weeks', 'Usual now', 'Why', 'Today']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    const id = await page.evaluate(() => window.location.hash);
    await expect(page.locator(id).getByRole('heading').first()).toBeInViewport();
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4500);
  await page
    .getByText(/Is your skin calm now\?/)
    .first()
    .click();
  await page.getByRole('radio', { name: 'No', exact: true }).click();
  await expect(page.locator('summary', { hasText: 'Is your skin calm now? No.' })).toBeVisible();
});

test('the calendar file keeps its ids and counts up; private titles say nothing of skin', {
  tag: '@desktop',
}, async ({ page }) => {
  await makePlan(page, 'Yesterday');
  const save = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to my calendar' }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  await page.getByText('Calendar', { exact: true }).click();
  await page.getByLabel('Keep the calendar titles private').uncheck();
  const first = await save();
  await page.getByLabel('Keep the calendar titles private').check();
  const second = await save();
  expect(first).not.toMatch(/today|tomorrow/);
  expect(first).not.toMatch(/DTSTART:\d{8}T0[0-6]/);
  const ids = (text: string) => text.match(/^UID:.*/gm);
  expect(ids(first)?.length).toBeGreaterThan(8);
  expect(ids(second)).toEqual(ids(first));
  expect(first).toContain('SEQUENCE:0');
  expect(second).toContain('SEQUENCE:1');
  expect(second.match(/^SUMMARY:.*/gm)?.every((line) => !/skin|needl/i.test(line))).toBe(true);
});

test('a link opens the same plan on another device and sends nothing', async ({ page, browser, server }) => {
  await makePlan(page, '3 days ago');
  await page.getByText('Code for another device').click();
  await expect(page.getByAltText('Code that opens this plan')).toBeVisible();
  const until = await groupOf(page, 'No sunbathing').locator('h3').innerText();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe('/plan');

  const context = await browser.newContext({
    baseURL: server.origin,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
  });
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await other.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(other.getByText(/All times are those of Europe\/London/)).toBeVisible();
  await expect(groupOf(other, 'No sunbathing').locator('h3')).toHaveText(until);
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
  await context.close();
});

test('a link that was cut short says so and keeps the form', async ({ page }) => {
  await page.goto('/plan#eyJ2IjoxLCJ0cmVhdG1lbnRzIjpb');
  await expect(page.getByText('This link is damaged')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show my plan' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on without it' }).click();
  await expect(page.getByText('This link is damaged')).toBeHidden();
});

test('the sheet prints without buttons, with the emergency block first, on A4 and Letter', async ({
  page,
}) => {
  await makePlan(page, 'Yesterday');
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My plan after needling' })).toBeVisible();
  await page.getByLabel('Large print').check();
  await page.getByLabel('US Letter').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.locator('.sheet-emergency li')).toHaveCount(14);
  await expect(page.locator('.sheet')).not.toContainText(/\b(today|tomorrow),/i);
  const size = await page
    .locator('.plan-say')
    .first()
    .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  const notes = await page
    .locator('.sheet .choice-hint, .sheet .plan-clinic, .sheet > .small')
    .evaluateAll((all) => all.map((note) => Number.parseFloat(getComputedStyle(note).fontSize)));
  expect(Math.min(24, ...notes)).toBeGreaterThanOrEqual(17);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Large print').uncheck();
  expect(await textsBelow13Points(page)).toEqual([]);
  await expect(page.locator('.sheet details, .sheet section a')).toHaveCount(0);
});

/** The sheets of paper a page takes, each as its width and height in points. */
async function sheetsOf(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

test('the sheet takes at most 3 pages of A4 and of Letter, on the paper that was chosen', async ({
  page,
}) => {
  await makePlan(page, 'Yesterday');
  await page.goto('/plan/print');
  await page.getByRole('heading', { level: 1, name: 'My plan after needling' }).waitFor();
  for (const [name, size] of [
    ['A4', '595 x 842'],
    ['US Letter', '612 x 792'],
  ] as const) {
    await page.getByLabel(name, { exact: true }).check();
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeLessThanOrEqual(3);
    expect(new Set(sheets)).toEqual(new Set([size]));
  }
});

test('a plan knows the last check-in, and points back to care when that was urgent', async ({ page }) => {
  await begin(page);
  await reachResult(page, { look: 'pus-bumps' });
  await page.getByRole('link', { name: 'Afterneedle' }).click();
  await page.getByText('Not sent to the clinic').waitFor();
  await makePlan(page, 'Yesterday');
  await expect(page.getByText('Your last check-in asks for care first.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For what it may be' })).toBeVisible();
  const pus = groupOf(page, 'on skin with pus or crust');
  await pus.locator('summary').first().click();
  await expect(page.locator('.plan-say', { hasText: 'on skin with pus or crust' })).toBeVisible();
});

test('the plan and the product check work offline after one visit', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
  await context.setOffline(true);
  const phone = await context.newPage();
  await makePlan(phone, 'About a week ago');
  await phone.goto('/products');
  await phone.getByLabel(/^Name a product/).fill('gym');
  await phone.getByRole('button', { name: 'Check it' }).click();
  await expect(phone.locator('.product-answer h2')).toBeFocused();
});

test('a day of the plan has an address of its own, with the days beside it', async ({ page }) => {
  await page.goto('/plan/day/3');
  await expect(page.getByRole('heading', { name: 'There is no plan for this day' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to my plan' }).click();
  await makePlan(page, 'Yesterday');
  await page.goto('/plan/day/3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Day 3: /);
  await expect(page.getByRole('heading', { name: 'Leave out on this day' })).toBeVisible();
  await page.getByRole('link', { name: 'The next day' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Day 4: /);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Day 3: /);
  await page.goto('/plan/day/99');
  await expect(page.getByRole('heading', { name: 'There is no plan for this day' })).toBeVisible();
});
