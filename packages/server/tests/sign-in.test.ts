import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_EMAIL, welcomeFirstStart } from '../src/staff/first-start.ts';
import { countJobs, readVerifications } from './queries.ts';
import { readLetter } from './read-letter.ts';
import {
  addClinic,
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
});
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
