import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { BACKGROUND_HEADER, type OpenSession, type SessionView } from '@afterneedle/contract';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_EMAIL, welcomeFirstStart } from '../src/staff/first-start.ts';
import { countJobs, readVerifications } from './queries.ts';
import { readLetter } from './read-letter.ts';
import { someInvitation } from './some-invitation.ts';
import {
  addClinic,
  addMember,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let smtp: SMTPServer;
const letters: { to: string; body: string }[] = [];

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((each) => each.address).join(', ');
        letters.push({ to, body: readLetter(Buffer.concat(chunks).toString('utf8')) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  server = await startTestServer({ config: { smtpUrl: `smtp://127.0.0.1:${port}` } });
  clinic = await addClinic(server);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

async function letterTo(address: string, after = 0): Promise<string> {
  for (let n = 0; n < 100; n += 1) {
    const found = letters.slice(after).find((letter) => letter.to === address);
    if (found !== undefined) return found.body;
    await wait(100);
  }
  throw new Error('no letter came');
}

const ask = (email: string) =>
  server.app.inject({ method: 'POST', url: '/api/v1/sign-in-links', payload: { email } });
const redeem = (token: string) =>
  server.app.inject({ method: 'POST', url: '/api/v1/session', payload: { token } });

describe('staff sign in', () => {
  test('by a link that comes by mail, stands after the # and works once', async () => {
    expect((await ask(clinic.email)).statusCode).toBe(202);
    const letter = await letterTo(clinic.email);
    const token = /\/clinic\/sign-in#([A-Za-z]+)/.exec(letter)?.[1] ?? '';
    expect(token).toHaveLength(32);
    const first = await redeem(token);
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({ email: clinic.email, clinic: { slug: clinic.slug } });
    expect((await redeem(token)).statusCode).toBe(401);
  });

  test('is answered alike for an unknown address, which gets no letter', async () => {
    const before = letters.length;
    const unknown = await ask('nobody@example.org');
    const known = await ask(clinic.email);
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    await letterTo(clinic.email, before);
    expect(letters.slice(before).map((letter) => letter.to)).not.toContain('nobody@example.org');
  });

  test('a token nobody made opens nothing', async () => {
    for (const token of ['x', 'A'.repeat(32), "' or 1=1 --"])
      expect((await redeem(token)).statusCode).toBe(401);
  });

  test('opening the address by GET spends nothing', async () => {
    const token = await server.services.sessions.createToken(clinic.email, 'mail');
    await server.app.inject({ url: `/clinic/sign-in?token=${token}` });
    await server.app.inject({ url: `/api/auth/magic-link/verify?token=${token}` });
    expect((await redeem(token)).statusCode).toBe(201);
  });

  test('signing out ends the session on the server', async () => {
    const cookie = await signIn(server, clinic.email);
    const session = { url: '/api/v1/session', headers: { cookie } };
    expect((await server.app.inject(session)).statusCode).toBe(200);
    expect((await server.app.inject({ ...session, method: 'DELETE' })).statusCode).toBe(204);
    expect((await server.app.inject(session)).statusCode).toBe(401);
  });

  test('the token of a link is stored hashed', async () => {
    const token = await server.services.sessions.createToken(clinic.email, 'mail');
    const rows = await readVerifications(server);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('an invitation by mail', () => {
  test('reaches an account that is there already, and its letter names nobody who was treated', async () => {
    const theirs = await addMember(server, await addClinic(server), 'reception');
    const before = letters.length;
    const made = await someInvitation({ server, clinic }, { email: theirs.email, role: 'practitioner' });
    expect([made.mailed, made.link]).toEqual([true, undefined]);
    const letter = await letterTo(theirs.email, before);
    const token = /\/clinic\/invite#(\S+)/.exec(letter)?.[1] ?? '';
    const url = '/api/v1/invitations/accept';
    const joined = await server.app.inject({ method: 'POST', url, payload: { token, name: 'Known' } });
    expect(joined.json()).toMatchObject({ clinic: { slug: clinic.slug }, role: 'practitioner' });
    expect(joined.json<SessionView>().clinics).toHaveLength(2);
    const cookie = joined.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const chosen = await server.app.inject({
      method: 'PUT',
      url: '/api/v1/session/clinic',
      headers: { cookie },
      payload: { slug: theirs.slug },
    });
    expect(chosen.json()).toMatchObject({ clinic: { slug: theirs.slug }, role: 'reception' });
    const later = await server.app.inject({ url: '/api/v1/session', headers: { cookie } });
    expect(later.json()).toMatchObject({ clinic: { slug: theirs.slug } });
  });
});

describe('a session', () => {
  const session = (cookie: string, headers: Record<string, string> = {}) =>
    server.app.inject({ url: '/api/v1/session', headers: { cookie, ...headers } });

  test('ends after 15 minutes in which only the page asked by itself', async () => {
    const cookie = await signIn(server, clinic.email);
    for (let minute = 0; minute < 14; minute += 2) {
      server.clock.now += 2 * 60_000;
      expect((await session(cookie, { [BACKGROUND_HEADER]: '1' })).statusCode).toBe(200);
    }
    server.clock.now += 60_000;
    expect((await session(cookie, { [BACKGROUND_HEADER]: '1' })).statusCode).toBe(401);
    expect((await session(cookie)).statusCode).toBe(401);
  });

  test('goes on while somebody is there, and ends after 12 hours all the same', async () => {
    const cookie = await signIn(server, clinic.email);
    for (let minute = 0; minute < 12 * 60 - 10; minute += 10) {
      server.clock.now += 10 * 60_000;
      expect((await session(cookie)).statusCode).toBe(200);
    }
    server.clock.now += 10 * 60_000;
    expect((await session(cookie)).statusCode).toBe(401);
  });

  test('is listed, and the others can be ended from one', async () => {
    const fresh = await addMember(server, clinic, 'reception');
    const [here, there] = [await signIn(server, fresh.email), await signIn(server, fresh.email)];
    const list = await server.app.inject({ url: '/api/v1/sessions', headers: { cookie: here } });
    const { sessions } = list.json<{ sessions: OpenSession[] }>();
    expect(sessions.map(({ isThisOne }) => Number(isThisOne)).toSorted((a, b) => a - b)).toEqual([0, 1]);
    const end = { method: 'DELETE' as const, url: '/api/v1/sessions', headers: { cookie: here } };
    expect((await server.app.inject(end)).statusCode).toBe(204);
    expect([(await session(here)).statusCode, (await session(there)).statusCode]).toEqual([200, 401]);
  });
});

describe('the first start', () => {
  test('makes the demo clinic and one link, later starts make none', async () => {
    const address = await welcomeFirstStart(server.services);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:3000\/clinic\/sign-in#[A-Za-z]{32}$/);
    expect(await welcomeFirstStart(server.services)).toBeUndefined();
    const signedIn = await redeem(address?.split('#')[1] ?? '');
    expect(signedIn.json()).toMatchObject({ email: DEMO_EMAIL, role: 'owner', clinic: { slug: 'demo' } });
    expect((await server.app.inject({ url: '/api/v1/clinics/demo' })).json()).toMatchObject({ slug: 'demo' });
  });
});

describe('an urgent check-in', () => {
  const urgent = { 'breathing-trouble': 2 };

  test('alerts the clinic by a mail that says nothing about anybody', async () => {
    const alerted = await addClinic(server, { alertEmail: 'desk@example.org' });
    const before = letters.length;
    const created = await sendCheckIn(server, alerted, {
      facts: urgent,
      message: 'planted words',
      name: 'Planted',
    });
    expect(created).toMatchObject({ level: 'emergency', updated: true });
    const letter = await letterTo('desk@example.org', before);
    expect(letter).toContain('/clinic');
    expect(letter).not.toMatch(/planted|breath|emergency/i);
    expect(letter).not.toContain(created.id);
  });

  test('puts the alert on the queue in the same transaction: what is rolled back alerts nobody', async () => {
    const alerted = await addClinic(server, { alertEmail: 'other-desk@example.org' });
    const checkInId = server.services.newId();
    const failing = server.database.inScope({ clinicId: alerted.clinicId }, async (trx) => {
      await server.services.jobs.enqueue(trx, 'clinic-alert', { clinicId: alerted.clinicId, checkInId });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await countJobs(server, checkInId)).toBe(0);
  });

  test('an ordinary check-in alerts nobody', async () => {
    const alerted = await addClinic(server, { alertEmail: 'quiet-desk@example.org' });
    const created = await sendCheckIn(server, alerted);
    expect(await countJobs(server, created.id)).toBe(0);
  });
});
