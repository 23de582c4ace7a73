import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { startServer } from '../faults/server-process.ts';
import { throughEveryClinicPage } from './every-page.ts';
import { sendOne } from './fill-in.ts';
import config from './playwright.config.ts';
import { openScreen, prepare, type Screen } from './screens/screen.ts';
import { rooms } from './screens.ts';
import { shoot as shootTo } from './shoot.ts';

/** Writes a picture of every screen in every state: `npm run gallery`; `-- --only=plan --to=FOLDER` for some of them. */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    to: { type: 'string', default: fileURLToPath(new URL('../../docs/gallery/', import.meta.url)) },
  },
});
const PICTURES = join(values.to, 'pictures');
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };
/** A picture shows three phones' heights of a page, in the dark one. */
const TALLEST = 3 * PHONE.height;
const MOST_BYTES = 60_000;

const shoot = (page: Page, name: string, tallest: number): Promise<void> =>
  shootTo(page, join(PICTURES, `${name}.webp`), { tallest, mostBytes: MOST_BYTES });

async function openPage(browser: Browser, origin: string, viewport = PHONE): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  return await context.newPage();
}

async function shootPerson(page: Page, screen: Screen): Promise<void> {
  const { name } = screen;
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light' });
  await openScreen(page, screen);
  await shoot(page, name, TALLEST);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, `${name}-dark`, PHONE.height);
  if (screen.isMain !== true) return;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  await shoot(page, `${name}-desktop`, DESKTOP.height);
}

const CLINIC = ['sign-in', 'inbox', 'case', 'closed'];

async function clinicPages(browser: Browser, origin: string, signInToken: string): Promise<void> {
  const person = await openPage(browser, origin);
  await sendOne(person);
  await sendOne(person, { look: 'pus-bumps' });
  const desk = await openPage(browser, origin, DESKTOP);
  await desk.goto('/clinic');
  await desk.getByRole('heading', { level: 1 }).waitFor();
  await shoot(desk, 'clinic-sign-in-desktop', DESKTOP.height);
  await desk.setViewportSize(PHONE);
  await shoot(desk, 'clinic-sign-in', TALLEST);
  await desk.emulateMedia({ colorScheme: 'dark' });
  await shoot(desk, 'clinic-sign-in-dark', PHONE.height);
  await desk.goto(`/clinic/sign-in#${signInToken}`);
  await desk.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  await throughEveryClinicPage(desk, async (name) => {
    await desk.setViewportSize(PHONE);
    await desk.emulateMedia({ colorScheme: 'light' });
    await shoot(desk, `clinic-${name}`, TALLEST);
    await desk.emulateMedia({ colorScheme: 'dark' });
    await shoot(desk, `clinic-${name}-dark`, PHONE.height);
    await desk.setViewportSize(DESKTOP);
    await desk.emulateMedia({ colorScheme: 'light' });
    await shoot(desk, `clinic-${name}-desktop`, DESKTOP.height);
  });
}

const picture = (name: string, kind: string, width: number): string =>
  `<img src="pictures/${name}.webp" width="${width}" alt="${kind}">`;

function roomText(name: string, screens: readonly Screen[]): string {
  const rows = screens.map(({ title, name: file, isMain }) => {
    const desktop = isMain === true ? picture(`${file}-desktop`, `${title}, desktop`, 300) : '';
    return `| ${title}<br>\`${file}\` | ${picture(file, `${title}, light`, 150)} | ${picture(`${file}-dark`, `${title}, dark`, 150)} | ${desktop} |`;
  });
  return [`## ${name}`, '', '| Screen | Light | Dark | Desktop |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function galleryText(): string {
  const clinic = CLINIC.map(
    (name): Screen => ({ name: `clinic-${name}`, title: name, address: '', isMain: true }),
  );
  return [
    '# Every screen',
    '',
    'Written by `npm run gallery` from the running product. Do not edit.',
    '',
    ...Object.entries({ ...rooms, 'The clinic’s console': clinic }).map(
      ([name, screens]) => `${roomText(name, screens)}\n`,
    ),
  ].join('\n');
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'afterneedle-gallery-'));
mkdirSync(PICTURES, { recursive: true });
if (values.only === '') for (const name of readdirSync(PICTURES)) rmSync(join(PICTURES, name));
const server = await startServer({ dataDirectory, databaseUrl: undefined });
const browser = await chromium.launch(config.use?.launchOptions ?? {});
const wanted = new RegExp(values.only);
const failed: string[] = [];
try {
  const page = await openPage(browser, server.origin);
  page.setDefaultTimeout(20_000);
  await prepare(page);
  for (const screen of Object.values(rooms)
    .flat()
    .filter(({ name }) => wanted.test(name)))
    await shootPerson(page, screen).catch((error: unknown) => {
      failed.push(`${screen.name}: ${String(error)}`);
    });
  if (wanted.test('clinic')) await clinicPages(browser, server.origin, server.signInToken ?? '');
  if (values.only === '') writeFileSync(join(values.to, 'screens.md'), galleryText());
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
for (const line of failed) console.error(line);
process.exitCode = failed.length === 0 ? 0 : 1;
