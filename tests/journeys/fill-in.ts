import type { Page } from '@playwright/test';

/** What a person taps that is not the calmest answer: by the key of the question, the values or labels to pick. */
export type Picks = Readonly<Record<string, string | readonly string[]>>;

const CALM: Picks = {
  when: '3 days ago',
  device: 'pen',
  'depth-class': 'standard',
  setting: 'clinic',
  product: 'plain',
};

/** The key of the question that the address names. */
export function keyOf(page: Page): string {
  return /\/q\/([^/?#]+)/.exec(page.url())?.[1] ?? '';
}

/** Answers the page that is open. */
export async function answer(page: Page, picks: Picks): Promise<void> {
  const key = keyOf(page);
  const wanted = picks[key] ?? CALM[key];
  const list = typeof wanted === 'string' ? [wanted] : (wanted ?? []);
  if (key === 'that-day') {
    const when = picks['when'] ?? CALM['when'];
    await page.getByLabel(typeof when === 'string' ? when : '').check();
  }
  if (key === 'message') {
    if (list[0] !== undefined) await page.getByRole('textbox').fill(list[0]);
  } else if (key !== 'read' && (await page.locator('input[name="picked"]').count()) > 0) {
    if (key === 'where') await openList(page);
    for (const value of list.length > 0 ? list : ['none-of-these'])
      await page.locator(`input[name="picked"][value="${value}"]`).check();
  } else if ((await page.locator('.rows').count()) > 0) {
    await answerRows(page, key);
  } else if ((await page.locator('input[name="choice"]').count()) > 0) {
    const choice = list[0] === undefined ? '' : `[value="${list[0]}"]`;
    await page.locator(`input[name="choice"]${choice}`).first().check();
  }
}

/** Opens the list beside the drawing of the face. */
export async function openList(page: Page): Promise<void> {
  const list = page.locator('details', { hasText: /Choose from a list instead|Mejor elegir de una lista/ });
  await list.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
}

/** Mild, getting better, and no to every further question. */
async function answerRows(page: Page, key: string): Promise<void> {
  const value = key === 'strength' ? '1' : '0';
  for (const row of await page.locator('.rows fieldset').all())
    await row.locator(`input[value="${value}"], input[value="none-fast"]`).check();
}

/** Presses Continue and waits for the next page. */
export async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL((url) => url.href !== before);
}

/** Begins a check-in on the first page of a clinic, or without one. */
export async function begin(page: Page, address = '/at/demo'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Check my skin' }).click();
  await page.waitForURL(/\/q\/danger-1$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Answers page after page until the summary, or until a level ends the questions. */
export async function fillIn(page: Page, picks: Picks = {}): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (/\/(review|result)$/.test(page.url())) return;
    await page.locator('main form').waitFor();
    await answer(page, picks);
    await goOn(page);
  }
  throw new Error('the questions do not end');
}

/** Answers everything and opens the result. */
export async function reachResult(page: Page, picks: Picks = {}): Promise<void> {
  await fillIn(page, picks);
  if (page.url().endsWith('/review')) await page.getByRole('link', { name: 'Show my result' }).click();
  await page.waitForURL(/\/result$/);
  await page.locator('.level-card').waitFor();
}

/** Makes a check-in and sends it to the demo clinic. */
export async function sendOne(page: Page, picks: Picks = { look: 'fluid' }): Promise<void> {
  await begin(page);
  await reachResult(page, picks);
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await page.getByText(/^Sent \d/).waitFor();
}

/** Makes the plan of this device for a treatment at a rough time. */
export async function makePlan(page: Page, when: string): Promise<void> {
  await page.goto('/plan');
  await page.getByLabel(when, { exact: true }).check();
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await page.getByRole('heading', { level: 2, name: 'Do today' }).waitFor();
}
