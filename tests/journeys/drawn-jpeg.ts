import type { Page } from '@playwright/test';

/** A JPEG drawn in the browser: spots of many tones around a middle, so that it is large, sharp and lit as asked. */
export async function drawnJpeg(
  page: Page,
  size: { readonly width: number; readonly height: number; readonly middle: number },
): Promise<Buffer> {
  const base64 = await page.evaluate(({ width, height, middle }) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    let state = 7;
    for (let y = 0; y < height; y += 4)
      for (let x = 0; x < width; x += 4) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        const tone = middle + ((state >> 16) % 60) - 30;
        pen.fillStyle = `rgb(${tone} ${tone} ${tone})`;
        pen.fillRect(x, y, 4, 4);
      }
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '';
  }, size);
  return Buffer.from(base64, 'base64');
}
