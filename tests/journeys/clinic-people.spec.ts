import type { Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { drawnJpeg } from './drawn-jpeg.ts';
import { reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { addTreated } from './treated.ts';

async function addToCatalogue(clinic: Page): Promise<void> {
  await clinic.goto('/clinic/catalogue');
  await clinic.getByRole('button', { name: 'Add a device' }).click();
  await clinic.getByLabel('Name at the clinic').fill('Pen in room 2');
  await clinic.getByLabel('Serial number').fill('SN-4711');
  await clinic.getByLabel('Longest needle in mm').fill('2.5');
  await clinic.getByRole('button', { name: 'Save device' }).click();
  await expect(clinic.getByText('Pen in room 2')).toBeVisible();
  await clinic.getByRole('button', { name: 'Add a product' }).click();
  await clinic.getByLabel('Name of the product').fill('Balm');
  await clinic.getByLabel('Ingredients').fill('Aqua, Lanolin, Glycerin');
  await clinic.getByRole('button', { name: 'Save product' }).click();
  await expect(clinic.getByText('3 ingredients read')).toBeVisible();
}

async function addPerson(clinic: Page): Promise<void> {
  await clinic.goto('/clinic/people');
  await clinic.getByRole('link', { name: 'New person' }).click();
  await clinic.getByLabel('Given name').fill('Noor');
  await clinic.getByLabel('Family name').fill('Ávila');
  await clinic.getByLabel('Birth date').fill('2015-02-03');
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByRole('alert')).toContainText('guardian');
  await clinic.getByLabel('Birth date').fill('1990-02-03');
  await clinic.getByLabel('Allergies').fill('lanolin');
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByRole('heading', { level: 1, name: 'Noor Ávila' })).toBeVisible();
}

async function addTreatment(clinic: Page): Promise<void> {
  await clinic.getByRole('link', { name: 'New treatment' }).click();
  await expect(clinic.getByText('Allergies on file:')).toBeVisible();
  await clinic.getByLabel('Device', { exact: true }).selectOption({ label: 'Pen in room 2 (SN-4711)' });
  await clinic.getByLabel('Cartridge lot').fill('LOT-88');
  await clinic.getByLabel('Cartridge use by').fill('2020-01-31');
  await clinic.getByLabel('Depth in mm', { exact: true }).fill('1.5');
  await clinic.getByLabel('Left cheek, upper', { exact: true }).last().check();
  await clinic.getByRole('button', { name: 'Add a product' }).click();
  await clinic.getByLabel('Product', { exact: true }).selectOption({ label: 'Balm' });
  await expect(clinic.getByText('This may not be for this person.')).toBeVisible();
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByRole('alert')).toContainText('Expired cartridge');
  await clinic.getByLabel('Cartridge use by').fill('2099-01-31');
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByRole('alert')).toContainText('Balm may not be for this person');
  await clinic.getByLabel('Why it is right for them').fill('Used before without a reaction');
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByText('Left cheek, upper: 1.5 mm')).toBeVisible();
}

test('a new person, a treatment, its link on a phone, and a check-in that the clinic knows', async ({
  page,
  clinic,
}) => {
  test.slow();
  await addToCatalogue(clinic);
  await addPerson(clinic);
  await addTreatment(clinic);
  await clinic.getByRole('button', { name: 'Make a link' }).click();
  await expect(clinic.getByRole('img', { name: /Code of the link/ })).toBeVisible();
  const link = (await clinic.locator('.hand-over-link').textContent()) ?? '';
  const address = new URL(link);

  await page.goto(`${address.pathname}${address.hash}`);
  await expect(page.getByText('It is for Noor.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, it is for me' }).click();
  await expect(page.getByRole('heading', { name: 'Your treatment is on this phone' })).toBeVisible();
  await page.getByRole('link', { name: 'See my treatment' }).click();
  await expect(page.getByText('From Demo clinic')).toBeVisible();
  await expect(page.getByText('Pen in room 2, 1.5 mm')).toBeVisible();

  await page.goBack();
  await page.goto('/at/demo');
  await page.getByRole('button', { name: 'Check my skin' }).click();
  await reachResult(page, { look: 'redness' });
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/^Sent \d/)).toBeVisible();

  await clinic.goto('/clinic/people?name=avila');
  await clinic.getByRole('link', { name: 'Ávila, Noor' }).click();
  await clinic.getByRole('link', { name: 'Check-ins' }).click();
  await expect(clinic.getByRole('listitem').getByRole('link', { name: /^Day \d/ })).toBeVisible();

  const other = await page.context().browser()?.newContext({ baseURL: address.origin });
  const second = await other?.newPage();
  await second?.goto(`${address.pathname}${address.hash}`);
  await second?.getByRole('button', { name: 'Yes, it is for me' }).click();
  await expect(
    second?.getByRole('heading', { name: 'This link does not work' }) ?? page.locator('x'),
  ).toBeVisible();
  await other?.close();
});

