import { randomUUID } from 'node:crypto';
import type { CheckInCreate, CheckInCreated, StaffRole } from '@afterneedle/contract';
import { type CreatedApp, createApp } from '../src/app.ts';
import { insertClinic } from '../src/clinics/queries.ts';
import { createServices } from '../src/create-services.ts';
import type { Config } from '../src/platform/config.ts';
import { inClinic } from '../src/platform/database.ts';
import type { Services } from '../src/platform/services.ts';
import { insertStaff } from '../src/staff/queries.ts';
import { openTestDatabase, type TestDatabase, testConfig } from './test-database.ts';

/** A whole server without a socket, on a database of its own. */
export interface TestServer extends CreatedApp {
  readonly services: Services;
  readonly database: TestDatabase['database'];
  readonly logs: string[];
  /** What was said to whoever started the server. */
  readonly saidToOperator: string[];
  /** Moves the server's clock. */
  readonly clock: { now: number };
  readonly stop: () => Promise<void>;
}

/** Starts a server for one test file. */
export async function startTestServer(
  options: {
    readonly config?: Partial<Config>;
    readonly change?: (services: Services) => Services;
    /** A database that is there already; a new one unless given. */
    readonly opened?: TestDatabase;
  } = {},
): Promise<TestServer> {
  const { database, drop } = options.opened ?? (await openTestDatabase());
  const saidToOperator: string[] = [];
  const clock = { now: Date.parse('2026-11-21T12:00:00Z') };
  const config = testConfig(options.config);
  const started = await createServices(config, database, {
    publicUrl: 'http://127.0.0.1:3000',
    onError: () => {},
    now: () => clock.now,
    sayToOperator: (line) => saidToOperator.push(line),
    pollingIntervalSeconds: 0.5,
  });
  const services = options.change?.(started) ?? started;
  const logs: string[] = [];
  const created = await createApp(services, { logStream: { write: (line) => logs.push(line) } });
  await created.app.ready();
  return {
    ...created,
    services,
    database,
    logs,
    saidToOperator,
    clock,
    stop: async () => {
      await created.app.close();
      await started.jobs.stop();
      started.mail.close();
      await drop();
    },
  };
}

/** A clinic with one member of staff. */
export interface TestClinic {
  readonly clinicId: string;
  readonly slug: string;
  readonly staffId: string;
  readonly email: string;
  readonly alertEmail: string | null;
}

/** Adds a clinic of its own, so that tests in one file do not see each other. */
export async function addClinic(
  server: TestServer,
  options: { readonly alertEmail?: string; readonly role?: StaffRole } = {},
): Promise<TestClinic> {
  const { services } = server;
  const clinicId = services.newId();
  const staffId = services.newId();
  const mark = randomUUID().slice(0, 8);
  const slug = `clinic-${mark}`;
  const email = `nurse-${mark}@example.org`;
  const at = new Date(services.now());
  const alertEmail = options.alertEmail ?? null;
  const userId = await services.sessions.createUser(email, `Nurse ${mark}`);
  await inClinic(services.database, clinicId, async (trx) => {
    await insertClinic(trx, {
      clinic_id: clinicId,
      slug,
      name: `Clinic ${mark}`,
      time_zone: 'Europe/London',
      medical: true,
      hours: null,
      phone: '+44 20 7946 0000',
      urgent_phone: null,
      alert_email: alertEmail,
      created_at: at,
    });
    await insertStaff(trx, {
      clinicId,
      staffId,
      name: `Nurse ${mark}`,
      userId,
      role: options.role ?? 'practitioner',
      at,
    });
  });
  return { clinicId, slug, staffId, email, alertEmail };
}

/** Adds one more member of staff to a clinic and answers their address. */
export async function addMember(
  server: TestServer,
  clinic: TestClinic,
  role: StaffRole,
): Promise<TestClinic> {
  const { services } = server;
  const { clinicId } = clinic;
  const staffId = services.newId();
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`;
  const name = `A ${role}`;
  const userId = await services.sessions.createUser(email, name);
  const at = new Date(services.now());
  await inClinic(services.database, clinicId, (trx) =>
    insertStaff(trx, { clinicId, staffId, name, userId, role, at }),
  );
  return { ...clinic, staffId, email };
}

let signIns = 0;

/** Signs in and answers the cookie to send. */
export async function signIn(server: TestServer, email: string): Promise<string> {
  const token = await server.services.sessions.createToken(email, 'mail');
  signIns += 1;
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { token },
    // As if each came from a desk of its own: the limit of one address is not what these tests are about.
    remoteAddress: `10.0.${signIns >> 8}.${signIns & 0xff}`,
  });
  if (answer.statusCode !== 201) throw new Error(`sign-in answered ${answer.statusCode}: ${answer.body}`);
  return answer.cookies.map((cookie) => `${cookie.name}=${encodeURIComponent(cookie.value)}`).join('; ');
}

/** A check-in as an ordinary phone sends it. */
export function aCheckIn(
  server: TestServer,
  clinic: TestClinic,
  changes: Partial<CheckInCreate> = {},
): CheckInCreate {
  return {
    clinicSlug: clinic.slug,
    forWhom: 'me',
    hoursSince: 20,
    facts: {},
    result: { level: 'self-care', certified: false, knowledge: server.services.triage.knowledge },
    createdAt: new Date(server.clock.now).toISOString(),
    ...changes,
  };
}

/** Posts a body as it is. */
export function post(server: TestServer, body: unknown, key: string = randomUUID()) {
  return server.app.inject({
    method: 'POST',
    url: '/api/v1/check-ins',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Sends a check-in that must be taken. */
export async function sendCheckIn(
  server: TestServer,
  clinic: TestClinic,
  changes: Partial<CheckInCreate> = {},
): Promise<CheckInCreated> {
  const answer = await post(server, aCheckIn(server, clinic, changes));
  if (answer.statusCode !== 201) throw new Error(`create answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<CheckInCreated>();
}

/** The token in a private link. */
export function tokenOf(created: CheckInCreated): string {
  return created.link.slice('/c#'.length);
}
