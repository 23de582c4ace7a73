import { readFile } from 'node:fs/promises';
import { answer, begin, goOn } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { textsBelow13Points } from './printed-text.ts';

test('a page for any doctor is read, copied, saved and printed on one sheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/treatments/new');
  await page.getByLabel('3 days ago').check();
  await page.getByText('Where it was done, by whom and with what').click();
  await page.getByLabel('Who did it').fill('Glow Clinic');
  await page.getByRole('button', { name: 'Save the treatment' }).click();
  await page.getByRole('button', { name: 'Change it' }).waitFor();
  await begin(page, '/');
  const picks = { message: 'My cheek itches since yesterday.', look: ['redness', 'bumps'], feel: 'itch' };
  for (let step = 0; step < 60 && !page.url().endsWith('/review'); step++) {
    await page.locator('main form').waitFor();
    await answer(page, picks);
    await goOn(page);
  }
  await page.getByRole('link', { name: 'Show my result' }).click();
  await page.getByRole('link', { name: /^Open the page for any doctor/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/For any doctor/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Situation');
  for (const heading of ['Treatment', 'In their own words', 'Findings told', 'So far', 'Not answered'])
    await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
  await expect(page.getByText('Who did it: Glow Clinic.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('My cheek itches');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  const file: unknown = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  expect(file).toMatchObject({ format: 'afterneedle-summary', facts: { itch: expect.anything() } });
  expect(await textsBelow13Points(page)).toEqual([]);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (
      await page.pdf({ format, margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
    ).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBe(1);
  }
});
