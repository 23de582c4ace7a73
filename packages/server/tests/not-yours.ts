import { STAFF_ROLES } from '@afterneedle/contract';
import { expect } from 'vitest';
import { type AuditedRoute, isPermission } from '../src/audit/route-audit.ts';
import { isUuid } from '../src/platform/ids.ts';
import { mayDo } from '../src/staff/role-table.ts';
import { readSamples } from './samples/all-samples.ts';
import { injectionOf } from './samples/ask-sample.ts';
import type { Asker } from './samples/sample.ts';
import { addMember, sendCheckIn, signIn, type TestClinic, type TestServer, tokenOf } from './test-server.ts';

async function askerAt(server: TestServer, clinic: TestClinic, { may }: AuditedRoute): Promise<Asker> {
  if (may === 'person') return { authorization: `Bearer ${tokenOf(await sendCheckIn(server, clinic))}` };
  const role = STAFF_ROLES.find((each) => isPermission(may) && mayDo(each, may)) ?? 'owner';
  return { cookie: await signIn(server, (await addMember(server, clinic, role)).email) };
}

const withoutRequestId = (body: string): string =>
  JSON.stringify({ ...(JSON.parse(body) as object), requestId: '' });

/** Tries every route with an id on a record of another clinic and on one that is nowhere: the answers are one. */
export async function expectOneAnswer(
  server: TestServer,
  mine: TestClinic,
  theirs: TestClinic,
): Promise<number> {
  const samples = readSamples();
  let tried = 0;
  for (const route of server.routes) {
    const { method, url, may } = route;
    if (!url.startsWith('/api/') || !url.includes('/:') || may === 'anybody') continue;
    const checkIn = await sendCheckIn(server, theirs);
    const asker = await askerAt(server, theirs, route);
    const sample = await samples[`${method} ${url}`]?.({ server, clinic: theirs, checkIn, asker });
    if (sample === undefined) throw new Error(`no sample of ${method} ${url}`);
    const params = Object.fromEntries(
      Object.entries(sample.params ?? {}).map(([name, value]) => [
        name,
        isUuid(value) ? server.services.newId() : value,
      ]),
    );
    const me = await askerAt(server, mine, route);
    const notYours = await server.app.inject(injectionOf(route, sample, me));
    const noSuch = await server.app.inject(injectionOf(route, { ...sample, params }, me));
    const said = `${method} ${url}`;
    expect.soft([said, notYours.statusCode], notYours.body).toEqual([said, 404]);
    expect.soft([said, withoutRequestId(notYours.body)]).toEqual([said, withoutRequestId(noSuch.body)]);
    tried += 1;
  }
  return tried;
}
