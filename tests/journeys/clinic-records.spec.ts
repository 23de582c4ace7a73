import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { findFreePort, type ServerProcess, startServer } from '../faults/server-process.ts';
import { axeFaults } from './axe-faults.ts';
import { askFrom } from './clinic-desk.ts';
import { addTreated, linkFor } from './treated.ts';

const LIMIT_MS = 240_000;
const COMMAND = join(import.meta.dirname, '../../packages/cli/bin/afterneedle.js');

/** Runs a command of the operator on a directory of records. */
async function operate(dataDirectory: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, AFTERNEEDLE_DATA: dataDirectory, DATABASE_URL: '' };
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...args], { env });
  return stdout;
}

/** Downloads what a press of something begins. */
async function download(page: Page, name: RegExp | string, role: 'link' | 'button'): Promise<Buffer> {
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole(role, { name }).click();
  return readFileSync(await (await coming).path());
}

async function find(page: Page, name: string): Promise<void> {
  await page.goto(`/clinic/people?name=${name}`);
  await expect(page.getByRole('button', { name: 'Find' })).toBeVisible();
}

test.use({ viewport: { width: 1280, height: 800 } });

test('a person and the clinic are handed over, the person is erased, a backup is put back, and they stay erased', async ({
  browser,
}) => {
  test.setTimeout(900_000);
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-records-'));
  const [first, second, third] = ['first', 'second', 'third'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const port = await findFreePort();
  const start = (dataDirectory: string): Promise<ServerProcess> =>
    startServer({ dataDirectory, databaseUrl: undefined, port, limitMs: LIMIT_MS });
  let server = await start(first);
  const desks = await browser.newContext({ baseURL: server.origin, locale: 'en-GB' });
  try {
    const desk = await desks.newPage();
    await desk.goto(`/clinic/sign-in#${server.signInToken ?? ''}`);
    await expect(desk.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
    const gone = await addTreated(desk, 'Erin', 'Erasedlater');
    await addTreated(desk, 'Stan', 'Staysonfile');
    expect(await linkFor(desk, gone)).toContain('#');

    await find(desk, 'erasedlater');
    await desk.getByRole('link', { name: 'Erasedlater, Erin' }).click();
    await desk.getByRole('link', { name: 'Hand over or erase' }).click();
    const zip = await download(desk, 'Download the record', 'link');
    for (const name of ['person.json', 'person.html']) expect(zip.includes(name), name).toBe(true);
    expect(await axeFaults(desk), 'records of a person').toEqual([]);

    await desk.goto('/clinic/records/move');
    const file = await download(desk, 'Write the file', 'button');
    const key = await desk.locator('section[role="status"] code').textContent();
    // What the page gave is what another server takes.
    const sealed = join(folder, 'clinic.afterneedle');
    writeFileSync(sealed, file);
    writeFileSync(join(folder, 'key'), key ?? '');
    await operate(third, 'import-clinic', sealed, '--key-file', join(folder, 'key'), '--as', 'moved');

    // The embedded database belongs to one process at a time.
    await server.stop();
    await operate(first, 'backup', join(folder, 'backup'));
    server = await start(first);
    await desk.goto(`/clinic/records/people/${gone.personId}`);
    await expect(desk.getByText(/This takes out the person with 1 treatment/)).toBeVisible();
    await desk.getByLabel('Why').fill('Asked for by letter');
    await desk.getByLabel('Type ERASE').fill('ERASE');
    const hold = desk.getByLabel(/I erase it all the same/);
    if ((await hold.count()) > 0) await hold.check();
    await desk.getByRole('button', { name: 'Erase for good' }).click();
    await expect(desk.getByText(/^Erased\./)).toBeVisible();
    await find(desk, 'erasedlater');
    await expect(desk.getByText('Erasedlater, Erin')).toHaveCount(0);
    await server.stop();

    // As docs/operations.md says: the newest list of erasures first, then the backup.
    mkdirSync(second);
    for (const name of ['audit-heads.ndjson', 'audit-heads-erased.ndjson'])
      copyFileSync(join(first, name), join(second, name));
    expect(await operate(second, 'restore', join(folder, 'backup'))).toContain('Put back as of');
    server = await start(second);
    await find(desk, 'staysonfile');
    await expect(desk.getByRole('link', { name: 'Staysonfile, Stan' })).toBeVisible();
    await find(desk, 'erasedlater');
    await expect(desk.getByText('Erasedlater, Erin')).toHaveCount(0);
    await desk.goto(`/clinic/people/${gone.personId}`);
    await expect(desk.getByText('There is no such person')).toBeVisible();
    const events = await askFrom<{ items: readonly { event: string }[] }>(desk, 'GET', '/audit');
    expect(events.items.length).toBeGreaterThan(0);
    await server.stop();
    const walked = await operate(second, 'verify-audit');
    expect(walked).toContain('a backup was put back at');
    expect(walked).toContain('The audit trail fits');
  } finally {
    await desks.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
