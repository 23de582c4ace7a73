import { randomBytes, randomUUID } from 'node:crypto';
import {
  HAND_OVER_HEADER,
  type HandedOver,
  type HandOverCreated,
  type PersonCheckIns,
  type PersonView,
  type TreatmentList,
} from '@afterneedle/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDeviceAt, addPersonAt, addTreatmentAt, askAt } from './people-world.ts';
import { aCheckIn, addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let deviceId: string;
const ask = (method: 'GET' | 'POST', path: string, payload?: object) =>
  askAt({ server, clinic }, method, path, payload);

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  deviceId = (await addDeviceAt({ server, clinic })).id;
}, 120_000);
afterAll(() => server.stop());

/** Sends a check-in from a phone that took a treatment. */
async function sendFrom(treatmentId: string): Promise<string> {
  const issued = await ask('POST', `/treatments/${treatmentId}/hand-overs`, {
    asksBirthDate: false,
    mail: false,
  });
  const token = issued.json<HandOverCreated>().link.split('#')[1];
  const device = randomBytes(32).toString('base64url');
  const remoteAddress = `10.8.${randomBytes(1)[0]}.${randomBytes(1)[0]}`;
  const url = '/api/v1/hand-overs/claim';
  const claimed = await server.app.inject({ method: 'POST', url, payload: { token, device }, remoteAddress });
  const { credential } = claimed.json<HandedOver>();
  const sent = await server.app.inject({
    method: 'POST',
    url: '/api/v1/check-ins',
    headers: { 'idempotency-key': randomUUID(), [HAND_OVER_HEADER]: `${credential}.${device}` },
    payload: aCheckIn(server, clinic),
  });
  return sent.json<{ id: string }>().id;
}

const side = fc.record({
  allergies: fc.array(fc.constantFrom('lanolin', 'Lanolin', 'nickel', 'C+', 'C', '???'), { maxLength: 4 }),
  treatments: fc.integer({ min: 0, max: 2 }),
  checkIns: fc.integer({ min: 0, max: 2 }),
});

test('merging never loses an allergy, a treatment or a check-in', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(side, side, async (...sides) => {
      const made = [];
      for (const { allergies, treatments, checkIns } of sides) {
        const person = await addPersonAt({ server, clinic }, { health: { allergies, skin: {}, notes: '' } });
        const done: string[] = [];
        for (let n = 0; n < treatments; n += 1)
          done.push((await addTreatmentAt({ server, clinic }, person.id, { deviceId })).id);
        const sent: string[] = [];
        const [first] = done;
        for (let n = 0; first !== undefined && n < checkIns; n += 1) sent.push(await sendFrom(first));
        made.push({ person, done, sent, allergies });
      }
      const [kept, other] = made;
      if (kept === undefined || other === undefined) throw new Error('two sides were asked for');
      const merge = { otherId: other.person.id, version: 1, otherVersion: 1, fromOther: [] };
      const merged = await ask('POST', `/people/${kept.person.id}/merge`, merge);
      const on = merged.json<PersonView>().health?.allergies.map((one) => one.toLowerCase());
      for (const one of [...kept.allergies, ...other.allergies]) expect(on).toContain(one.toLowerCase());
      const treatments = (await ask('GET', `/people/${kept.person.id}/treatments`)).json<TreatmentList>();
      expect(treatments.items.map(({ id }) => id).toSorted()).toEqual(
        [...kept.done, ...other.done].toSorted(),
      );
      const checkIns = (await ask('GET', `/people/${kept.person.id}/check-ins`)).json<PersonCheckIns>();
      expect(checkIns.items.map(({ id }) => id).toSorted()).toEqual([...kept.sent, ...other.sent].toSorted());
    }),
    { numRuns: 12 },
  );
});
