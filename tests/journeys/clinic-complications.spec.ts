import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';

const LOT = 'LOT-RED-7';

/** Asks the server as the desk does. */
async function ask<T>(clinic: Page, path: string, data?: object): Promise<T> {
  const answer = await clinic.request.fetch(`/api/v1${path}`, {
    method: data === undefined ? 'GET' : 'POST',
    ...(data === undefined ? {} : { data, headers: { 'idempotency-key': crypto.randomUUID() } }),
  });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** Two people who were treated with the same lot, and one who was not. */
async function treatThree(clinic: Page): Promise<void> {
  const device = await ask<{ id: string }>(clinic, '/catalogue/devices', {
    name: 'Pen in room 4',
    kind: 'pen',
    maker: 'Maker',
    model: 'M1',
    serial: 'SN-1',
    udi: null,
    longestMm: 3,
    retired: false,
  });
  const product = await ask<{ id: string }>(clinic, '/catalogue/products', {
    name: 'Bright serum',
    kind: 'serum',
    ingredients: 'Aqua, Glycerin',
    used: true,
    supplied: false,
    retired: false,
  });
  const { operators } = await ask<{ operators: { id: string }[] }>(clinic, '/catalogue');
  const given = {
    productId: product.id,
    batch: 'B-9',
    expiresOn: null,
    givenAs: 'used',
    allergyReason: null,
  };
  for (const [givenName, phone, cartridgeLot] of [
    ['Ines', '+44 20 7946 0101', LOT],
    ['Otto', '+44 20 7946 0102', LOT],
    ['Petra', '+44 20 7946 0103', 'LOT-OTHER'],
  ] as const) {
    const person = await ask<{ id: string }>(clinic, '/people', {
      givenName,
      familyName: 'Recallson',
      birthOn: '1985-06-07',
      phone,
      email: null,
      guardian: null,
      leftOn: null,
      deceasedOn: null,
    });
    await ask(clinic, `/people/${person.id}/treatments`, {
      endedAt: new Date(Date.now() - 72 * 3_600_000).toISOString(),
      timeZone: 'Europe/London',
      deviceId: device.id,
      cartridgeLot,
      cartridgeExpiresOn: '2099-01-31',
      areas: [{ area: 'cheek-upper-left', depthMm: 1.5, passes: 3 }],
      rfMillijoules: null,
      operatorId: operators[0]?.id,
      products: [given],
      numbing: null,
      consentText: null,
      patchTest: 'not-done',
      screening: 'not-done',
      notes: '',
      nextSessionOn: null,
    });
  }
}

async function fillFile(clinic: Page): Promise<void> {
  await clinic.getByLabel('Find the person by name').fill('Ines Recall');
  await clinic.getByRole('button', { name: 'Find', exact: true }).click();
  await clinic.getByLabel('Ines Recallson').check();
  await clinic.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(clinic.getByText('Ines Recallson, born 7 June 1985')).toBeVisible();
  await clinic.getByLabel('Treatment', { exact: true }).selectOption({ index: 1 });
  await clinic.getByLabel('What the person had').selectOption('E2317');
  await clinic.getByLabel('Day it began').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await clinic.getByLabel('Moderate').check();
  await clinic.getByLabel('Probable').check();
  await clinic.getByLabel('Why you judge it so').fill('Began where the serum was put on.');
  await clinic.getByLabel(`Cartridge, lot ${LOT}`).check();
  await clinic.getByLabel('Bright serum, batch B-9').check();
  await clinic.getByLabel('What happened, in your words').fill('Firm bumps on the cheek.');
  await clinic.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(clinic.getByText('Everything is saved.')).toBeVisible();
  await clinic.getByRole('button', { name: 'Confirm the file' }).click();
  await expect(clinic.locator('.case-head').getByText('Confirmed')).toBeVisible();
}

async function expectNoFaults(clinic: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: clinic }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test('a complication from a check-in leads to its lot, the lot to the other person, and both to a list, a CSV and a report', async ({
  page,
  clinic,
}) => {
  test.slow();
  await clinic.goto('/clinic');
  await treatThree(clinic);
  await sendOne(page);
  await clinic.goto('/clinic');
  await clinic.getByRole('row').nth(1).getByRole('link').first().click();
  await clinic.getByRole('button', { name: 'File a complication' }).click();
  await expect(clinic.getByRole('heading', { level: 1, name: /^Complication: / })).toBeVisible();
  await expect(clinic.getByRole('button', { name: 'Confirm the file' })).toHaveCount(0);
  await fillFile(clinic);
  await expectNoFaults(clinic);
  await clinic.screenshot({ path: test.info().outputPath('file.png'), fullPage: true });

  await clinic.getByRole('link', { name: new RegExp(`Everyone with this.*${LOT}`) }).click();
  await expect(clinic.getByText('2 people')).toBeVisible();
  await expect(clinic.getByRole('row').filter({ hasText: 'Otto Recallson' })).toContainText('None on file');
  await expect(clinic.getByRole('row').filter({ hasText: 'Ines Recallson' })).toContainText('File 1');
  await expect(clinic.getByText('Petra Recallson')).toHaveCount(0);
  await expectNoFaults(clinic);
  await clinic.screenshot({ path: test.info().outputPath('trace.png'), fullPage: true });
  await clinic.getByLabel('Why (kept with the recall)').fill('Granuloma after this lot');
  await clinic.getByRole('button', { name: 'Begin a recall' }).click();
  await expect(clinic.getByText('0 of 2 contacted')).toBeVisible();
  await clinic.getByLabel('How Otto Recallson was contacted').selectOption('phone');
  await expect(clinic.getByText('1 of 2 contacted')).toBeVisible();
  await expectNoFaults(clinic);
  await clinic.screenshot({ path: test.info().outputPath('recall.png'), fullPage: true });

  const download = clinic.waitForEvent('download');
  await clinic.getByRole('link', { name: 'Download as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(`"Otto Recallson","1985-06-07","'+44 20 7946 0102"`);
  expect(csv).not.toContain('Petra');

  await clinic.getByRole('link', { name: 'File 1' }).click();
  const opened = clinic.context().waitForEvent('page');
  await clinic.getByRole('link', { name: 'Read it' }).click();
  const report = await opened;
  await expect(report.getByText('Draft. Nothing was sent.')).toBeVisible();
  await expect(report.getByText('Granuloma (IMDRF E2317)')).toBeVisible();
  await report.close();
  await clinic.goto('/clinic/insights');
  await expect(clinic.getByText('1 of 3 treatments')).toBeVisible();
  await expectNoFaults(clinic);
  await clinic.screenshot({ path: test.info().outputPath('insights.png'), fullPage: true });
});