test('a treatment gets its photos from before, and its next session stands on the list', async ({
  clinic,
}) => {
  await clinic.goto('/clinic');
  const { personId } = await addTreated(clinic, 'Bea', 'Beforephoto');
  await clinic.goto(`/clinic/people/${personId}?tab=treatments`);
  await clinic.getByText('Photos before it').click();
  await expect(clinic.getByText(/^No photo yet/)).toBeVisible();
  await clinic.getByLabel('What the photo shows').selectOption({ label: 'Person’s left side' });
  const buffer = await drawnJpeg(clinic, { width: 640, height: 480, middle: 128 });
  await clinic
    .getByLabel(/^Add a photo/)
    .setInputFiles({ name: 'before.jpg', mimeType: 'image/jpeg', buffer });
  const picture = clinic.getByRole('img', { name: 'Person’s left side, before the treatment' });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0);
  expect(await axeFaults(clinic), 'photos before').toEqual([]);
  await clinic.setInputFiles('input[type="file"]', {
    name: 'no.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('no picture'),
  });
  await expect(clinic.getByRole('alert')).toContainText('could not be read as a photo');
  await clinic.getByRole('button', { name: 'Take it out Person’s left side' }).click();
  await expect(clinic.getByText('Person’s left side is taken out.')).toBeVisible();
  await clinic.getByRole('button', { name: /^Undo/ }).click();
  await expect(picture).toBeVisible();
  await clinic.getByRole('button', { name: 'Take it out Person’s left side' }).click();
  await expect(clinic.getByText(/^No photo yet/)).toBeVisible({ timeout: 20_000 });

  await clinic.getByRole('link', { name: 'Correct' }).click();
  await clinic.getByLabel('Next session on').fill('2099-01-31');
  await clinic.getByLabel('Why it is corrected').fill('The next day was agreed');
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByText('Corrected once')).toBeVisible();
  await clinic.goto('/clinic/people/coming-up');
  const month = clinic.locator('section', { hasText: 'January 2099' });
  await expect(month.getByRole('link', { name: 'Bea Beforephoto', exact: true })).toBeVisible();
  await month.getByRole('link', { name: 'Set another day for Bea Beforephoto' }).click();
  await expect(clinic.getByLabel('Next session on')).toHaveValue('2099-01-31');
});

test('treatments come in from a file, each at its person and device', async ({ clinic }) => {
  await clinic.goto('/clinic');
  const { personId } = await addTreated(clinic, 'Tia', 'Treatedbyfile');
  await clinic.goto('/clinic/people/import');
  await clinic.getByLabel('What the file holds').selectOption({ label: 'Treatments' });
  const lines = [
    'birth date,family name,given name,date,time,device,depth mm,area,lot',
    '1988-03-04,Treatedbyfile,Tia,2026-01-15,14:30,Pen of Tia,1.5,chin,LOT-F',
    '1988-03-04,Nobody,Known,2026-01-15,14:30,Pen of Tia,1.5,chin,LOT-F',
  ];
  const file = { name: 'treatments.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
  await clinic.getByLabel(/^CSV file, up to 2 MB/).setInputFiles(file);
  await expect(
    clinic.getByText('2 lines: 1 can be taken in, 1 is refused, 0 are on file already.'),
  ).toBeVisible();
  await expect(clinic.getByText(/Line 3, family name: Nobody in the register/)).toBeVisible();
  await clinic.getByRole('button', { name: 'Take 1 in' }).click();
  await expect(clinic.getByText('1 taken in, 0 on file already, 1 refused.')).toBeVisible();
  await clinic.goto(`/clinic/people/${personId}?tab=treatments`);
  await expect(clinic.getByText('Lot LOT-F')).toBeVisible();
});

test('a file of people with 3 bad lines: what it would do, what it did, and the refused lines as a file', async ({
  clinic,
}) => {
  await clinic.goto('/clinic/people/import');
  const lines = [
    'First name;Surname;DOB;Phone',
    'Ida;Importova;17.05.1990;020 7946 0001',
    ';Nameless;1990-01-01;',
    'Bad;Day;31.02.1990;',
    'Young;One;2015-01-01;',
    'Olu;Importova;1970-12-31;',
  ];
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
  await clinic.getByLabel(/^CSV file, up to 2 MB/).setInputFiles(file);
  await expect(
    clinic.getByText('5 lines: 2 can be taken in, 3 are refused, 0 are on file already.'),
  ).toBeVisible();
  await expect(clinic.getByText(/Line 4, birth date/)).toBeVisible();
  await clinic.getByRole('button', { name: 'Take 2 in' }).click();
  await expect(clinic.getByText('2 taken in, 0 on file already, 3 refused.')).toBeVisible();
  const [download] = await Promise.all([
    clinic.waitForEvent('download'),
    clinic.getByRole('link', { name: 'Download the refused lines as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('refused-lines.csv');
  await clinic.getByRole('link', { name: 'See the people' }).click();
  await clinic.getByLabel('Name', { exact: true }).fill('importova');
  await clinic.getByRole('button', { name: 'Find' }).click();
  await expect(clinic.getByRole('row')).toHaveCount(3);
});
