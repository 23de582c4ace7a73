import { begin, makePlan, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { takePhoto, useIt } from './photo-steps.ts';
import config from './playwright.config.ts';

const launch = config.use?.launchOptions;

test.use({
  permissions: ['camera'],
  launchOptions: {
    ...launch,
    args: [
      ...(launch?.args ?? []),
      // A front camera and a back one.
      '--use-fake-device-for-media-stream=device-count=2',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

const DAY_MS = 86_400_000;

test('photos of two days are taken, compared by keys, sent after the check-in and seen by the clinic', async ({
  page,
  clinic,
}) => {
  const today = Date.now();
  await page.clock.setFixedTime(today - 3 * DAY_MS);
  await page.goto('/photos');
  await expect(
    page.getByText('No photos yet. Add one now, so that you can see how your skin changes.'),
  ).toBeVisible();
  await makePlan(page, 'Yesterday');

  await takePhoto(page, 'front');
  await expect(page.getByRole('heading', { level: 1, name: 'Front, photo 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, my left' }).click();
  await expect(page.getByText('Is this your left cheek?')).toHaveCount(0);
  await useIt(page);
  await expect(page.getByRole('heading', { name: /day 1$/ })).toBeVisible();

  await page.clock.setFixedTime(today);
  await page.goto('/photos/new/front');
  await page.getByRole('button', { name: 'Open the camera' }).click();
  await expect(page.locator('.photo-ghost')).toBeVisible();
  await page.getByLabel('Wait 3 seconds first').check();
  await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  await page.getByRole('button', { name: 'Take photo' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it again' })).toBeVisible();
  // The question about sides is asked once for each kind of camera.
  await expect(page.getByText('Is this your left cheek?')).toHaveCount(0);
  await useIt(page);
  await expect(page.locator('.photo-tile img')).toHaveCount(2);

  await page.getByRole('link', { name: 'Compare photos' }).click();
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '100 percent of the first photo');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '99 percent of the first photo');
  await page.keyboard.press('Home');
  await expect(page.locator('.photo-layer')).toHaveCSS('clip-path', 'inset(0px 100% 0px 0px)');
  await expect(page.locator('.photo-slider-captions p').first()).toContainText(/day 1$/i);
  await expect(page.locator('.photo-slider-captions p').last()).toContainText(/day 4$/i);
  await page.getByLabel('Side by side').check();
  await expect(page.locator('.photo-beside img')).toHaveCount(2);
  await page.getByLabel('One at a time').check();
  await expect(page.locator('.photo-figure figcaption')).toContainText(/day 1$/i);
  await page.getByRole('button', { name: 'Show the second photo' }).press('Enter');
  await expect(page.locator('.photo-figure figcaption')).toContainText(/day 4$/i);

  const photoRequests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/photos')) photoRequests.push(request.method());
  });
  await begin(page);
  await reachResult(page, { look: 'fluid' });
  await expect(page.getByText('They are sent after the check-in.')).toBeVisible();
  for (const box of await page.locator('.photo-choice input').all()) await box.check();
  expect(photoRequests.filter((method) => method !== 'GET')).toEqual([]);
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.locator('.photo-send-states .choice-hint')).toHaveText([/^Sent /, /^Sent /], {
    timeout: 30_000,
  });

  await clinic.goto('/clinic');
  await clinic.locator('.inbox tbody a').first().click();
  await expect(clinic.getByRole('heading', { name: 'Photos', exact: true })).toBeVisible();
  await expect(clinic.locator('.case-photo img')).toHaveCount(2);
  await expect(clinic.getByRole('heading', { name: /^Day 1, / })).toBeVisible();
  await expect(clinic.getByRole('heading', { name: /^Day 4, / })).toBeVisible();
  for (const picture of await clinic.locator('.case-photo img').all())
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(100);
});

test('a photo is deleted with undo and a bin, and photos can be covered', async ({ page }) => {
  await takePhoto(page, 'left');
  await useIt(page);
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.locator('.photo-tile')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.photo-tile img')).toHaveCount(1);

  await page.getByRole('button', { name: 'Hide photos' }).click();
  await expect(page.locator('.photo-tile img')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hidden. Tap to show.' })).toBeVisible();
  await page.getByRole('button', { name: 'Hidden. Tap to show.' }).click();
  await expect(page.locator('.photo-tile img')).toHaveCount(1);

  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByText('Bin: 1 photo').click();
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await page.getByRole('button', { name: 'Yes, delete them for good' }).click();
  await expect(page.getByText('Bin:')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('No photos yet.')).toBeVisible();
});

test('the photos of a diary day open that day alone, and the start page has one way to the diary', async ({
  page,
}) => {
  await makePlan(page, 'Yesterday');
  await takePhoto(page, 'right');
  await useIt(page);
  await page.goto('/diary');
  await page.getByRole('link', { name: 'Photos of this day' }).click();
  await expect(page.getByText('These are the photos of this day.')).toBeVisible();
  await expect(page.locator('.photo-tile img')).toHaveCount(1);
  const day = new URL(page.url()).searchParams.get('day') ?? '';
  const before = new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
  await page.goto(`/diary/${before}`);
  await page.getByRole('link', { name: 'Photos of this day' }).click();
  await expect(page.getByText('There is no photo of this day.')).toBeVisible();
  await expect(page.locator('.photo-tile img')).toHaveCount(0);
  await page.getByRole('link', { name: 'All photos' }).click();
  await expect(page.locator('.photo-tile img')).toHaveCount(1);
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Today in your diary/ })).toBeVisible();
  await expect(page.locator('main a[href="/diary"]')).toHaveCount(1);
});
