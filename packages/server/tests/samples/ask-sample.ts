import { randomUUID } from 'node:crypto';
import { STAFF_ROLES, type StaffRole } from '@afterneedle/contract';
import { type AuditedRoute, isPermission } from '../../src/audit/route-audit.ts';
import { mayDo } from '../../src/staff/role-table.ts';
import { addMember, sendCheckIn, signIn, type TestClinic, type TestServer, tokenOf } from '../test-server.ts';
import { readSamples } from './all-samples.ts';
import type { Asker, SampleRequest } from './sample.ts';

/** The request of a sample as the server reads it, with what says who asks. */
export function injectionOf(
  route: Pick<AuditedRoute, 'method' | 'url'>,
  sample: SampleRequest,
  asker: Asker,
) {
  const { params = {}, query = '', payload, headers = {} } = sample;
  const path = Object.entries(params).reduce((at, [name, value]) => at.replace(`:${name}`, value), route.url);
  const cookie = [asker.cookie, headers['cookie']].filter((each) => each !== undefined).join('; ');
  return {
    method: route.method as 'GET',
    url: `${path}${query}`,
    headers: {
      'idempotency-key': randomUUID(),
      ...headers,
      ...(asker.authorization === undefined ? {} : { authorization: asker.authorization }),
      ...(cookie === '' ? {} : { cookie }),
    },
    // As if each came from a place of its own: the limit of one address is not what these tests are about.
    remoteAddress: `10.${2 + Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.1`,
    ...(payload === undefined ? {} : { payload }),
  };
}

/** Whoever signed in for a clinic in a role; routes that end a session get a session of their own. */
const cookies = new WeakMap<TestServer, Map<string, string>>();
const ENDS_SESSION = /\/api\/v1\/(?:session|own-session|sessions)\b/;

async function cookieFor(server: TestServer, clinic: TestClinic, role: StaffRole, isOwn: boolean) {
  const known = cookies.get(server) ?? new Map<string, string>();
  cookies.set(server, known);
  const key = `${clinic.clinicId} ${role}`;
  const kept = known.get(key);
  if (kept !== undefined && !isOwn) return kept;
  const cookie = await signIn(server, (await addMember(server, clinic, role)).email);
  if (!isOwn) known.set(key, cookie);
  return cookie;
}

/** Asks a route once as somebody who may, with its sample; answers what was asked and what came. */
export async function askGranted(server: TestServer, clinic: TestClinic, route: AuditedRoute) {
  const { method, url, may } = route;
  const checkIn = await sendCheckIn(server, clinic);
  const role = STAFF_ROLES.find((each) => isPermission(may) && mayDo(each, may));
  const isOwn = method !== 'GET' && ENDS_SESSION.test(url);
  const asker: Asker = {
    ...(may === 'person' ? { authorization: `Bearer ${tokenOf(checkIn)}` } : {}),
    ...(role === undefined ? {} : { cookie: await cookieFor(server, clinic, role, isOwn) }),
  };
  const sample = await readSamples()[`${method} ${url}`]?.({ server, clinic, checkIn, asker });
  if (sample === undefined) throw new Error(`no sample of ${method} ${url}`);
  const ask = injectionOf(route, sample, asker);
  return { ask, sample, asker, answer: await server.app.inject(ask) };
}

/** Fills every table for a clinic by asking every route of the API once as somebody who may. */
export async function fillTables(server: TestServer, clinic: TestClinic): Promise<void> {
  for (const route of server.routes) {
    if (!route.url.startsWith('/api/')) continue;
    const { answer } = await askGranted(server, clinic, route);
    if (answer.statusCode >= 300)
      throw new Error(`${route.method} ${route.url} answered ${answer.statusCode}: ${answer.body}`);
  }
}
