import { type CheckInCreated, type Permission, STAFF_ROLES, type StaffRole } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPermission } from '../src/audit/route-audit.ts';
import { mayDo } from '../src/staff/role-table.ts';
import { endMembership } from './queries.ts';
import { readSamples } from './samples/all-samples.ts';
import { injectionOf } from './samples/ask-sample.ts';
import type { Asker, SampleRequest, Samples } from './samples/sample.ts';
import {
  addClinic,
  addMember,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

const ACTORS = [
  'nobody',
  'person',
  'other person',
  ...STAFF_ROLES,
  'owner elsewhere',
  'owner who left',
] as const;
type Actor = (typeof ACTORS)[number];

/** Routes about what belongs to the asker alone. */
const OWN = /\/(?:session|sessions|own-session|passkeys|account|invitations)\b/;

const OUTSIDERS: ReadonlySet<Actor> = new Set(['nobody', 'person', 'other person', 'owner who left']);

let server: TestServer;
let clinic: TestClinic;
let elsewhere: TestClinic;
let samples: Samples;
const addresses = new Map<Actor, string>();
const cookies = new Map<Actor, string>();

beforeAll(async () => {
  server = await startTestServer();
  samples = readSamples();
  clinic = await addClinic(server);
  elsewhere = await addClinic(server, { role: 'owner' });
  addresses.set('owner elsewhere', elsewhere.email);
  for (const role of STAFF_ROLES) addresses.set(role, (await addMember(server, clinic, role)).email);
  const left = await addMember(server, clinic, 'owner');
  // Signed in before they left: what counts is today.
  cookies.set('owner who left', await signIn(server, left.email));
  await endMembership(server, clinic.clinicId, left.staffId);
  await sendCheckIn(server, elsewhere, { message: 'of elsewhere' });
}, 300_000);
afterAll(() => server.stop());

async function cookieOf(actor: Actor): Promise<string> {
  const known = cookies.get(actor);
  if (known !== undefined) return known;
  const cookie = await signIn(server, addresses.get(actor) ?? '');
  cookies.set(actor, cookie);
  return cookie;
}

/** What the table of roles says an actor gets. */
function isExpected(
  actor: Actor,
  route: { readonly may: string; readonly url: string },
  status: number,
): boolean {
  const isGranted = status >= 200 && status < 300;
  const access = route.may as Permission | 'person' | 'anybody';
  if (access === 'anybody') return isGranted;
  if (access === 'person') {
    if (actor === 'person') return isGranted;
    return status === (actor === 'other person' ? 404 : 401);
  }
  if (!isPermission(access)) return false;
  if (OUTSIDERS.has(actor)) return status === 401;
  const role: StaffRole = actor === 'owner elsewhere' ? 'owner' : (actor as StaffRole);
  if (!mayDo(role, access)) return status === 403;
  // What hangs on the account alone is the asker's own, wherever they work.
  if (actor !== 'owner elsewhere' || access === 'own-session')
    return isGranted || (actor === 'owner elsewhere' && status === 404);
  // Records of another clinic are not there; what names none answers about the asker's own clinic.
  return route.url.includes('/:') ? status === 404 : isGranted || [404, 409, 422].includes(status);
}

async function askerOf(actor: Actor, checkIn: CheckInCreated): Promise<Asker> {
  if (actor === 'nobody') return {};
  if (actor === 'person') return { authorization: `Bearer ${tokenOf(checkIn)}` };
  if (actor === 'other person')
    return { authorization: `Bearer ${tokenOf(await sendCheckIn(server, clinic))}` };
  return { cookie: await cookieOf(actor) };
}

/** A sample serves until it was granted once: a refusal changes nothing, and a reading neither. */
function createAsk(method: string, url: string) {
  let ready: { readonly checkIn: CheckInCreated; readonly sample: SampleRequest } | undefined;
  return async (actor: Actor): Promise<{ status: number; body: string }> => {
    const checkIn = ready?.checkIn ?? (await sendCheckIn(server, clinic));
    const asker = await askerOf(actor, checkIn);
    const sample = ready?.sample ?? (await samples[`${method} ${url}`]?.({ server, clinic, checkIn, asker }));
    if (sample === undefined) throw new Error(`no sample of ${method} ${url}`);
    const answer = await server.app.inject(injectionOf({ method, url }, sample, asker));
    // What a sample makes may belong to whoever asks.
    const isSpent = answer.statusCode < 300 ? method !== 'GET' || OWN.test(url) : OWN.test(url);
    ready = isSpent ? undefined : { checkIn, sample };
    return { status: answer.statusCode, body: answer.body };
  };
}

describe('who may', () => {
  test('has a sample of every API route and of nothing else', () => {
    const routed = server.routes
      .filter(({ url }) => url.startsWith('/api/'))
      .map(({ method, url }) => `${method} ${url}`);
    expect(Object.keys(samples).toSorted()).toEqual(routed.toSorted());
  });

  test('every route answers every actor as the table of roles says', async () => {
    for (const route of server.routes) {
      const { method, url } = route;
      if (!url.startsWith('/api/')) continue;
      const wrong: string[] = [];
      const ask = createAsk(method, url);
      for (const actor of ACTORS) {
        // Whoever has signed out has no cookie any more.
        const isSignOut = method === 'DELETE' && url === '/api/v1/session';
        const { status, body } = await ask(actor);
        if (isSignOut && !OUTSIDERS.has(actor)) cookies.delete(actor);
        if (!isExpected(actor, route, status)) wrong.push(`${actor}: ${status} ${body.slice(0, 200)}`);
        if (actor !== 'owner elsewhere' && body.includes('of elsewhere')) wrong.push(`${actor}: leaks`);
      }
      expect.soft(wrong, `${method} ${url} (${route.may})`).toEqual([]);
    }
  }, 600_000);
});

describe('the table of roles', () => {
  test('a route that does not say who may is no route of staff', () => {
    const staffRoutes = server.routes.filter(({ may }) => isPermission(may));
    expect(staffRoutes.length).toBeGreaterThan(8);
    const refusedToSome = staffRoutes.filter(
      ({ may }) => isPermission(may) && STAFF_ROLES.some((role) => !mayDo(role, may)),
    );
    for (const { may } of refusedToSome) expect(may).not.toBe('own-session');
  });
});
