import { type ClinicSettings, nextOpeningAt, type SessionView } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignUp, sameSettings, someSignUp } from './some-sign-up.ts';
import { addClinic, signIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
  cookie = await signIn(server, clinic.email);
}, 120_000);
afterAll(() => server.stop());

const open = (token: string) =>
  server.app.inject({ method: 'POST', url: '/api/v1/clinics/open', payload: { token } });

describe('a new clinic', () => {
  test('begins by a link that only the operator is told where no mail goes out; it works once', async () => {
    const token = await someSignUp(server, 'first-of-them');
    expect(server.saidToOperator.at(-1)).toMatch(/^clinic-sign-up: http.*\/clinic\/open#[\w-]{27}$/);
    expect(server.logs.join('')).not.toContain(token);
    const opened = await open(token);
    expect(opened.statusCode).toBe(201);
    expect(opened.json<SessionView>()).toMatchObject({
      role: 'owner',
      clinic: { timeZone: 'Europe/Madrid' },
    });
    expect((await open(token)).statusCode).toBe(404);
    expect((await open('x')).statusCode).toBe(404);
  });

  test('takes no address that another has, also not at the last moment', async () => {
    const sign = (payload: object) =>
      server.app.inject({ method: 'POST', url: '/api/v1/clinics', payload, remoteAddress: '10.8.251.1' });
    expect((await sign(aSignUp('x', { slug: clinic.slug }))).statusCode).toBe(409);
    const [one, two] = [await someSignUp(server, 'same'), await someSignUp(server, 'same')];
    expect([(await open(one)).statusCode, (await open(two)).statusCode]).toEqual([201, 409]);
    expect((await sign(aSignUp('y', { timeZone: 'Mars/Base' }))).statusCode).toBe(422);
  });

  test('is refused where the server takes none', async () => {
    const closed = await startTestServer({ config: { allowClinicSignUp: false } });
    const answer = await closed.app.inject({
      method: 'POST',
      url: '/api/v1/clinics',
      payload: aSignUp('nowhere'),
    });
    await closed.stop();
    expect(answer.statusCode).toBe(403);
  }, 60_000);
});

describe('what a clinic says about itself', () => {
  const day = [
    { from: '09:00', until: '12:30' },
    { from: '14:00', until: '18:00' },
  ];
  const put = (payload: object) =>
    server.app.inject({ method: 'PUT', url: '/api/v1/clinic', headers: { cookie }, payload });

  test('is kept whole and shown to anybody, but for the address that is alerted', async () => {
    const settings: ClinicSettings = {
      ...(await sameSettings(server, clinic)),
      medical: true,
      phone: '+44 20 7946 0001',
      alertEmail: 'desk@example.org',
      opening: {
        week: [day, day, day, day, day, [], []],
        holidays: [{ on: '2026-12-25', name: 'Christmas' }],
      },
      outOfHours: { who: 'Dr Night', phone: '+44 20 7946 0009', words: 'After 6 in the evening' },
    };
    expect((await put(settings)).json()).toEqual({ ...settings, slug: clinic.slug });
    const shown = await server.app.inject({ url: `/api/v1/clinics/${clinic.slug}` });
    expect(shown.json()).toMatchObject({ opening: settings.opening, outOfHours: settings.outOfHours });
    expect(shown.body).not.toContain('desk@example.org');
    const next = nextOpeningAt(
      shown.json<{ opening: NonNullable<ClinicSettings['opening']> }>().opening,
      'Europe/London',
      Date.parse('2026-11-20T18:00:00Z'),
    );
    expect(new Date(next ?? 0).toISOString()).toBe('2026-11-23T09:00:00.000Z');
  });

  test('is refused where hours overlap, end before they begin, or name no day there is', async () => {
    const same = await sameSettings(server, clinic);
    const week = (monday: object[], holidays: object[] = []) => ({
      ...same,
      opening: { week: [monday, [], [], [], [], [], []], holidays },
    });
    for (const wrong of [
      week([{ from: '18:00', until: '09:00' }]),
      week([
        { from: '09:00', until: '13:00' },
        { from: '12:00', until: '18:00' },
      ]),
      week([{ from: '9', until: '13:00' }]),
      week(day, [{ on: '2026-02-30' }]),
      week(day, [{ on: '2026-12-25' }, { on: '2026-12-25' }]),
      { ...same, slug: 'mine-now' },
    ])
      expect((await put(wrong)).statusCode).toBe(422);
  });
});
