import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { begin, type Picks, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { openInside } from './open-inside.ts';
import { waitForWorker } from './phone-records.ts';
import { drawnJpeg, useIt } from './photo-steps.ts';

const DIST = join(import.meta.dirname, '../../packages/web/dist');
const SECRET = 'a wet spot on my chin';

const TAPPED: readonly Picks[] = [
  { look: 'fluid', message: `There is ${SECRET}.` },
  { look: 'redness', feel: 'tightness', when: '2 days ago' },
  { look: ['redness', 'bumps'], feel: 'itch', when: 'About a week ago' },
  { look: 'pus-bumps', message: `Pus and ${SECRET}.` },
  { look: ['redness', 'peeling'], feel: 'tightness', when: '2 days ago' },
];
const IN_ALL = 100;
const OUTBOX_TURN_MS = 16_000;

/** Every request of every page and worker of this phone, from the first on. */
function capture(context: BrowserContext): readonly Request[] {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return requests;
}

/** A file of the build, or a page of the app, which is the same file for everybody. */
function isStatic(request: Request, origin: string): boolean {
  const { origin: to, pathname, search } = new URL(request.url());
  if (request.url().startsWith('blob:') || request.url().startsWith('data:')) return true;
  if (to !== origin || request.method() !== 'GET' || request.postData() !== null || search !== '')
    return false;
  if (pathname.startsWith('/api/')) return false;
  return existsSync(join(DIST, pathname)) || request.isNavigationRequest();
}

async function addPhoto(page: Page, jpeg: Buffer): Promise<void> {
  await page.goto('/photos/new/front');
  await page
    .getByLabel('Choose a photo')
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: jpeg });
  const side = page.getByRole('button', { name: 'No, my right' });
  await side
    .or(page.getByRole('button', { name: /^Use / }))
    .first()
    .waitFor();
  if (await side.isVisible()) await side.click();
  await useIt(page);
}

interface SavedFile {
  readonly stores: Record<string, Record<string, unknown>[]>;
  readonly pictures: { readonly id: string; readonly base64: string }[];
}

/** As many check-ins and photos as are wanted, made from those that were tapped. */
function withMore(file: SavedFile, count: number): SavedFile {
  const { 'check-ins': checkIns = [], photos = [] } = file.stores;
  const more = Array.from({ length: count }, (_, at) => {
    const { result: _result, ...checkIn } = checkIns[at % checkIns.length] ?? {};
    return { ...checkIn, id: randomUUID(), createdAt: Number(checkIn['createdAt']) - at * 60_000 };
  });
  const copies = Array.from({ length: count }, (_, at) => ({
    from: String(photos[at % photos.length]?.['id']),
    photo: { ...photos[at % photos.length], id: randomUUID() },
  }));
  const pictures = copies.flatMap(({ from, photo }) =>
    file.pictures
      .filter(({ id }) => id.startsWith(from))
      .map((picture) => ({ ...picture, id: picture.id.replace(from, photo.id) })),
  );
  return {
    ...file,
    stores: { ...file.stores, 'check-ins': more, photos: copies.map(({ photo }) => photo) },
    pictures,
  };
}

test('100 check-ins with photos on a phone without a clinic: nothing about the person leaves it', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(600_000);
  const requests = capture(context);
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await page.goto('/');
  await waitForWorker(page);
  const jpeg = await drawnJpeg(page, { width: 320, height: 240, middle: 140 });
  for (const picks of TAPPED) {
    await begin(page, '/');
    await reachResult(page, picks);
    await addPhoto(page, jpeg);
  }

  await page.goto('/settings');
  await expect(page.getByText('Nothing that is kept here has left this device.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const saved = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as SavedFile;
  const more = withMore(saved, IN_ALL - TAPPED.length);
  await page.goto('/settings/import');
  await page.getByLabel('File saved on another phone').setInputFiles({
    name: 'more.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(more)),
  });
  await page.getByRole('button', { name: 'Look at the file' }).click();
  await expect(page.getByText(`${IN_ALL - TAPPED.length} check-ins`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByText(/records were taken over/)).toBeVisible();
  const importedAt = Date.now();
  const levels = new Set<string>();
  for (const checkIn of more.stores['check-ins'] ?? []) {
    await openInside(page, `/check-in/${String(checkIn['id'])}/result`);
    await page.waitForURL(new RegExp(String(checkIn['id'])));
    levels.add((await page.locator('.level-card h1').textContent()) ?? '');
  }
  expect(levels.size).toBeGreaterThan(2);
  await openInside(page, '/photos');
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Every outbox of the app has had its turn since the last record came: they try every 15 seconds.
  await page.waitForTimeout(Math.max(0, importedAt + OUTBOX_TURN_MS - Date.now()));

  const leaving = requests.filter((request) => !isStatic(request, server.origin));
  expect(leaving.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  const said = requests.filter(
    (request) => decodeURIComponent(request.url()).includes(SECRET) || request.postData() !== null,
  );
  expect(said).toEqual([]);
  expect(sockets).toEqual([]);
  expect(requests.length).toBeGreaterThan(20);
  test.info().annotations.push({ type: 'requests', description: String(requests.length) });
});
