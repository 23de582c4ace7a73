import { randomUUID } from 'node:crypto';
import type { CheckInCreated, HandOverSheet } from '@afterneedle/contract';
import { findings } from '@afterneedle/knowledge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inClinic } from '../src/platform/database.ts';
import { addPersonAt, addProductAt, addTreatmentAt, cookieAt } from './people-world.ts';
import { sendSomePhoto } from './send-photo.ts';
import {
  addClinic,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
}, 120_000);
afterAll(() => server.stop());

const LONG = 'It is warm and tight and it keeps me awake at night. ';

async function aFullTreatment() {
  const place = { server, clinic };
  const { id: personId } = await addPersonAt(place, {
    familyName: 'Fullcase',
    health: {
      allergies: Array.from({ length: 40 }, (_, at) => `Allergy ${at + 1} to something with a long name`),
      notes: '',
      skin: {},
    },
  });
  const products = await Promise.all(
    Array.from({ length: 8 }, (_, at) => addProductAt(place, { name: `Serum number ${at + 1}` })),
  );
  const { id: treatmentId } = await addTreatmentAt(place, personId, {
    areas: Array.from({ length: 20 }, (_, at) => ({
      area: `part-${at + 1}-of-the-face`,
      depthMm: 0.5 + (at % 6) / 4,
      passes: 2 + (at % 3),
    })),
    products: products.map(({ id }) => ({
      productId: id,
      batch: 'BATCH-0001',
      expiresOn: null,
      givenAs: 'used',
      allergyReason: 'Used before without a reaction',
    })),
    numbing: { name: 'Lidocaine cream 4 %', grams: 10, appliedAt: null },
  });
  return { personId, treatmentId };
}

const FACTS = Object.fromEntries(
  findings.filter(({ group }) => group !== 'course').map(({ id }, at) => [id, at % 3 === 0 ? 0 : 1]),
);

async function write(checkIn: CheckInCreated, text: string): Promise<void> {
  const written = await server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${checkIn.id}/messages`,
    headers: { authorization: `Bearer ${tokenOf(checkIn)}`, 'idempotency-key': randomUUID() },
    payload: { text, writtenAt: '2026-11-21T11:00:00Z' },
  });
  expect(written.statusCode, written.body).toBeLessThan(300);
}

async function aFullCase(): Promise<CheckInCreated> {
  const known = await aFullTreatment();
  const sent: CheckInCreated[] = [];
  for (let at = 0; at < 15; at += 1)
    sent.push(
      await sendCheckIn(server, clinic, {
        name: 'Ana Fullcase',
        message: LONG.repeat(9).trim(),
        facts: FACTS,
        hoursSince: 12 * (at + 1),
      }),
    );
  await inClinic(server.database, clinic.clinicId, (trx) =>
    trx
      .updateTable('check_ins')
      .set({ person_id: known.personId, treatment_id: known.treatmentId })
      .where(
        'check_in_id',
        'in',
        sent.map(({ id }) => id),
      )
      .execute(),
  );
  const last = sent.at(-1);
  if (last === undefined) throw new Error('nothing was sent');
  for (let at = 0; at < 9; at += 1) await write(last, `${at} ${LONG.repeat(18)}`.trim());
  return last;
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

test('a case with much of everything fits two pages, with what matters first, and says what was left out', async () => {
  const checkIn = await aFullCase();
  const headers = { cookie: await cookieAt(server, clinic) };
  const photos: string[] = [];
  for (const most of [0, 3, 6]) {
    while (photos.length < most) photos.push(await sendSomePhoto(server, checkIn));
    const query = most === 0 ? '' : `?photos=${photos.join(',')}`;
    const get = (what: string) =>
      server.app.inject({ url: `/api/v1/inbox/${checkIn.id}/${what}${query}`, headers });
    const sheet = (await get('hand-over')).json<HandOverSheet>();
    const [first, second, third] = sheet.sections.map(({ heading }) => heading);
    expect([first, second, third]).toEqual(['Situation', 'Allergies told', 'Medicines']);
    expect(sheet.sections.find(({ heading }) => heading === 'Situation')?.lines[0]).toBe(
      'Level at the clinic: Emergency now.',
    );
    expect(sheet.sections.find(({ heading }) => heading === 'Messages')?.lines[0]).toMatch(
      /not shown|in the record/,
    );
    expect(sheet.sections.at(-1)).toMatchObject({ heading: 'The clinic' });
    expect(JSON.stringify(sheet)).toContain('more in the record at the clinic.');
    expect(sheet.photos).toHaveLength(most);
    const pdf = await get('hand-over.pdf');
    expect(pdf.statusCode, pdf.body.slice(0, 300)).toBe(200);
    expect(pagesOf(pdf.rawPayload), `pages with ${most} photos`).toBe(2);
  }
}, 120_000);
