import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type ServerProcess, startServer } from '../faults/server-process.ts';
import { leavingWhenWritten } from './leave-when-written.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

interface ForWorker {
  /** Journeys of one house share a server; what changes a clinic for everybody gets a house of its own. */
  readonly house: string;
  /** A server on a free port with a data directory of its own. */
  readonly server: ServerProcess;
  /** The cookies of the demo clinic's owner, signed in by the link of the first start. */
  readonly staff: StorageState;
}

interface ForTest {
  /** The clinic's console on a desktop screen, signed in. */
  readonly clinic: Page;
}

/** A journey: a phone is `page`, the clinic's desk is `clinic`. */
export const test = base.extend<ForTest, ForWorker>({
  house: ['shared', { scope: 'worker', option: true }],
  server: [
    // A house of its own means a server of its own.
    async ({ house: _house }, use) => {
      const dataDirectory = await mkdtemp(join(tmpdir(), 'afterneedle-journeys-'));
      const server = await startServer({ dataDirectory, databaseUrl: undefined });
      await use(server);
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  staff: [
    async ({ browser, server }, use) => {
      const context = await browser.newContext({ baseURL: server.origin });
      const page = await context.newPage();
      await page.goto(`/clinic/sign-in#${server.signInToken ?? ''}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
      const state = await context.storageState();
      await context.close();
      await use(state);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
  page: async ({ page }, use) => use(leavingWhenWritten(page)),
  clinic: async ({ browser, server, staff, colorScheme }, use) => {
    const context = await browser.newContext({
      baseURL: server.origin,
      storageState: staff,
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      colorScheme: colorScheme ?? 'light',
    });
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };
