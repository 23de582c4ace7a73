import type { Page } from '@playwright/test';
import { expect } from './journey.ts';
import { leavingWhenWritten } from './leave-when-written.ts';

/** A second phone: a browser that shares nothing with the first. */
export async function secondPhone(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('there is no browser');
  const context = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return leavingWhenWritten(await context.newPage());
}

/** Saves what is on the phone to a file; answers where it lies. */
export async function saveToFile(page: Page, passphrase?: string): Promise<string> {
  await page.goto('/settings');
  if (passphrase !== undefined) await page.getByLabel(/^Passphrase, if you want/).fill(passphrase);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^afterneedle-\d{4}-\d{2}-\d{2}\.json$/);
  return download.path();
}

/** Gives a phone the file of another, up to what it would do. */
export async function offerFile(page: Page, path: string): Promise<void> {
  await page.goto('/settings/import');
  await page.getByLabel('File saved on another phone').setInputFiles(path);
  await page.getByRole('button', { name: 'Look at the file' }).click();
}
