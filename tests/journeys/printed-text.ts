import type { Page } from '@playwright/test';

const PIXELS_A_POINT = 96 / 72;
const LEAST_POINTS = 13;

/** Answers the texts of a page in print that are smaller than 13 points, each with its size. */
export async function textsBelow13Points(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; pixels: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || !parent.checkVisibility()) continue;
      texts.push({ text, pixels: Number.parseFloat(getComputedStyle(parent).fontSize) });
    }
    return texts;
  });
  if (found.length === 0) throw new Error('nothing is printed');
  return found
    .filter(({ pixels }) => pixels < LEAST_POINTS * PIXELS_A_POINT - 0.1)
    .map(({ text, pixels }) => `${(pixels / PIXELS_A_POINT).toFixed(1)} pt: ${text}`);
}
