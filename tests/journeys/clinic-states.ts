import type { Browser, Page } from '@playwright/test';
import { askFrom, colleague } from './clinic-desk.ts';

/** What a state of the console is brought about with. */
export interface Stage {
  readonly browser: Browser;
  /** Signed in as the owner. */
  readonly desk: Page;
  /** Signed in as nobody. */
  readonly outside: Page;
  /** The address of each room with something of the demo data in it. */
  readonly addressOf: (path: string) => string;
}

/** A state that no address alone shows; answers the page it stands on. */
export interface ClinicState {
  readonly name: string;
  readonly open: (stage: Stage) => Promise<Page>;
}

const go = async (page: Page, address: string): Promise<void> => {
  await page.goto(`/clinic${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** A state on the owner's desk: an address, and what is done there. */
const atDesk = (
  name: string,
  address: (addressOf: Stage['addressOf']) => string,
  act: (desk: Page) => Promise<unknown> = async () => undefined,
): ClinicState => ({
  name,
  open: async ({ desk, addressOf }) => {
    await go(desk, address(addressOf));
    await act(desk);
    return desk;
  },
});

const LINES = [
  'given name,family name,birth date,phone,email,allergies',
  'Ines,Fileperson,1988-02-03,+44 7700 900811,ines@example.org,lanolin',
  'Otto,Fileperson,1979-11-30,+44 7700 900812,,',
  'Nobody,,1990-01-01,,,',
  'Una,Tomorrow,2999-01-01,,,',
  'Mail,Wrong,1990-05-05,,not-a-mail,',
];

async function chooseFile(desk: Page): Promise<void> {
  await desk.getByLabel(/^CSV file/).setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(LINES.join('\n')),
  });
  await desk.getByRole('heading', { name: 'What it would do' }).waitFor();
}

async function openInvitation({ desk, outside }: Stage): Promise<Page> {
  const { link } = await askFrom<{ link: string }>(desk, 'POST', '/team/invitations', {
    email: `nurse-${crypto.randomUUID().slice(0, 8)}@example.org`,
    role: 'practitioner',
  });
  await outside.goto(link);
  await outside.getByLabel(/^Your name/).waitFor();
  return outside;
}

/** Somebody whose place at the clinic was taken away while their page stood open. */
async function removeStaff({ browser, desk }: Stage): Promise<Page> {
  const removed = await colleague(browser, desk, { role: 'practitioner', name: 'Rae Removed' });
  await go(removed, '/people');
  await go(desk, '/team');
  await desk.getByRole('button', { name: 'Remove Rae Removed', exact: true }).click();
  await desk.getByRole('button', { name: 'Remove Rae Removed now' }).click();
  await desk.getByRole('row', { name: /Rae Removed/ }).waitFor({ state: 'detached' });
  await removed.getByRole('link', { name: 'Inbox', exact: true }).click();
  await removed.getByRole('heading', { name: /^Locked/ }).waitFor();
  return removed;
}

/** In the order they are brought about: what changes the clinic comes last. */
export const CLINIC_STATES: readonly ClinicState[] = [
  {
    name: 'sign-in-error',
    open: async ({ outside }) => {
      await go(outside, '/sign-in');
      await outside.getByRole('button', { name: 'Send me a link' }).click();
      await outside.locator('.error-summary').waitFor();
      return outside;
    },
  },
  {
    name: 'sign-in-sent',
    open: async ({ outside }) => {
      await go(outside, '/sign-in');
      await outside.getByLabel('Your e-mail address at work').fill('nurse@example.org');
      await outside.getByRole('button', { name: 'Send me a link' }).click();
      await outside.getByRole('heading', { name: 'Look at your mail' }).waitFor();
      return outside;
    },
  },
  {
    name: 'sign-up-error',
    open: async ({ outside }) => {
      await go(outside, '/sign-up');
      await outside.getByRole('button', { name: 'Send me the link' }).click();
      await outside.locator('.error-summary').waitFor();
      return outside;
    },
  },
  { name: 'invite-offer', open: openInvitation },
  {
    name: 'not-your-role',
    open: async ({ browser, desk }) => {
      const page = await colleague(browser, desk, { role: 'reception', name: 'Remy Reception' });
      await go(page, '/records');
      return page;
    },
  },
  atDesk('no-such-page', () => '/nowhere'),
  ...['mine', 'overdue', 'waiting', 'done'].map((view) => atDesk(`inbox-${view}`, () => `/?view=${view}`)),
  atDesk('inbox-found', () => '/?sign=hives'),
  atDesk('inbox-none-found', () => '/?q=nobody+of+this+name'),
  atDesk(
    'inbox-picked',
    () => '/',
    async (desk) => {
      await desk.locator('.inbox-rows .pick input').first().check();
      await desk.locator('.inbox-rows .pick input').nth(1).check();
    },
  ),
  atDesk(
    'inbox-keys',
    () => '/',
    (desk) => desk.getByRole('button', { name: 'Keys' }).click(),
  ),
  atDesk(
    'case-open',
    (of) => of('/cases/:id'),
    async (desk) => {
      for (const details of await desk.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
    },
  ),
  atDesk(
    'case-closed',
    () => '/?view=done',
    async (desk) => {
      await desk.locator('.inbox-rows tbody a').first().click();
      await desk.getByRole('heading', { name: 'Closed', exact: true }).waitFor();
    },
  ),
  ...['treatments', 'check-ins', 'consents'].map((tab) =>
    atDesk(`person-${tab}`, (of) => `${of('/people/:id')}?tab=${tab}`),
  ),
  atDesk(
    'person-new-error',
    () => '/people/new',
    async (desk) => {
      await desk.getByRole('button', { name: 'Save' }).click();
      await desk.locator('.error-summary').waitFor();
    },
  ),
  atDesk('people-none-found', () => '/people?name=nobody+of+this+name'),
  atDesk('import-preview', () => '/people/import', chooseFile),
  atDesk(
    'import-done',
    () => '/people/import',
    async (desk) => {
      await chooseFile(desk);
      await desk.getByRole('button', { name: /^Take \d+ in$/ }).click();
      await desk.getByRole('heading', { name: 'What it did' }).waitFor();
    },
  ),
  atDesk('treatment-new', (of) => `${of('/people/:id')}/treatments/new`),
  atDesk(
    'treatment-expired',
    (of) => `${of('/people/:id')}/treatments/new`,
    async (desk) => {
      await desk.getByRole('button', { name: 'Copy last' }).click();
      await desk.getByLabel('Cartridge use by').fill('2020-01-31');
      await desk.getByRole('button', { name: 'Save' }).click();
      await desk.locator('.error-summary').waitFor();
      desk.once('dialog', (dialog) => void dialog.accept());
    },
  ),
  atDesk(
    'team-invited',
    () => '/team',
    async (desk) => {
      await desk.getByLabel(/e-mail/i).fill('new-nurse@example.org');
      await desk.getByRole('button', { name: /invit/i }).first().click();
    },
  ),
  atDesk(
    'records-checked',
    () => '/records',
    async (desk) => {
      await desk.getByRole('button', { name: 'Check now' }).click();
      await desk.getByText(/^Checked/).waitFor();
    },
  ),
  atDesk(
    'protocol-passed',
    (of) => of('/protocols/:id/test'),
    async (desk) => {
      await desk.getByRole('button', { name: 'Run the test' }).click();
      await desk.getByRole('button', { name: 'It runs, some seconds' }).waitFor();
      await desk.getByRole('button', { name: 'Run the test' }).waitFor({ timeout: 90_000 });
    },
  ),
  {
    name: 'offline',
    open: async ({ desk }) => {
      await go(desk, '/');
      await desk.locator('.inbox-rows').waitFor();
      await desk.context().setOffline(true);
      await desk.getByText('You are offline.').waitFor();
      return desk;
    },
  },
  {
    name: 'no-answer',
    open: async ({ desk }) => {
      await desk.context().setOffline(false);
      await desk.route('**/api/**', (route) => route.abort());
      await go(desk, '/people');
      return desk;
    },
  },
  {
    name: 'staff-removed',
    open: async (stage) => {
      await stage.desk.unroute('**/api/**');
      return await removeStaff(stage);
    },
  },
  {
    name: 'locked',
    open: async ({ desk }) => {
      await desk.clock.install();
      await go(desk, '/people');
      await desk.clock.fastForward('15:06');
      await desk.getByRole('heading', { name: /^Locked/ }).waitFor();
      return desk;
    },
  },
];
