import { begin, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { drawnJpeg, useIt } from './photo-steps.ts';
import { PLANTED, plantedJpeg } from './planted-jpeg.ts';
import config from './playwright.config.ts';

const launch = config.use?.launchOptions;

// There is a camera, and nobody allows it.
test.use({
  launchOptions: { ...launch, args: [...(launch?.args ?? []), '--use-fake-device-for-media-stream'] },
});

const file = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => ({ name, mimeType, buffer });

test('a camera that is refused leaves the file, and what is no photo is said plainly', async ({ page }) => {
  await page.goto('/photos/new/left');
  await page.getByRole('button', { name: 'Open the camera' }).click();
  await expect(page.getByText(/^This page may not use the camera\./)).toBeVisible();
  const choose = page.getByLabel('Choose a photo');
  const huge = Buffer.from('89504e470d0a1a0a0000000d49484452000061a8000061a80802000000', 'hex');
  for (const [given, said] of [
    [file('empty.jpg', Buffer.alloc(0)), 'This file is empty. Choose another one.'],
    [
      file('a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'),
      'This is a drawing, not a photo.',
    ],
    [file('a.jpg', Buffer.from('%PDF-1.7')), 'This file is not a photo.'],
    [
      file('a.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'image/heic'),
      'This browser cannot open HEIC photos.',
    ],
    [file('huge.png', huge, 'image/png'), 'This photo is too large. It can have up to 40 million pixels.'],
    [file('half.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4])), 'This photo is damaged'],
  ] as const) {
    await choose.setInputFiles(given);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  }
});

test('light is hinted at twice and never stands in the way', async ({ page }) => {
  await page.goto('/photos/new/left');
  const dark = file('dark.jpg', await drawnJpeg(page, { width: 800, height: 600, middle: 32 }));
  for (const first of ['Take it again', 'Use it anyway']) {
    await page.getByLabel('Choose a photo').setInputFiles(dark);
    await expect(page.getByText('Too dark. Face a window.')).toBeVisible();
    await expect(page.locator('.photo-actions button').first()).toHaveText(first);
    if (first === 'Take it again') await page.getByRole('button', { name: 'Take it again' }).click();
  }
  await useIt(page);
});

test('a photo with a place in it leaves without, goes on after a reload, and is there once', async ({
  page,
  clinic,
}) => {
  await page.goto('/photos/new/front');
  const plain = await drawnJpeg(page, { width: 2400, height: 1800, middle: 140 });
  await page.getByLabel('Choose a photo').setInputFiles(file('face.jpg', plantedJpeg(plain)));
  await page.getByRole('button', { name: 'No, my right' }).click();
  await page.getByLabel('When was it taken?').fill('2026-11-18');
  await useIt(page);
  await expect(page.getByRole('heading', { name: /^18 November/ })).toBeVisible();

  await begin(page);
  await reachResult(page, { look: 'fluid' });
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await page
    .getByText(/^Sent \d/)
    .first()
    .waitFor();
  await page.locator('.photo-choice input').check();

  const parts: { offset: number; bytes: Buffer }[] = [];
  await page.route('**/bytes?offset=*', async (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    if (offset > 0) return await route.abort('connectionreset');
    parts.push({ offset, bytes: route.request().postDataBuffer() ?? Buffer.alloc(0) });
    await route.continue();
  });
  await page.getByRole('button', { name: 'Send 1 photo' }).click();
  await expect(page.getByText(/^Waits for the connection\. \d+\s?% of it is there\.$/)).toBeVisible();
  await page.unroute('**/bytes?offset=*');
  await page.route('**/bytes?offset=*', async (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    parts.push({ offset, bytes: route.request().postDataBuffer() ?? Buffer.alloc(0) });
    await route.continue();
  });
  await page.reload();
  await expect(page.locator('.photo-send-states .choice-hint')).toHaveText(/^Sent /, { timeout: 30_000 });

  expect(parts.length).toBeGreaterThan(1);
  let from = 0;
  for (const { offset, bytes } of parts) {
    expect(offset).toBe(from);
    from += bytes.length;
  }
  const sent = Buffer.concat(parts.map(({ bytes }) => bytes));
  expect(sent.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  for (const word of PLANTED) {
    expect([word, plantedJpeg(plain).includes(word)]).toEqual([word, true]);
    expect([word, sent.includes(word)]).toEqual([word, false]);
  }

  await clinic.goto('/clinic');
  await clinic.locator('.inbox tbody a').first().click();
  await expect(clinic.locator('.case-photo img')).toHaveCount(1);
  await expect(clinic.getByText('The camera had mirrored it; turned back.')).toBeVisible();
  const size = (): Promise<readonly number[]> =>
    clinic
      .locator('.case-photo img')
      .evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
  // It was noted as turned by a quarter: it stands upright, and at most 1,600 pixels wide.
  await expect.poll(size).toEqual([1600, 2133]);
});
