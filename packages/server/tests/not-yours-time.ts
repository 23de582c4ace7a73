import { STAFF_ROLES } from '@afterneedle/contract';
import { type AuditedRoute, isPermission } from '../src/audit/route-audit.ts';
import { isUuid } from '../src/platform/ids.ts';
import { mayDo } from '../src/staff/role-table.ts';
import { readSamples } from './samples/all-samples.ts';
import { injectionOf } from './samples/ask-sample.ts';
import type { Asker } from './samples/sample.ts';
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

/**
 * How long "not yours" and "does not exist" take, route by route, on requests that take turns. Run it by itself:
 * `npx node packages/server/tests/not-yours-time.ts 500`. It ends with 1 where a route tells them apart: where the
 * ranks of the two lie further from each other than chance allows over all routes.
 */
const tries = Number(process.argv[2] ?? '500');
/** About 1 in 100,000 for one route that tells nothing, so below 1 in 1,000 for all of them. */
const MOST_Z = 4.4;

async function askerAt(server: TestServer, clinic: TestClinic, { may }: AuditedRoute): Promise<Asker> {
  if (may === 'person') return { authorization: `Bearer ${tokenOf(await sendCheckIn(server, clinic))}` };
  const role = STAFF_ROLES.find((each) => isPermission(may) && mayDo(each, may)) ?? 'owner';
  return { cookie: await signIn(server, (await addMember(server, clinic, role)).email) };
}

const medianOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** How far the ranks of two series lie from each other, in standard deviations (Mann-Whitney). */
function rankDistance(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((ms) => ({ ms, of: 1 })), ...other.map((ms) => ({ ms, of: 2 }))];
  const ranks = all
    .toSorted((a, b) => a.ms - b.ms)
    .reduce((sum, { of }, at) => sum + (of === 1 ? at + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  return (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

async function timeRoute(server: TestServer, mine: TestClinic, theirs: TestClinic, route: AuditedRoute) {
  const checkIn = await sendCheckIn(server, theirs);
  const asker = await askerAt(server, theirs, route);
  const sample = await readSamples()[`${route.method} ${route.url}`]?.({
    server,
    clinic: theirs,
    checkIn,
    asker,
  });
  if (sample === undefined) throw new Error(`no sample of ${route.method} ${route.url}`);
  const nowhere = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(sample.params ?? {}).map(([name, value]) => [
        name,
        isUuid(value) ? server.services.newId() : value,
      ]),
    );
  const me = await askerAt(server, mine, route);
  const took: Record<'notYours' | 'noSuch', number[]> = { notYours: [], noSuch: [] };
  for (let n = 0; n < tries + 20; n += 1) {
    const order = n % 2 === 0 ? (['notYours', 'noSuch'] as const) : (['noSuch', 'notYours'] as const);
    for (const kind of order) {
      const asked = kind === 'notYours' ? sample : { ...sample, params: nowhere() };
      const request = injectionOf(route, asked, me);
      const from = performance.now();
      const answer = await server.app.inject(request);
      const ms = performance.now() - from;
      if (answer.statusCode !== 404) throw new Error(`${route.url} answered ${answer.statusCode}`);
      // The first ones warm up.
      if (n >= 20) took[kind].push(ms);
    }
  }
  const [notYours, noSuch] = [took.notYours, took.noSuch].map((each) => each.toSorted((a, b) => a - b));
  return {
    notYoursMs: medianOf(notYours ?? []),
    noSuchMs: medianOf(noSuch ?? []),
    z: rankDistance(took.notYours, took.noSuch),
  };
}

const server = await startTestServer();
const [mine, theirs] = [
  await addClinic(server, { role: 'owner' }),
  await addClinic(server, { role: 'owner' }),
];
let furthest = 0;
for (const route of server.routes) {
  if (!route.url.startsWith('/api/') || !route.url.includes('/:') || route.may === 'anybody') continue;
  const { notYoursMs, noSuchMs, z } = await timeRoute(server, mine, theirs, route);
  furthest = Math.max(furthest, Math.abs(z));
  console.log(
    `${z.toFixed(2).padStart(6)}  ${notYoursMs.toFixed(2)} ms  ${noSuchMs.toFixed(2)} ms  ${route.method} ${route.url}`,
  );
}
console.log(`${tries} of each, furthest ${furthest.toFixed(2)}, most allowed ${MOST_Z}`);
await server.stop();
process.exitCode = furthest <= MOST_Z ? 0 : 1;
