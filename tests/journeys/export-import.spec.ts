import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { begin, goOn, makePlan, reachResult, sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { offerFile, saveToFile, secondPhone } from './phone-file.ts';
import { recordsIn } from './phone-records.ts';

/** Goes home and waits until the result stands among what is kept. */
async function seeItKept(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Afterneedle' }).click();
  await page.getByRole('link', { name: /See the result/ }).waitFor();
}

async function fillPhone(page: Page): Promise<void> {
  await begin(page, '/');
  await reachResult(page, { look: 'pus-bumps', message: 'Two spots with pus on my chin.' });
  await seeItKept(page);
  await makePlan(page, 'Yesterday');
}

test('what is saved on one phone is taken over on another, once, and can be taken back', {
  tag: '@desktop',
}, async ({ page }) => {
  await fillPhone(page);
  const path = await saveToFile(page);
  const phone = await secondPhone(page);
  await offerFile(phone, path);
  await expect(phone.getByRole('heading', { name: 'New on this device' })).toBeVisible();
  await expect(phone.getByText('1 check-in', { exact: true })).toBeVisible();
  await expect(phone.getByText('the plan', { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: 'Take it over' }).click();
  await expect(phone.getByText(/records were taken over/)).toBeVisible();

  await phone.getByRole('button', { name: 'Undo' }).click();
  await expect(phone.getByLabel('File saved on another phone')).toBeVisible();
  expect(await recordsIn(phone)).toMatchObject({ 'check-ins': 0, plans: 0 });

  await offerFile(phone, path);
  await phone.getByRole('button', { name: 'Take it over' }).click();
  await phone.getByRole('link', { name: 'Go to the start' }).click();
  await phone.getByRole('link', { name: /See the result/ }).click();
  await expect(phone.locator('.level-same-day')).toBeVisible();
  await phone.goto('/plan');
  await expect(phone.getByRole('heading', { level: 2, name: 'Do today' })).toBeVisible();

  await offerFile(phone, path);
  await expect(phone.getByText('Everything in this file is on this device already.')).toBeVisible();
  expect(await recordsIn(phone)).toMatchObject({ 'check-ins': 1, plans: 1 });
  await phone.context().close();
});

test('a file locked with a passphrase tells nothing without it', async ({ page }) => {
  await fillPhone(page);
  const path = await saveToFile(page, 'rain on Tuesday');
  expect(await readFile(path, 'utf8')).not.toContain('chin');
  const phone = await secondPhone(page);
  await offerFile(phone, path);
  await expect(phone.getByRole('alert')).toContainText('This file is locked. Type its passphrase.');
  await phone.getByLabel('Passphrase of the file').fill('snow');
  await phone.getByRole('button', { name: 'Look at the file' }).click();
  await expect(phone.getByRole('alert')).toContainText('The passphrase does not fit this file.');
  await phone.getByLabel('Passphrase of the file').fill('rain on Tuesday');
  await phone.getByRole('button', { name: 'Look at the file' }).click();
  await expect(phone.getByText('1 check-in', { exact: true })).toBeVisible();
  await phone.context().close();
});

test('a check-in changed on both phones is asked about, and both are kept', async ({ page }) => {
  await begin(page, '/');
  await reachResult(page, { look: 'pus-bumps' });
  await seeItKept(page);
  const path = await saveToFile(page);
  const phone = await secondPhone(page);
  await offerFile(phone, path);
  await phone.getByRole('button', { name: 'Take it over' }).click();
  await phone.getByRole('link', { name: 'Go to the start' }).click();
  await phone.getByRole('link', { name: /See the result/ }).click();
  await phone.getByRole('link', { name: 'Look at my answers, or change them' }).click();
  await phone.locator('a[href*="/q/look"]').click();
  await phone.locator('input[name="picked"][value="peeling"]').check();
  await goOn(phone);
  await phone.getByRole('link', { name: 'Show my result' }).click();
  await phone.locator('.level-card').waitFor();
  await seeItKept(phone);

  await offerFile(phone, path);
  await expect(phone.getByRole('heading', { name: 'A check-in was changed on both phones' })).toBeVisible();
  await expect(phone.getByLabel('Keep both')).toBeChecked();
  await phone.getByRole('button', { name: 'Take it over' }).click();
  await phone.getByRole('link', { name: 'Go to the start' }).click();
  await expect(phone.locator('.check-in-list li')).toHaveCount(2);
  await phone.context().close();
});

test('a message that waits goes along in the file, and two phones send it once', async ({
  page,
  context,
  clinic,
}) => {
  test.slow();
  const said = `Written in a lift ${Date.now()}`;
  await sendOne(page);
  await page.getByRole('link', { name: /See if they have seen it/ }).click();
  const link = page.url();
  await page.getByLabel('Write to Demo clinic').fill(said);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send message' }).click();
  await expect(page.getByText('Saved on this device. It is sent when you are online.')).toBeVisible();
  // The pages for the file load while the answers of the clinic's server stay away.
  await context.route('**/api/v1/check-ins/*/messages', (route) => route.abort());
  await context.setOffline(false);
  const path = await saveToFile(page);
  const phone = await secondPhone(page);
  await offerFile(phone, path);
  await expect(phone.getByText('1 message', { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: 'Take it over' }).click();
  await expect(phone.getByText(/records were taken over/)).toBeVisible();
  await phone.goto(link);
  await expect(phone.getByText(/Nobody at the clinic has read it yet\./).last()).toBeVisible({
    timeout: 40_000,
  });
  // The first phone sees what the other one sent, and shows it once although its own try has no answer yet.
  await page.goto(link);
  await page.reload();
  await expect(page.getByText(/Nobody at the clinic has read it yet\./).last()).toBeVisible();
  await expect(page.getByText(said)).toHaveCount(1);
  await expect(page.getByText('Saved on this device. It is sent when you are online.')).toHaveCount(0);
  await context.unroute('**/api/v1/check-ins/*/messages');
  const id = new URL(link).hash.slice(1).split('.')[0] ?? '';
  await clinic.goto(`/clinic/cases/${id}`);
  await expect(clinic.getByText(said)).toHaveCount(1);
  await phone.context().close();
});

test('a file that is none of ours changes nothing and says so', async ({ page }) => {
  await begin(page, '/');
  await reachResult(page);
  const before = await recordsIn(page);
  await page.goto('/settings/import');
  await page.getByRole('button', { name: 'Look at the file' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a file');
  const wrong = { name: 'notes.json', mimeType: 'application/json' };
  for (const [text, words] of [
    ['{"notes": []}', 'This file is not from Afterneedle'],
    ['{"format":"afterneedle","version":2}', 'This file is from a newer version.'],
    ['{"format":"afterneedle","version":1,"stores":{}}', 'A part of this file is damaged.'],
  ] as const) {
    await page
      .getByLabel('File saved on another phone')
      .setInputFiles({ ...wrong, buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await expect(page.getByRole('alert')).toContainText(words);
  }
  expect(await recordsIn(page)).toEqual(before);
});
