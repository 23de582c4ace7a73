import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findFreePort, startServer } from '../faults/server-process.ts';
import { CLINIC_STATES, type Stage } from './clinic-states.ts';
import { demoAddresses } from './demo-addresses.ts';
import config from './playwright.config.ts';
import { shoot } from './shoot.ts';

/**
 * Writes pictures of every page and state of the console, with the demo data: part of `npm run gallery`;
 * `-- --only=records` for some of them, `--all` for every screen in light and dark.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
    to: { type: 'string', default: fileURLToPath(new URL('../../docs/gallery/', import.meta.url)) },
  },
});
const PICTURES = join(values.to, 'clinic');
const COMMAND = join(dirname(createRequire(import.meta.url).resolve('@afterneedle/cli')), 'main.ts');

interface Kind {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const SCREENS = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'tablet', width: 834, height: 1112 },
  { name: 'wide-tablet', width: 1024, height: 768 },
] as const;
const EVERY_KIND: readonly Kind[] = SCREENS.flatMap(({ name, width, height }) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${name}-${colorScheme}`,
    width,
    height,
    colorScheme,
  })),
);
const KINDS = values.all
  ? EVERY_KIND
  : EVERY_KIND.filter(({ name }) => name === 'desktop-light' || name === 'tablet-dark');
const TALLEST = values.all ? 4_000 : 1_600;
const MOST_BYTES = values.all ? 400_000 : 60_000;

/** The pages that need nobody signed in. */
const OUTSIDE = ['/sign-in', '/sign-up', '/open', '/invite'];

const nameOf = (path: string): string =>
  path === '/' ? 'inbox' : path.slice(1).replaceAll('/', '-').replaceAll(':', '').replaceAll('?', '-');

/** Waits for what a page asks for by itself after its heading stands. */
async function settle(page: Page): Promise<void> {
  await page.getByText('Loading', { exact: true }).waitFor({ state: 'detached' });
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(`/clinic${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function shootKinds(page: Page, name: string): Promise<void> {
  for (const kind of KINDS) {
    await page.setViewportSize(kind);
    await page.emulateMedia({ colorScheme: kind.colorScheme, reducedMotion: 'reduce' });
    await shoot(page, join(PICTURES, `${name}-${kind.name}.webp`), {
      tallest: TALLEST,
      mostBytes: MOST_BYTES,
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SCREENS[0]);
}

async function openDesk(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

function galleryText(names: readonly string[]): string {
  const cell = (name: string, kind: string): string =>
    `<img src="clinic/${name}-${kind}.webp" width="330" alt="${name}, ${kind}">`;
  return [
    '# Every page of the console',
    '',
    'Written by `npm run gallery` from the running product, filled with the demo data. Do not edit.',
    '',
    '| Page | Desktop, light | Tablet, dark |',
    '| --- | --- | --- |',
    ...names.map((name) => `| \`${name}\` | ${cell(name, 'desktop-light')} | ${cell(name, 'tablet-dark')} |`),
    '',
  ].join('\n');
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'afterneedle-gallery-'));
const port = await findFreePort();
const origin = `http://127.0.0.1:${port}`;
const filled = spawnSync(process.execPath, [COMMAND, 'demo-data'], {
  env: {
    ...process.env,
    AFTERNEEDLE_DATA: dataDirectory,
    DATABASE_URL: '',
    PORT: String(port),
    LOG_LEVEL: 'warn',
  },
  encoding: 'utf8',
});
const [, token] = /sign-in#(\S+)/.exec(filled.stdout) ?? [];
if (token === undefined) throw new Error(`the demo data was not made: ${filled.stderr}`);
mkdirSync(PICTURES, { recursive: true });
if (values.only === '') for (const name of readdirSync(PICTURES)) rmSync(join(PICTURES, name));
const wanted = new RegExp(values.only);
const failed: string[] = [];
const server = await startServer({ dataDirectory, databaseUrl: undefined, port });
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  const outside = await openDesk(browser, origin);
  const desk = await openDesk(browser, origin);
  await desk.goto(`/clinic/sign-in#${token}`);
  await desk.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  const rooms = await demoAddresses(desk);
  const stage: Stage = {
    browser,
    desk,
    outside,
    addressOf: (path) => rooms.find((room) => room.path === path)?.address ?? path,
  };
  const at = (page: Page, path: string, address: string) => ({
    name: nameOf(path),
    open: async (): Promise<Page> => {
      await visit(page, address);
      return page;
    },
  });
  const all = [
    ...OUTSIDE.map((path) => at(outside, path, path)),
    ...rooms.map(({ path, address }) => at(desk, path, address)),
    ...CLINIC_STATES,
  ];
  for (const { name, open } of all.filter((each) => wanted.test(each.name)))
    await open(stage)
      .then(async (page) => {
        await settle(page);
        await shootKinds(page, name);
      })
      .catch((error: unknown) => {
        failed.push(`${name}: ${String(error)}`);
      });
  if (values.only === '')
    writeFileSync(join(values.to, 'clinic.md'), galleryText(all.map(({ name }) => name)));
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
for (const line of failed) console.error(line);
process.exitCode = failed.length === 0 ? 0 : 1;
