import { expect, test } from './journey.ts';
import { pressNamed } from './keys.ts';
import config from './playwright.config.ts';

const launch = config.use?.launchOptions;

test.use({
  permissions: ['camera', 'accelerometer', 'gyroscope'],
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

test('a line says whether the phone stands level, and goes when it lies flat', async ({ page }) => {
  await page.goto('/photos/new/front');
  // A computer has no sensor: the events are those a phone would give.
  const hold = (beta: number, gamma: number) =>
    page.evaluate(
      (angles) => dispatchEvent(new DeviceOrientationEvent('deviceorientation', { alpha: 0, ...angles })),
      { beta, gamma },
    );
  await page.getByRole('button', { name: 'Open the camera' }).click();
  await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  // Some browsers want a tap before they tell how the phone is held.
  const ask = page.locator('.photo-level-ask');
  if ((await ask.count()) > 0) await ask.click();
  await expect(ask).toHaveCount(0);
  const line = page.locator('.photo-level');
  await expect(async () => {
    await hold(90, 0);
    await expect(line).toHaveAttribute('data-level', 'true', { timeout: 500 });
  }).toPass();
  await expect(line).toHaveText('Level');
  await hold(60, 30);
  await expect(line).toHaveAttribute('data-level', 'false');
  await expect(line).toHaveText('Tilted');
  await expect(line.locator('span').first()).toHaveAttribute('style', /rotate: -16deg/);
  // A tilted phone still takes the photo.
  await page.getByRole('button', { name: 'Take photo' }).click();
  await expect(page.getByRole('button', { name: 'Take it again' })).toBeVisible();
  await page.getByRole('button', { name: 'Take it again' }).click();
  // A phone tells many times a second; the camera opens anew and begins to listen some time after the tap.
  await expect(async () => {
    await hold(90, 1);
    await expect(line).toHaveText('Level', { timeout: 500 });
  }).toPass();
  await hold(2, 3);
  await expect(line).toHaveCount(0);
});

test('the back camera takes over from the front one and is not asked about mirror images, by keys alone', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/photos/new/front');
  await page.getByRole('button', { name: 'Open the camera' }).waitFor();
  await pressNamed(page, /^Open the camera$/);
  const picture = () =>
    page.evaluate(() => {
      const video = document.querySelector('video');
      const stream = video?.srcObject;
      const track = stream instanceof MediaStream ? stream.getVideoTracks()[0] : undefined;
      return video !== null && video.videoWidth > 0 && track?.readyState === 'live' ? track.id : '';
    });
  await expect.poll(picture).not.toBe('');
  const front = await picture();
  await expect(page.locator('video')).toHaveClass('photo-flipped');

  await pressNamed(page, /^Use the back camera$/);
  await expect(page.getByRole('button', { name: 'Use the front camera' })).toBeVisible();
  await expect.poll(async () => ![front, ''].includes(await picture())).toBe(true);
  await expect(page.locator('video')).not.toHaveClass('photo-flipped');
  await expect(page.getByRole('button', { name: 'Take photo' })).toHaveAttribute('aria-disabled', 'false');
  await pressNamed(page, /^Take photo$/);
  await expect(page.getByRole('button', { name: 'Take it again' })).toBeVisible();
  await expect(page.getByText('Is this your left cheek?')).toHaveCount(0);
  await pressNamed(page, /^Use (this photo|it anyway)$/);
  await expect(page.getByText(/^Saved on this device:/)).toBeVisible();

  await page.goto('/photos/new/front');
  await page.getByRole('button', { name: 'Open the camera' }).waitFor();
  await pressNamed(page, /^Open the camera$/);
  await expect.poll(picture).not.toBe('');
  await expect(page.getByRole('button', { name: 'Take photo' })).toHaveAttribute('aria-disabled', 'false');
  await pressNamed(page, /^Take photo$/);
  // A front camera may turn the picture around.
  await page.getByText('Is this your left cheek?').waitFor();
  await pressNamed(page, /^Yes, my left$/);
  await pressNamed(page, /^Use (this photo|it anyway)$/);
  await expect(page.getByText(/^Saved on this device:/)).toBeVisible();
  await expect(page.locator('.photo-tile img')).toHaveCount(2);
});
