import { gzipSync } from 'node:zlib';
import { expect, test } from './journey.ts';

const LIMIT_BYTES = 150 * 1024;

test('the first page of the person loads at most 150 kB of JavaScript and CSS, gzipped', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await page.goto('/', { waitUntil: 'load' });
  await expect(page.getByRole('button', { name: 'Check my skin' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'bytes', description: String(total) });
  expect(total).toBeLessThanOrEqual(LIMIT_BYTES);
});
