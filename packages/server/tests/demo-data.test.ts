import type { CaseView, ComplicationPage, InboxPage, PeoplePage, RecallList } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAll } from '../src/audit/chain/verify-all.ts';
import { planDemo } from '../src/demo/demo-plan.ts';
import { type FilledClinic, fillClinic } from '../src/demo/fill-clinic.ts';
import { signIn, startTestServer, type TestServer } from './test-server.ts';

const SEED = 7;
const NOW = Date.parse('2026-11-20T15:00:00Z');
const ZONE = 'Europe/London';

let server: TestServer;
let filled: FilledClinic;
let cookie: string;

const fill = (slug: string) =>
  fillClinic(server.services, { slug, seed: SEED, now: NOW, clock: server.clock });

async function get<T>(path: string): Promise<T> {
  const answer = await server.app.inject({ url: `/api/v1${path}`, headers: { cookie } });
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<T>();
}

beforeAll(async () => {
  server = await startTestServer({ config: { smtpUrl: undefined } });
  filled = await fill('demo');
  cookie = await signIn(server, filled.ownerEmail);
}, 600_000);
afterAll(() => server.stop());

test('the same seed and moment plan the same people, another seed others', () => {
  const plan = (seed: number) => planDemo({ seed, now: NOW, timeZone: ZONE });
  expect(plan(SEED)).toEqual(plan(SEED));
  expect(plan(SEED)).not.toEqual(plan(SEED + 1));
});

async function allCases(): Promise<CaseView[]> {
  const cases: CaseView[] = [];
  let query: string | undefined = '';
  while (query !== undefined) {
    const page: InboxPage = await get(`/inbox?show=all&limit=100${query}`);
    for (const { id } of page.items) cases.push(await get(`/inbox/${id}`));
    query = page.next === null ? undefined : `&cursor=${encodeURIComponent(page.next)}`;
  }
  return cases;
}

describe('a new clinic', () => {
  test('has 60 people, a past of six weeks and all five levels', async () => {
    const page = await get<PeoplePage>('/people?limit=100');
    expect([page.items.length, filled.people]).toEqual([60, 60]);
    expect(Object.values(filled.byLevel).every((count) => count > 0)).toBe(true);
    const sent = await server.services.database.inScope({ clinicId: filled.clinicId }, (trx) =>
      trx.selectFrom('check_ins').select(['sent_at', 'closed_at']).execute(),
    );
    expect(sent).toHaveLength(filled.checkIns);
    const ages = sent.map(({ sent_at }) => (NOW - sent_at.getTime()) / 86_400_000);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeGreaterThan(35);
    expect(sent.some(({ closed_at }) => closed_at === null)).toBe(true);
  });

  test('has one emergency, one infection and one granuloma, as the engine names them', async () => {
    const cases = await allCases();
    expect(cases).toHaveLength(filled.checkIns);
    const peopleWith = (is: (one: CaseView) => boolean) =>
      new Set(cases.filter(is).map(({ name }) => name)).size;
    const leads = (...ids: string[]) =>
      peopleWith(({ results }) =>
        results.server.causes.some(({ id, strength }) => strength === 'most-likely' && ids.includes(id)),
      );
    expect(cases.filter(({ level }) => level === 'emergency')).toHaveLength(1);
    expect(leads('granuloma')).toBe(1);
    expect(leads('folliculitis-impetigo', 'cellulitis', 'abscess', 'herpes-simplex')).toBe(1);
    expect(cases.every(({ resultsDiffer }) => !resultsDiffer)).toBe(true);
    const files = await get<ComplicationPage>('/complications');
    expect(files.items.map(({ state, terms }) => [state, terms[0]])).toEqual([
      ['confirmed', 'E2317'],
      ['closed', 'E1901'],
    ]);
    expect((await get<RecallList>('/recalls')).items).toHaveLength(1);
  });

  test('leaves an audit trail that fits and no letter, and a second filling is refused', async () => {
    const before = await verifyAll({
      database: server.database,
      places: server.services.signedPlaces,
      now: () => NOW,
    });
    expect(before.clinics.map(({ findings }) => findings)).toEqual([[]]);
    expect(before.clinics[0]?.entries).toBeGreaterThan(500);
    await expect(fill('demo')).rejects.toThrow('has people on file already');
    const after = await verifyAll({
      database: server.database,
      places: server.services.signedPlaces,
      now: () => NOW,
    });
    expect(after.clinics[0]?.entries).toBe(before.clinics[0]?.entries);
    const notices = await server.services.database.inScope({ clinicId: filled.clinicId }, (trx) =>
      trx.selectFrom('notices').selectAll().execute(),
    );
    expect(notices).toEqual([]);
  });
});
