import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

/** Keeps the photo that is on the page, whatever the page thinks of its light. */
export async function useIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Use (this photo|it anyway)$/ }).click();
  await expect(page.getByText(/^Saved on this device:/)).toBeVisible();
}

/** Takes a photo with the camera. */
export async function takePhoto(page: Page, view: string): Promise<void> {
  await page.goto(`/photos/new/${view}`);
  await page.getByRole('button', { name: 'Open the camera' }).click();
  await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  await expect(page.getByRole('button', { name: 'Take photo' })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: 'Take photo' }).click();
}

export { drawnJpeg } from './drawn-jpeg.ts';
