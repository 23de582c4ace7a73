import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** How much of a page a picture shows, and how large its file may be. */
interface PictureBounds {
  readonly tallest: number;
  readonly mostBytes: number;
}

/** Writes a picture of a page from its top, in the best quality that its bounds allow. */
export async function shoot(page: Page, file: string, { tallest, mostBytes }: PictureBounds): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewportSize()?.width ?? 0;
  const clip = { x: 0, y: 0, width, height: Math.min(whole, tallest), scale: 1 };
  for (const quality of [80, 60, 40, 20]) {
    const { data } = await cdp.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      clip,
      captureBeyondViewport: true,
    });
    const picture = Buffer.from(data, 'base64');
    if (picture.length > mostBytes && quality > 20) continue;
    writeFileSync(file, picture);
    break;
  }
  await cdp.detach();
}
