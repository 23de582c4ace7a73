import { randomBytes, randomUUID } from 'node:crypto';
import {
  type CheckInCreated,
  HAND_OVER_HEADER,
  type HandedOver,
  type HandOverCreated,
  type HandOverList,
  type HandOverLooked,
  type InboxPage,
  type PersonCheckIns,
  type ProblemDocument,
} from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyText } from './every-text.ts';
import { addPersonAt, addTreatmentAt, askAt } from './people-world.ts';
import { aCheckIn, addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
const device = (): string => randomBytes(32).toString('base64url');

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
}, 60_000);
afterAll(() => server.stop());

let address = 0;
function ask<T>(step: 'look' | 'claim' | 'not-me', payload: object) {
  address += 1;
  const remoteAddress = `10.9.${address >> 8}.${address & 255}`;
  const asked = { method: 'POST', url: `/api/v1/hand-overs/${step}`, payload, remoteAddress } as const;
  return server.app.inject(asked).then((answer) => ({ status: answer.statusCode, body: answer.json<T>() }));
}

async function issue(asksBirthDate = false) {
  const person = await addPersonAt({ server, clinic }, { birthOn: '1990-10-10' });
  const treatment = await addTreatmentAt({ server, clinic }, person.id);
  const path = `/treatments/${treatment.id}/hand-overs`;
  const again = async (): Promise<string> => {
    const answer = await askAt({ server, clinic }, 'POST', path, { asksBirthDate, mail: false });
    return answer.json<HandOverCreated>().link.split('/h#')[1] ?? '';
  };
  return { person, treatment, path, again, token: await again() };
}

async function send(credential: string): Promise<CheckInCreated> {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/check-ins',
    headers: { 'idempotency-key': randomUUID(), [HAND_OVER_HEADER]: credential },
    payload: aCheckIn(server, clinic),
  });
  expect(answer.statusCode).toBe(201);
  return answer.json<CheckInCreated>();
}

const isKnown = async (id: string): Promise<boolean | undefined> =>
  (await askAt({ server, clinic }, 'GET', '/inbox?limit=100'))
    .json<InboxPage>()
    .items.find((item) => item.id === id)?.known;

test('a link is 160 bits, lies nowhere as it is, and looking at it takes nothing', async () => {
  const { token, person } = await issue();
  expect(Buffer.from(token.split('.')[0] ?? '', 'base64url')).toHaveLength(20);
  expect(await everyText(server, [clinic.clinicId])).not.toContain(token.split('.')[0]);
  for (let n = 0; n < 3; n += 1) {
    const { body } = await ask<HandOverLooked>('look', { token });
    expect(body).toMatchObject({ givenName: person.givenName, isClaimed: false });
    expect(JSON.stringify(body)).not.toContain(person.familyName);
  }
  expect((await server.app.inject({ url: '/api/v1/hand-overs/claim' })).statusCode).toBe(404);
});

test('the first phone keeps the treatment, may ask again, and no other phone is answered', async () => {
  const { token, treatment } = await issue();
  const mine = device();
  const first = await ask<HandedOver>('claim', { token, device: mine });
  expect(first.body.treatment).toMatchObject({ id: treatment.id, deepestMm: 1.5, device: { kind: 'pen' } });
  expect((await ask('claim', { token, device: mine })).status).toBe(200);
  const other = await ask<ProblemDocument>('claim', { token, device: device() });
  const made = `${randomBytes(20).toString('base64url')}.${token.split('.')[1]}`;
  const none = await ask<ProblemDocument>('claim', { token: made, device: device() });
  expect([other.status, none.status]).toEqual([404, 404]);
  expect({ ...other.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
});

test('two phones at the same moment: one of them gets it', async () => {
  const { token } = await issue();
  const answers = await Promise.all([1, 2, 3].map(() => ask('claim', { token, device: device() })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404, 404]);
});

test('a link runs out after 72 hours, ends with the next one, and with "not me"', async () => {
  const { token, again } = await issue();
  const second = await again();
  expect((await ask('look', { token })).status).toBe(404);
  expect((await ask('not-me', { token: second })).status).toBe(200);
  expect((await ask('claim', { token: second, device: device() })).status).toBe(404);
  const third = await again();
  const { now } = server.clock;
  server.clock.now = now + 72 * 3_600_000 + 1;
  expect((await ask('claim', { token: third, device: device() })).status).toBe(404);
  server.clock.now = now;
  expect((await ask('claim', { token: third, device: device() })).status).toBe(200);
});

test('a date of birth is asked 5 times, then never again, and is nothing without the link', async () => {
  const { token, again } = await issue(true);
  expect((await ask<HandOverLooked>('look', { token })).body).toMatchObject({ asksBirthDate: true });
  const claim = (birthOn: string, of = token) =>
    ask<ProblemDocument>('claim', { token: of, device: device(), birthOn });
  for (let n = 0; n < 5; n += 1) {
    const wrong = await claim(`1980-01-0${n + 1}`);
    expect([wrong.status, wrong.body.problems[0]?.code]).toEqual([422, 'wrong-birth-date']);
  }
  expect((await claim('1990-10-10')).status).toBe(404);
  expect((await claim('1990-10-10', await again())).status).toBe(200);
});

test('a check-in from that phone is known, with its person and treatment; a false credential is only unknown', async () => {
  const { token, treatment, person, path } = await issue();
  const mine = device();
  const { credential, id } = (await ask<HandedOver>('claim', { token, device: mine })).body;
  const sent = await send(`${credential}.${mine}`);
  expect(await isKnown(sent.id)).toBe(true);
  const list = await askAt({ server, clinic }, 'GET', `/people/${person.id}/check-ins`);
  expect(list.json<PersonCheckIns>().items).toMatchObject([{ id: sent.id, treatmentId: treatment.id }]);
  for (const wrong of [`${credential}.${device()}`, credential, 'x', 'x'.repeat(5_000)])
    expect(await isKnown((await send(wrong)).id)).toBe(false);
  expect((await askAt({ server, clinic }, 'POST', `/hand-overs/${id}/revoke`)).statusCode).toBe(200);
  expect(await isKnown((await send(`${credential}.${mine}`)).id)).toBe(false);
  expect((await askAt({ server, clinic }, 'GET', path)).body).toContain('"state":"revoked"');
});

test('a phone that leaves is known no more, leaving twice is leaving once, and it ends no other phone', async () => {
  const { token, again, path } = await issue();
  const mine = device();
  const { credential } = (await ask<HandedOver>('claim', { token, device: mine })).body;
  const other = device();
  const second = (await ask<HandedOver>('claim', { token: await again(), device: other })).body.credential;
  const leave = (held: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/hand-overs/leave',
      headers: { [HAND_OVER_HEADER]: held },
    });
  for (const wrong of [`${credential}.${other}`, credential, 'x'])
    expect((await leave(wrong)).statusCode).toBe(404);
  expect(await isKnown((await send(`${credential}.${mine}`)).id)).toBe(true);
  for (let n = 0; n < 2; n += 1) expect((await leave(`${credential}.${mine}`)).statusCode).toBe(200);
  expect(await isKnown((await send(`${credential}.${mine}`)).id)).toBe(false);
  expect(await isKnown((await send(`${second}.${other}`)).id)).toBe(true);
  const states = (await askAt({ server, clinic }, 'GET', path)).json<HandOverList>().items;
  expect(states.map(({ state }) => state)).toEqual(['claimed', 'revoked']);
});
