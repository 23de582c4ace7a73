import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type CDPSession, expect, type Page } from '@playwright/test';
import { SMTPServer } from 'smtp-server';
import { findFreePort, type ServerProcess, startServer } from '../faults/server-process.ts';
import { axeFaults } from './axe-faults.ts';
import { readLetter } from './read-letter.ts';

interface Post {
  /** The last link that came to an address. */
  readonly linkTo: (address: string) => Promise<string>;
}

export interface Desk {
  readonly origin: string;
  readonly post: Post;
}

async function startPost(): Promise<Post & { readonly port: number; readonly stop: () => Promise<void> }> {
  const letters: { to: string; body: string }[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((each) => each.address).join(', ');
        letters.push({ to, body: readLetter(Buffer.concat(chunks).toString('utf8')) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const find = (address: string): string | undefined =>
    /https?:\/\/\S+#\S+/.exec(letters.findLast(({ to }) => to === address)?.body ?? '')?.[0];
  return {
    port: (smtp.server.address() as AddressInfo).port,
    linkTo: async (address) => {
      await expect.poll(() => find(address), { timeout: 20_000 }).toBeDefined();
      return find(address) ?? '';
    },
    stop: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
}

/** A server with a mailbox, on localhost: passkeys work there and on https only. */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
    async ({}, use) => {
      const dataDirectory = await mkdtemp(join(tmpdir(), 'afterneedle-team-'));
      const post = await startPost();
      let server: ServerProcess | undefined;
      try {
        const port = await findFreePort();
        const origin = `http://localhost:${port}`;
        const environment = { PUBLIC_URL: origin, SMTP_URL: `smtp://127.0.0.1:${post.port}` };
        server = await startServer({
          dataDirectory,
          databaseUrl: undefined,
          environment,
          port,
          limitMs: 240_000,
        });
        await use({ origin, post });
      } finally {
        await server?.stop();
        await post.stop();
        await rm(dataDirectory, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

/** Gives a page an authenticator that knows its owner. */
async function addAuthenticator(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return cdp;
}

/** The screen of a desk. */
export const desktop = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' } as const;
const PICTURES = process.env['PICTURES'];

/** Holds a page against axe, and takes its picture where PICTURES names a folder. */
export async function look(page: Page, name: string): Promise<void> {
  expect(await axeFaults(page), name).toEqual([]);
  if (PICTURES === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Signs a clinic up and opens it; answers the owner's page, with a passkey added. */
export async function openClinic(context: BrowserContext, desk: Desk, mark: string): Promise<Page> {
  const page = await context.newPage();
  await addAuthenticator(page);
  await page.goto(`${desk.origin}/clinic/sign-up`);
  await page.getByLabel('Name of the clinic').fill(`Glow ${mark}`);
  await page.getByLabel('Your name').fill('Olga Owner');
  await page.getByLabel('Your e-mail address at work').fill(`olga-${mark}@example.org`);
  await look(page, 'sign-up');
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('heading', { name: 'Almost there' })).toBeVisible();
  await page.goto(await desk.post.linkTo(`olga-${mark}@example.org`));
  await page.getByRole('button', { name: 'Open the clinic' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.getByLabel('A name for it').fill('Front desk');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Front desk is kept.')).toBeVisible();
  return page;
}

export { expect };
