import type { Page } from '@playwright/test';
import { drawnJpeg } from '../drawn-jpeg.ts';
import { answersTo, checkIn, day, delivery, NOW, photo, plan, treatment, withPictures } from './kept.ts';
import { type Screen, unfold } from './screen.ts';

const DAYS = [
  day('2026-08-01', { redness: 3, swelling: 2, pain: 2, warmth: 2 }),
  day(
    '2026-08-02',
    { redness: 2, swelling: 2, pain: 1, warmth: 1 },
    'Slept badly. The left cheek felt tight.',
  ),
];
const TODAY = day('2026-08-04', { redness: 1, swelling: 1, pain: 0, warmth: 0 });
const WEEKS = ['2026-07-08', '2026-07-10', '2026-07-14', '2026-07-19', '2026-07-25'].map((date, at) =>
  day(date, { redness: Math.max(0, 3 - at), swelling: Math.max(0, 2 - at), itch: 0, pain: 0 }),
);

/** The diary. */
export const diaryScreens: readonly Screen[] = [
  { name: 'diary-none', title: 'Diary, before it begins', address: '/diary' },
  {
    name: 'diary-ahead',
    title: 'Diary of a treatment still ahead',
    address: '/diary',
    kept: () => ({ plans: [plan([treatment({ endedAt: NOW + 5 * 86_400_000 })])] }),
  },
  {
    name: 'diary-empty',
    title: 'Diary, nothing told yet',
    address: '/diary',
    kept: () => ({ plans: [plan()] }),
  },
  {
    name: 'diary-missed',
    title: 'Diary with a day missed',
    address: '/diary',
    kept: () => ({ plans: [plan()], diary: DAYS }),
  },
  {
    name: 'diary-done',
    title: 'Diary, today told',
    address: '/diary',
    kept: () => ({ plans: [plan()], diary: [...DAYS, TODAY] }),
    isMain: true,
  },
  {
    name: 'diary-chart',
    title: 'Diary with its charts, tables and reminders open',
    address: '/diary',
    kept: () => ({ plans: [plan()], diary: [...DAYS, TODAY] }),
    reach: unfold,
  },
  {
    name: 'diary-weeks',
    title: 'Diary of a treatment 4 weeks ago',
    address: '/diary',
    kept: () => ({
      plans: [plan([treatment({ endedAt: Date.parse('2026-07-07T15:00:00+01:00') })])],
      diary: WEEKS,
    }),
    reach: unfold,
  },
  {
    name: 'diary-day',
    title: 'One day of the diary, told later',
    address: '/diary/2026-08-03',
    kept: () => ({ plans: [plan()], diary: DAYS }),
  },
];

const PHOTOS = [photo('front', '2026-08-01'), photo('left', '2026-08-01'), photo('front', '2026-08-03')];
const photosAnd = (more: readonly object[] = []) => ({
  plans: [plan()],
  ...withPictures([...PHOTOS, ...(more as typeof PHOTOS)]),
});

async function choose(page: Page, middle: number): Promise<void> {
  const buffer = await drawnJpeg(page, { width: 600, height: 800, middle });
  await page.getByLabel('Choose a photo').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
  await page.locator('.photo-check').waitFor();
}

/** A camera that shows a plain field, or one that nobody allows. */
async function openCamera(page: Page, isAllowed: boolean): Promise<void> {
  await page.evaluate((allowed) => {
    navigator.mediaDevices.getUserMedia = () => {
      if (!allowed) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [600, 800];
      const pen = canvas.getContext('2d');
      setInterval(() => {
        if (pen !== null) pen.fillStyle = '#b58d73';
        pen?.fillRect(0, 0, 600, 800);
      }, 100);
      return Promise.resolve(canvas.captureStream(10));
    };
  }, isAllowed);
  await page.getByRole('button', { name: 'Open the camera' }).click();
}

/** The photos. */
export const photoScreens: readonly Screen[] = [
  { name: 'photos-none', title: 'Photos, none yet', address: '/photos' },
  { name: 'photos', title: 'Photos by day', address: '/photos', kept: photosAnd, isMain: true },
  {
    name: 'photos-hidden',
    title: 'Photos, hidden',
    address: '/photos',
    kept: () => ({ ...photosAnd(), settings: [{ id: 'photos', isCovered: true, updatedAt: NOW }] }),
  },
  {
    name: 'photos-deleted',
    title: 'Photos, one deleted a moment ago',
    address: '/photos',
    kept: photosAnd,
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  {
    name: 'photos-bin',
    title: 'Photos with the bin open',
    address: '/photos',
    kept: () => photosAnd([photo('right', '2026-08-02', { deletedAt: NOW - 86_400_000 })]),
    reach: unfold,
  },
  { name: 'photo-new', title: 'Taking a photo', address: '/photos/new/front' },
  {
    name: 'photo-camera',
    title: 'Taking a photo with the first one shining through',
    address: '/photos/new/front',
    kept: photosAnd,
    reach: async (page) => {
      await openCamera(page, true);
      await page.locator('.photo-ghost').waitFor();
    },
  },
  {
    name: 'photo-refused',
    title: 'Taking a photo, the camera refused',
    address: '/photos/new/left',
    reach: async (page) => {
      await openCamera(page, false);
      await page.getByText(/^This page may not use the camera\./).waitFor();
    },
  },
  {
    name: 'photo-close-up',
    title: 'Taking a close-up: which part',
    address: '/photos/new/close-up',
    reach: unfold,
  },
  {
    name: 'photo-side',
    title: 'A new photo: which side is it',
    address: '/photos/new/front',
    reach: (page) => choose(page, 140),
  },
  {
    name: 'photo-dark',
    title: 'A new photo, too dark',
    address: '/photos/new/close-up',
    reach: (page) => choose(page, 30),
  },
  { name: 'compare-none', title: 'Compare, too few photos', address: '/photos/compare' },
  {
    name: 'compare',
    title: 'Compare by slider',
    address: '/photos/compare?a=front-2026-08-01&b=front-2026-08-03',
    kept: photosAnd,
  },
  {
    name: 'compare-beside',
    title: 'Compare side by side',
    address: '/photos/compare?a=front-2026-08-01&b=front-2026-08-03',
    kept: photosAnd,
    reach: async (page) => {
      await page.getByLabel('Side by side').check();
    },
  },
  {
    name: 'result-with-photos',
    title: 'A result with photos to send along',
    address: '/check-in/one/result',
    kept: () => ({
      ...photosAnd(),
      'check-ins': [checkIn(answersTo('contact-provider'), { clinic: 'demo' })],
    }),
    reach: async (page) => {
      await page.locator('.photo-choice').first().waitFor();
    },
  },
];

/** Settings, moving and erasing. */
export const settingScreens: readonly Screen[] = [
  { name: 'settings', title: 'Settings', address: '/settings' },
  {
    name: 'settings-large',
    title: 'Settings with the largest text',
    address: '/settings',
    reach: async (page) => {
      await page.getByLabel(/largest/i).check();
    },
  },
  { name: 'import', title: 'Taking over a file', address: '/settings/import' },
  {
    name: 'import-error',
    title: 'Taking over a file that is none of ours',
    address: '/settings/import',
    reach: async (page) => {
      const buffer = Buffer.from('{"notes": []}');
      await page
        .getByLabel('File saved on another phone')
        .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
      await page.getByRole('button', { name: 'Look at the file' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'import-preview',
    title: 'Taking over a file: what is new',
    address: '/settings/import',
    reach: async (page) => {
      const stores = {
        'check-ins': [checkIn(answersTo('expected'))],
        views: [],
        plans: [plan()],
        'before-treatment': [],
        diary: DAYS,
        photos: [],
        settings: [],
      };
      const file = {
        format: 'afterneedle',
        version: 1,
        exportedAt: NOW,
        knowledge: '',
        stores,
        pictures: [],
      };
      await page.getByLabel('File saved on another phone').setInputFiles({
        name: 'afterneedle.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(file)),
      });
      await page.getByRole('button', { name: 'Look at the file' }).click();
      await page.getByRole('button', { name: 'Take it over' }).waitFor();
    },
  },
  {
    name: 'erase',
    title: 'Erasing everything',
    address: '/settings/erase',
    kept: () => ({
      'check-ins': [checkIn(answersTo('same-day'), { clinic: 'demo', delivery: delivery('sent') })],
    }),
  },
  {
    name: 'erase-error',
    title: 'Erasing everything without a tick',
    address: '/settings/erase',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Erase everything' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  { name: 'erased', title: 'Everything erased', address: '/settings/erased' },
];
