import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { type MailServer, startMailServer } from '../faults/mail-server.ts';
import { startServer } from '../faults/server-process.ts';
import { test as base, expect } from './journey.ts';

interface Desk {
  readonly mail: MailServer;
}

/** A server with a mail server beside it, where 5 minutes of the clinic's clocks take 3 seconds. */
const test = base.extend<{ readonly maria: Page }, Desk>({
  mail: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
    async ({}, use) => {
      const mail = await startMailServer();
      await use(mail);
      await mail.close();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ mail }, use) => {
      const dataDirectory = await mkdtemp(join(tmpdir(), 'afterneedle-inbox-'));
      const environment = { SMTP_URL: mail.url, DELAY_DIVISOR: '100' };
      const server = await startServer({ dataDirectory, databaseUrl: undefined, environment });
      await use(server);
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  maria: async ({ browser, clinic, mail, baseURL }, use) => {
    const page = await joinTeam({ browser, clinic, mail, origin: baseURL ?? '' });
    await use(page);
    await page.context().close();
  },
});

async function joinTeam(desk: {
  readonly browser: Browser;
  readonly clinic: Page;
  readonly mail: MailServer;
  readonly origin: string;
}): Promise<Page> {
  const email = `maria-${randomUUID().slice(0, 8)}@example.org`;
  const invited = await desk.clinic.request.post('/api/v1/team/invitations', {
    data: { email, role: 'practitioner' },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(invited.ok()).toBe(true);
  const [letter] = await desk.mail.waitFor(email, 1);
  const token = /#(\S+)/.exec(letter?.raw ?? '')?.[1] ?? '';
  const context = await desk.browser.newContext({
    baseURL: desk.origin,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
  });
  const accepted = await context.request.post('/api/v1/invitations/accept', {
    data: { token, name: 'Maria Ruiz' },
  });
  expect(accepted.ok()).toBe(true);
  return await context.newPage();
}

async function send(
  page: Page,
  name: string,
  level: 'emergency' | 'same-day' | 'self-care',
): Promise<string> {
  const answer = await page.request.post('/api/v1/check-ins', {
    headers: { 'idempotency-key': randomUUID() },
    data: {
      clinicSlug: 'demo',
      forWhom: 'me',
      name,
      hoursSince: 30,
      facts: level === 'emergency' ? { 'breathing-trouble': 2 } : {},
      result: { level, certified: true, knowledge: `sha256:${'0'.repeat(64)}` },
      createdAt: new Date().toISOString(),
    },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('two people share an inbox: one gives herself a case, the other sees it and cannot undo it unseen', async ({
  page,
  clinic,
  maria,
}) => {
  const id = await send(page, 'Ana Silva', 'same-day');
  await maria.goto(`/clinic/cases/${id}`);
  await clinic.goto(`/clinic/cases/${id}`);
  await expect(clinic.getByRole('heading', { name: 'Who has it' })).toBeVisible();
  await maria.getByRole('button', { name: 'Assign to me' }).click();
  await expect(
    maria.locator('section', { hasText: 'Who has it' }).getByText('Maria Ruiz').first(),
  ).toBeVisible();
  await clinic.getByRole('button', { name: 'Wait for the person' }).click();
  await expect(
    clinic.getByRole('alert').filter({ hasText: 'Maria Ruiz changed this meanwhile' }),
  ).toBeVisible();
  await maria.goto('/clinic?view=mine');
  await expect(rowOf(maria, 'Ana Silva')).toContainText('Maria Ruiz');
  await clinic.goto('/clinic?view=mine');
  await expect(clinic.getByText('You have taken on none')).toBeVisible();
});

test('a new check-in shows a bar and moves no row', async ({ page, clinic }) => {
  await send(page, 'Bea First', 'self-care');
  await clinic.goto('/clinic');
  const first = rowOf(clinic, 'Bea First');
  await expect(first).toBeVisible();
  const before = await first.boundingBox();
  const rows = await clinic.getByRole('row').count();
  await send(page, 'Cleo Second', 'same-day');
  const show = clinic.getByRole('button', { name: 'Show it' });
  await expect(show).toBeVisible({ timeout: 8_000 });
  expect(await clinic.getByRole('row').count()).toBe(rows);
  expect(before).not.toBeNull();
  await show.click();
  await expect(rowOf(clinic, 'Cleo Second')).toBeVisible();
  await expect(clinic).toHaveTitle(/^\(\d+\) Inbox/);
});

test('a view, a name and a sign stand in the address: a link, a reload and Back show the same', async ({
  page,
  clinic,
}) => {
  await send(page, 'Ada Filter', 'same-day');
  await clinic.goto('/clinic');
  await clinic.getByRole('link', { name: /^Overdue/ }).click();
  await clinic.getByRole('link', { name: /^Team \d/ }).click();
  await clinic.getByLabel('Name').fill('Filter');
  await clinic.getByRole('button', { name: 'Search' }).click();
  await expect(clinic).toHaveURL(/[?&]q=Filter/);
  await expect(rowOf(clinic, 'Ada Filter')).toBeVisible();
  const address = clinic.url();
  await clinic.reload();
  await expect(clinic.getByLabel('Name')).toHaveValue('Filter');
  await expect(rowOf(clinic, 'Ada Filter')).toBeVisible();
  await clinic.getByRole('link', { name: 'Clear the search' }).click();
  await expect(clinic).not.toHaveURL(/q=/);
  await clinic.goBack();
  await expect(clinic).toHaveURL(address);
  await expect(clinic.getByLabel('Name')).toHaveValue('Filter');
  const other = await clinic.context().newPage();
  await other.goto(address);
  await expect(rowOf(other, 'Ada Filter')).toBeVisible();
  await other.close();
});

test('the keyboard alone goes through the list, and letters work only when they are switched on', async ({
  page,
  clinic,
}) => {
  await send(page, 'Dora Keys', 'same-day');
  await send(page, 'Eva Keys', 'same-day');
  await clinic.goto('/clinic?q=Keys');
  await expect(rowOf(clinic, 'Eva Keys')).toBeVisible();
  const focused = () => clinic.evaluate(() => document.activeElement?.textContent ?? '');
  await rowOf(clinic, 'Dora Keys').getByRole('link').focus();
  await clinic.keyboard.press('ArrowDown');
  expect(await focused()).toContain('Eva Keys');
  await clinic.keyboard.press('k');
  expect(await focused()).toContain('Eva Keys');
  await clinic.getByRole('button', { name: 'Keys' }).press('Enter');
  await clinic.getByLabel('Single letters do something too').press('Space');
  await clinic.getByRole('button', { name: 'Keep' }).press('Enter');
  await rowOf(clinic, 'Eva Keys').getByRole('link').focus();
  await clinic.keyboard.press('k');
  expect(await focused()).toContain('Dora Keys');
  await clinic.keyboard.press('a');
  await expect(rowOf(clinic, 'Dora Keys')).toContainText('Taken on');
  await clinic.keyboard.press('?');
  await expect(clinic.getByRole('dialog')).toBeVisible();
  await clinic.keyboard.press('Escape');
  await rowOf(clinic, 'Dora Keys').getByRole('link').press('Enter');
  await expect(clinic).toHaveURL(/\/clinic\/cases\//);
  await clinic.keyboard.press('Escape');
  await expect(clinic).toHaveURL(/\/clinic/);
});

test('an emergency nobody opens stands on top, and goes by mail to those on call', async ({
  page,
  clinic,
  mail,
}) => {
  await clinic.goto('/clinic/notices');
  await clinic.getByLabel('E-mail addresses of those on call, one a line').fill('on-call@example.org');
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByLabel('E-mail addresses of those on call, one a line')).toHaveValue(
    'on-call@example.org',
  );
  await clinic.goto('/clinic?view=done');
  await expect(clinic.getByText(/Last heard at/)).toBeVisible();
  const id = await send(page, 'Finn Urgent', 'emergency');
  const strip = clinic.getByRole('region', { name: 'Emergencies nobody has opened' });
  await expect(strip).toContainText('Finn Urgent', { timeout: 8_000 });
  await expect(
    clinic.getByRole('alert').filter({ hasText: 'Emergency, not opened yet: Finn Urgent' }),
  ).toHaveCount(1);
  const [letter] = await mail.waitFor('on-call@example.org', 1);
  expect(letter?.raw).toContain(id);
  expect(letter?.raw).not.toMatch(/Finn|breath/);
  await strip.getByRole('link', { name: /Open/ }).click();
  await expect(clinic.getByText('Those on call were told')).toBeVisible();
  await clinic.goto('/clinic');
  await expect(clinic.getByText(/Last heard at/)).toBeVisible();
  await expect(strip).toHaveCount(0);
});

test('routine check-ins are picked and closed together, after 10 seconds to think again', async ({
  page,
  clinic,
}) => {
  await send(page, 'Gus Routine', 'self-care');
  await send(page, 'Hal Routine', 'self-care');
  await clinic.goto('/clinic?q=Routine');
  for (const name of ['Gus Routine', 'Hal Routine']) await clinic.getByLabel(`Pick ${name}`).check();
  await clinic.getByRole('button', { name: 'Close', exact: true }).click();
  await clinic.getByRole('button', { name: /Undo/ }).click();
  await expect(clinic.getByText('2 check-ins picked')).toBeVisible();
  await clinic.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(clinic.getByText('Nothing in this view fits the search.')).toBeVisible({ timeout: 20_000 });
  await clinic.getByRole('link', { name: 'Done' }).click();
  await expect(rowOf(clinic, 'Gus Routine')).toBeVisible();
});
