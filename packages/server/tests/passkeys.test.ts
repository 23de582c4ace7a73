import type { PasskeyView, SessionView } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SoftwareKey } from './software-key.ts';
import { createSoftwareKey } from './software-key.ts';
import { addPasskey, keyFor, newPasskey, passkeySignIn } from './some-passkey.ts';
import { addClinic, signIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  cookie = await signIn(server, clinic.email);
}, 120_000);
afterAll(() => server.stop());

const send = (url: string, headers: Record<string, string>, payload: object) =>
  server.app.inject({ method: 'POST', url: `/api/v1${url}`, headers, payload });

async function tryKey(key: SoftwareKey) {
  const { payload, cookie: challenge } = await passkeySignIn(server, key);
  return await send('/session/passkey', { cookie: challenge }, payload);
}

test('a passkey signs its owner in without a name, and each challenge works once', async () => {
  const key = keyFor(server);
  expect(await addPasskey(server, key, cookie)).toMatchObject({ name: 'This computer' });
  const { payload, cookie: challenge } = await passkeySignIn(server, key);
  const first = await send('/session/passkey', { cookie: challenge }, payload);
  expect(first.statusCode).toBe(201);
  expect(first.json<SessionView>()).toMatchObject({ email: clinic.email, clinic: { slug: clinic.slug } });
  expect((await send('/session/passkey', { cookie: challenge }, payload)).statusCode).toBe(401);
  expect((await send('/session/passkey', {}, payload)).statusCode).toBe(401);
});

test('neither a key nobody kept nor one of another site nor one without its owner signs in', async () => {
  expect((await tryKey(keyFor(server))).statusCode).toBe(401);
  const key = keyFor(server);
  await addPasskey(server, key, cookie);
  const { payload, cookie: challenge } = await passkeySignIn(server, key);
  const elsewhere = createSoftwareKey({ origin: 'http://evil.example' });
  const forged = { credential: { ...payload.credential, response: elsewhere.sign('x').response } };
  expect((await send('/session/passkey', { cookie: challenge }, forged)).statusCode).toBe(401);
  expect(await addPasskey(server, keyFor(server, false), cookie)).toBeUndefined();
});

test('a challenge of one account keeps no passkey for another', async () => {
  const other = await signIn(server, (await addClinic(server)).email);
  const { payload, cookie: challenge } = await newPasskey(server, keyFor(server), cookie);
  const answer = await send('/passkeys', { cookie: `${other}; ${challenge}` }, payload);
  expect(answer.statusCode).toBe(422);
});

test('is listed to its owner alone; once removed it signs nobody in', async () => {
  const other = await signIn(server, (await addClinic(server)).email);
  const key = keyFor(server);
  const kept = await addPasskey(server, key, cookie);
  const list = async (who: string) =>
    (await server.app.inject({ url: '/api/v1/passkeys', headers: { cookie: who } })).json<{
      passkeys: PasskeyView[];
    }>().passkeys;
  expect((await list(cookie)).map(({ id }) => id)).toContain(kept?.id);
  expect(await list(other)).toEqual([]);
  const remove = (who: string, id: string) =>
    server.app.inject({ method: 'DELETE', url: `/api/v1/passkeys/${id}`, headers: { cookie: who } });
  const [notYours, noSuch] = [await remove(other, kept?.id ?? ''), await remove(other, 'no-such-passkey')];
  expect([notYours.statusCode, noSuch.statusCode]).toEqual([404, 404]);
  expect(notYours.json<{ problems: unknown }>().problems).toEqual(
    noSuch.json<{ problems: unknown }>().problems,
  );
  expect((await tryKey(key)).statusCode).toBe(201);
  expect((await remove(cookie, kept?.id ?? '')).statusCode).toBe(204);
  expect((await tryKey(key)).statusCode).toBe(401);
});
