import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { startServer } from '../faults/server-process.ts';
import { throughEveryClinicPage, throughEveryPage } from './every-page.ts';
import { begin, type Picks, reachResult } from './fill-in.ts';
import config from './playwright.config.ts';

/** Writes a picture of each page, on a phone and on a desktop, for the README: `npm run screenshots`. */
const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;

/** The pages of the walk that are kept; the others look like one of these. */
const KEPT = new Set([
  'start',
  'danger',
  'expect',
  'expect-effect',
  'danger-1',
  'message',
  'read',
  'that-day',
  'look',
  'strength',
  'course',
  'review',
  'sent',
  'emergency',
  'before',
  'before-checklist',
  'plan',
  'plan-print',
  'products',
]);

const LEVELS: Readonly<Record<string, Picks>> = {
  'result-same-day': { look: 'pus-bumps' },
  'result-contact': { look: ['redness', 'bumps'], feel: 'itch', when: 'About a week ago' },
  'result-self-care': { look: ['redness', 'peeling'], feel: 'tightness', when: '2 days ago' },
  'result-expected': { look: 'redness', feel: 'tightness', when: '2 days ago' },
};

type Size = keyof typeof SIZES;
type Scheme = 'light' | 'dark';

async function openPage(browser: Browser, origin: string, size: Size, colorScheme: Scheme): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: SIZES[size],
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return await context.newPage();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}

async function personPages(browser: Browser, origin: string, size: Size): Promise<void> {
  const page = await openPage(browser, origin, size, 'light');
  await throughEveryPage(page, async (name) => {
    if (KEPT.has(name)) await shoot(page, `${name}-${size}`);
  });
  for (const [name, picks] of Object.entries(LEVELS)) {
    const scheme: Scheme = size === 'phone' && name === 'result-same-day' ? 'dark' : 'light';
    const other = await openPage(browser, origin, size, scheme);
    await begin(other);
    await reachResult(other, picks);
    await shoot(other, `${name}-${size}`);
  }
}

async function clinicPages(browser: Browser, origin: string, signInToken: string): Promise<void> {
  for (const size of ['desktop', 'phone'] as const) {
    const outside = await openPage(browser, origin, size, 'light');
    await outside.goto('/clinic');
    await outside.getByRole('heading', { level: 1 }).waitFor();
    await shoot(outside, `sign-in-${size}`);
  }
  const desk = await openPage(browser, origin, 'desktop', 'light');
  await desk.goto(`/clinic/sign-in#${signInToken}`);
  await desk.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  const state = await desk.context().storageState();
  for (const [size, colorScheme] of [
    ['desktop', 'light'],
    ['phone', 'light'],
    ['desktop', 'dark'],
  ] as const) {
    const page = await openPage(browser, origin, size, colorScheme);
    await page.context().addCookies(state.cookies);
    const suffix = colorScheme === 'dark' ? `${size}-dark` : size;
    await throughEveryClinicPage(page, (name) => shoot(page, `${name}-${suffix}`));
  }
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'afterneedle-screenshots-'));
mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name));
const server = await startServer({ dataDirectory, databaseUrl: undefined });
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  for (const size of ['phone', 'desktop'] as const) await personPages(browser, server.origin, size);
  await clinicPages(browser, server.origin, server.signInToken ?? '');
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
