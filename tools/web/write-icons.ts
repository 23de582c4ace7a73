import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** Draws the icons of the installed app from the one drawing: run it when `icon.svg` changes. */
const folder = join(import.meta.dirname, '../../packages/web/public');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** A phone may cut a maskable icon to a circle: the ground goes to the edge, the dots stay in the middle. */
const maskable = drawing
  .replace('viewBox="0 0 24 24"', 'viewBox="-3 -3 30 30"')
  .replace(/<rect [^>]*>/, '<rect x="-3" y="-3" width="30" height="30" fill="#0b6b3a" />');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, svg } of [
  { name: 'icon-192.png', size: 192, svg: drawing },
  { name: 'icon-512.png', size: 512, svg: drawing },
  { name: 'icon-maskable-512.png', size: 512, svg: maskable },
]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, name), omitBackground: true });
}
await browser.close();
