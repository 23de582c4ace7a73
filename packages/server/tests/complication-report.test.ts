import type { ComplicationReport } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reportPdf } from '../src/complications/report/report-pdf.ts';
import { confirmAt, fileAt } from './complication-world.ts';
import { addDeviceAt, addPersonAt, addProductAt, addTreatmentAt, askAt } from './people-world.ts';
import { addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

const place = () => ({ server, clinic });
const saidIn = (report: ComplicationReport, box: string): string | null | undefined =>
  report.sections.flatMap(({ fields }) => fields).find(({ id }) => id === box)?.value;

async function aReport() {
  const person = await addPersonAt(place(), {
    birthOn: '1988-03-04',
    health: { allergies: ['lanolin'], skin: {}, notes: '' },
  });
  const device = await addDeviceAt(place(), { maker: 'Acme', model: 'X2', serial: 'SN-77', udi: '(01)0123' });
  const product = await addProductAt(place(), { name: 'Bright serum' });
  const given = { productId: product.id, batch: 'B-9', expiresOn: '2027-02-01', givenAs: 'used' as const };
  const treatment = await addTreatmentAt(place(), person.id, {
    deviceId: device.id,
    products: [{ ...given, allergyReason: null }],
  });
  const suspect = { recordId: product.id, kind: 'product' as const, lot: 'B-9', note: '' };
  const file = await confirmAt(
    place(),
    { treatmentId: treatment.id },
    {
      narrative: 'Firm bumps <b>on</b> the cheek.',
      severity: 'severe',
      suspects: [suspect, { kind: 'device', recordId: device.id, lot: null, note: '' }],
    },
  );
  const answer = await askAt(place(), 'GET', `/complications/${file.id}/report`);
  return { person, file, report: answer.json<ComplicationReport>() };
}

test('fills the boxes of the form from the record, names nobody, and lists what is empty', async () => {
  const { person, report } = await aReport();
  expect(report.notice).toMatch(/^Draft\. Nothing was sent\./);
  for (const [box, value] of [
    ['A2', '38 years'],
    ['B1', 'Adverse event'],
    ['B2', 'Other serious or important medical event'],
    ['B3', '20-Nov-2026'],
    ['B4', '21-Nov-2026'],
    ['B7', 'Allergies on file: lanolin'],
    ['D1', 'Bright serum. Ingredients on the label: Aqua, Glycerin, Sodium Hyaluronate'],
    ['D3', '21-Nov-2026'],
    ['D6', 'B-9'],
    ['D7', '01-Feb-2027'],
    ['E3', 'Acme'],
    ['E4b', 'SN-77'],
    ['E4c', 'LOT-7'],
    ['E4d', '31-Jan-2027'],
    ['E4e', '(01)0123'],
  ] as const)
    expect([box, saidIn(report, box)]).toEqual([box, value]);
  expect(saidIn(report, 'B5')).toContain('Granuloma (IMDRF E2317)');
  expect(JSON.stringify(report)).not.toContain(person.familyName);
  const empty = report.empty.map(({ id }) => id);
  expect(empty).toEqual(expect.arrayContaining(['A3', 'A4', 'B6', 'C1', 'D5', 'E2b', 'E5', 'G2']));
  const boxes = report.sections.flatMap(({ fields }) => fields);
  expect(boxes.filter(({ value }) => value === null)).toHaveLength(empty.length);
});

test('says the same as a page and as PDF, and escapes what was written', async () => {
  const { file, report } = await aReport();
  const html = await askAt(place(), 'GET', `/complications/${file.id}/report.html`);
  expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(html.body).toContain('Firm bumps &lt;b&gt;on&lt;/b&gt; the cheek.');
  expect(html.body).not.toContain('<b>on</b>');
  for (const { fields } of report.sections)
    for (const { id, name, value } of fields) {
      expect(html.body).toContain(`${id} ${name}`);
      if (value !== null && !value.includes('<')) expect(html.body).toContain(value.replaceAll('\n', '<br>'));
    }
  const pdf = await askAt(place(), 'GET', `/complications/${file.id}/report.pdf`);
  expect(pdf.headers['content-type']).toBe('application/pdf');
  expect(pdf.rawPayload.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  const plain = (await reportPdf(report, { isPlain: true })).toString('latin1');
  expect(plain).toContain('/StructTreeRoot');
  expect(plain.length).toBeGreaterThan(10_000);
});

test('of a file in which nothing is said has its boxes empty', async () => {
  const person = await addPersonAt(place());
  const file = await fileAt(place(), { personId: person.id });
  const report = (await askAt(place(), 'GET', `/complications/${file.id}/report`)).json<ComplicationReport>();
  expect(report.empty.map(({ id }) => id)).toEqual(expect.arrayContaining(['B2', 'B3', 'D1', 'E1', 'F1']));
});
