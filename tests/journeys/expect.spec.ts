import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answer, begin, goOn, keyOf, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { textsBelow13Points } from './printed-text.ts';

const EFFECTS = ['redness', 'tiny-bumps', 'white-under-cream', 'itch'];

async function openAll(page: Page): Promise<void> {
  for (const details of await page.locator('main details').all())
    await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
}

async function axeFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

test('from the start page a person reads what to expect, and begins a check-in there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /What to expect/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'What to expect after microneedling' }),
  ).toBeVisible();
  await expect(page.locator('a[href="tel:999"]')).toBeInViewport();
  await page.getByRole('link', { name: 'Swelling', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Swelling' })).toBeFocused();
  await expect(page.getByText('Usual for up to 3 days.').first()).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'It counts as usual only if all of this is so' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Call 999 now if' })).toBeVisible();
  await page.getByRole('button', { name: 'Check my skin' }).click();
  await page.waitForURL(/\/q\/danger-1$/);
});

test('what is only watched is never called usual, in words or in the drawings', async ({ page }) => {
  await page.goto('/expect/white-dots');
  await expect(
    page.getByRole('heading', { name: 'It may be watched only if all of this is so' }),
  ).toBeVisible();
  await expect(page.getByText(/counts as usual|the time above/)).toHaveCount(0);
  await page.goto('/expect');
  const section = page.locator('section[aria-labelledby="drawings"]');
  await expect(section.getByRole('heading', { level: 3 })).toHaveText([
    'Can be part of the usual course',
    'Never called usual, but may be watched',
    'Never part of it: check your skin today',
  ]);
  await expect(section.locator('.figures').nth(1).locator('svg[data-look]')).toHaveCount(1);
  await expect(section.locator('.figures').nth(1).locator('svg[data-look="whitehead"]')).toHaveCount(1);
  await page.goto('/expect/swelling');
  await expect(page.getByText('Severe: Never usual and never just watched.')).toBeVisible();
});

test('after a check-in the pages show dates', async ({ page }) => {
  await begin(page);
  await reachResult(page);
  await page.goto('/expect');
  await expect(page.getByText(/Counted from the end of your treatment, about \w+day \d+/)).toBeVisible();
  await expect(page.locator('details[data-now="true"] .now-mark')).toBeVisible();
  await page.goto('/expect/dryness');
  await expect(page.getByText(/Usual until about \w+day \d+ \w+/)).toBeVisible();
});

test('RF and deep needles show their longer times', async ({ page }) => {
  await page.goto('/expect');
  await page.getByText('The rest of week 1').click();
  const week = page.locator('.phases details').nth(3);
  await expect(week.getByRole('link', { name: 'Needle marks or grid' })).toHaveCount(1);
  const usual = week.locator('ul').first();
  await expect(usual.getByRole('link', { name: 'Needle marks or grid' })).toHaveCount(0);
  await page.getByLabel('Over 1.5 mm, or RF').check();
  await expect(usual.getByRole('link', { name: 'Needle marks or grid' })).toHaveCount(1);
});

test('the drawings change with the skin, say what they show, and remember the choice', async ({ page }) => {
  await page.goto('/expect');
  const bump = page.locator('svg[data-look="small-bump"]');
  await expect(bump).toHaveAttribute('data-tone', 'brown');
  await expect(page.getByRole('img', { name: 'Tiny bumps on brown skin' })).toBeVisible();
  await page.getByLabel('Black', { exact: true }).check();
  await expect(bump).toHaveAttribute('data-tone', 'black');
  await page.reload();
  await expect(bump).toHaveAttribute('data-tone', 'black');
  await page.goto('/expect/tiny-bumps');
  await expect(page.locator('svg[data-look="small-bump"]')).toHaveCount(3);
});

test('drawings stand beside the looks of the check-in and are no answer', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const atStart = scripts.length;
  await begin(page, '/');
  expect(scripts.length).toBeGreaterThan(atStart);
  for (let step = 0; step < 30 && keyOf(page) !== 'look'; step++) {
    await page.locator('main form').waitFor();
    await answer(page, {});
    await goOn(page);
  }
  await expect(page.locator('.choice-drawing')).toHaveCount(9);
  await page.getByLabel('White', { exact: true }).check();
  await expect(page.locator('.choice-drawing').first()).toHaveAttribute('data-tone', 'white');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await page.getByText('Tiny raised bumps').click();
  await expect(page.locator('input[value="bumps"]')).toBeChecked();
});

test('the pages read offline after one visit', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto('/expect/peeling');
  await expect(page.getByRole('heading', { level: 1, name: 'Peeling or flaking' })).toBeVisible();
  await page.goto('/expect');
  await expect(page.locator('svg[data-look="weal"]')).toBeVisible();
});

test('axe finds nothing and nothing scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  for (const path of ['/expect', ...EFFECTS.map((id) => `/expect/${id}`), '/expect/nothing']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await openAll(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) found.push(`${path}: ${wide} px too wide`);
    for (const scheme of ['light', 'dark'] as const)
      found.push(...(await axeFaults(page, scheme)).map((fault) => `${path}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test('on paper the pages keep the call and leave the buttons out', async ({ page }) => {
  await page.goto('/expect/bruising');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await textsBelow13Points(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Check my skin' })).toBeHidden();
  await expect(page.getByText('Call 999 now', { exact: true })).toBeVisible();
  await expect(page.locator('svg[data-look="bruise"]').first()).toBeVisible();
});
