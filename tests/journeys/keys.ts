import type { Page } from '@playwright/test';
import { keyOf, type Picks } from './fill-in.ts';

const MOST_STEPS = 160;

/** Goes on by Tab until the focus is on what a selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector} on ${page.url()}`);
}

/** Presses a key that leads to another page. */
export async function pressOn(page: Page, key: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.href !== before);
}

/** Goes on by Tab until a link, button or box bears a name, and presses it. */
export async function pressNamed(page: Page, name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    const named = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return label ?? element?.textContent ?? '';
    });
    if (!name.test(named.trim())) continue;
    return await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${name} on ${page.url()}`);
}

/** Picks one of some radio buttons by Tab and the arrows. */
export async function pickByKeys(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[type="radio"][name="${name}"]`);
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[type="radio"][name="${name}"][value="${value}"]`);
  for (let step = 0; step < 20 && !(await wanted.isChecked()); step++) await page.keyboard.press('ArrowDown');
  if (!(await wanted.isChecked())) throw new Error(`the arrows never reached ${name}: ${value}`);
}

/** What is mild, gets better, or is not there: the calmest answer about a sign. */
async function pickCalmRows(page: Page): Promise<void> {
  const names = await page
    .locator('.rows fieldset')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('input')?.name ?? ''));
  for (const name of names) {
    const calm = keyOf(page) === 'strength' ? ['1'] : ['0', 'none-fast'];
    for (const value of calm)
      if ((await page.locator(`input[name="${name}"][value="${value}"]`).count()) > 0)
        await pickByKeys(page, name, value);
  }
}

/** Answers the page that is open and goes on, without a pointer. */
export async function goOnByKeys(page: Page, picks: Picks = {}): Promise<void> {
  await page.locator('main form').waitFor();
  const key = keyOf(page);
  const wanted = picks[key];
  const list = typeof wanted === 'string' ? [wanted] : (wanted ?? []);
  if (key === 'that-day') {
    await tabTo(page, 'input[name="when"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
  }
  if ((await page.locator('input[name="picked"]').count()) > 0) {
    for (const value of list.length > 0 ? list : ['none-of-these']) {
      await tabTo(page, `input[name="picked"][value="${value}"]`);
      await page.keyboard.press('Space');
    }
  } else if ((await page.locator('.rows').count()) > 0) {
    await pickCalmRows(page);
  } else if ((await page.locator('input[name="choice"]').count()) > 0) {
    await tabTo(page, 'input[name="choice"]');
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'main form button[type="submit"]');
  await pressOn(page, 'Enter');
}

/** Begins a check-in on the first page of the demo clinic. */
export async function beginByKeys(page: Page): Promise<void> {
  await page.goto('/at/demo');
  await page.getByRole('button', { name: 'Check my skin' }).waitFor();
  await pressNamed(page, /^Check my skin$/);
  await page.waitForURL(/\/q\/danger-1$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Answers everything and opens the result. */
export async function reachResultByKeys(page: Page, picks: Picks = {}): Promise<void> {
  for (let step = 0; step < 60 && !/\/(review|result)$/.test(page.url()); step++)
    await goOnByKeys(page, picks);
  if (page.url().endsWith('/review')) {
    await tabTo(page, 'main .form-actions a');
    await pressOn(page, 'Enter');
  }
  await page.waitForURL(/\/result$/);
  await page.locator('.level-card').waitFor();
}
