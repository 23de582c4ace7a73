import { knowledge } from '@afterneedle/knowledge';
import { claims, evidence, sources } from '@afterneedle/knowledge/ledger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askGranted } from './samples/ask-sample.ts';
import { addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

/** What was read at its source, straight from the ledger; our own judgements and comparisons never were. */
const opened = new Set<string>([
  ...[...sources, ...evidence].filter((one) => one.openedAtSource).map(({ id }) => id),
  ...claims
    .filter((claim) => sources.some(({ id, openedAtSource }) => id === claim.source && openedAtSource))
    .map(({ id }) => id),
]);

interface Told {
  readonly ids: readonly string[];
  readonly openedAtSource: unknown;
  readonly hasUrl: boolean;
}

/** Everything in an answer that says whether something was opened at its source, however deep it lies. */
function toldIn(value: unknown): readonly Told[] {
  if (Array.isArray(value)) return value.flatMap(toldIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(toldIn);
  if (!('openedAtSource' in value)) return inner;
  const { openedAtSource, ids, id, url } = value as Readonly<Record<string, unknown>>;
  const named = Array.isArray(ids) ? ids.map(String) : [String(id)];
  return [...inner, { ids: named, openedAtSource, hasUrl: url !== undefined }];
}

/** Where an answer says otherwise than the ledger, or links to what was not opened. */
function lies(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ ids, openedAtSource, hasUrl }) => [
    ...ids.filter((id) => openedAtSource !== opened.has(id)).map((id) => `${id}: ${String(openedAtSource)}`),
    ...(hasUrl && openedAtSource !== true ? [`${ids.join()} has a link and was not opened`] : []),
    ...(ids.length === 0 ? ['a line of nobody'] : []),
  ]);
}

async function answerTo(method: 'GET' | 'POST', path: string, payload?: object): Promise<unknown> {
  const answer = await server.app.inject({
    method,
    url: `/api/v1${path}`,
    remoteAddress: `10.7.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
    ...(payload === undefined ? {} : { payload }),
  });
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`);
  return answer.json();
}

const HOUR = 3_600_000;
const ended = (hours: number): string => new Date(server.clock.now - hours * HOUR).toISOString();

test('no answer of the API says a source was opened that was not, nor the other way round', async () => {
  const told: Told[] = [];
  for (const route of server.routes) {
    const { url } = route;
    // The description of the API names the field, it says it of nothing.
    if (!url.startsWith('/api/') || url.endsWith('/openapi.json')) continue;
    const { answer } = await askGranted(server, clinic, route);
    if (`${answer.headers['content-type']}`.includes('json')) told.push(...toldIn(answer.json()));
  }
  expect(told.length).toBeGreaterThan(20);
  expect(lies(told)).toEqual([]);
}, 240_000);

test('the list of sources says of each what the ledger says, and links only to what was opened', async () => {
  const told: Told[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = (await answerTo('GET', `/knowledge/sources?limit=50${from}`)) as { next: string | null };
    told.push(...toldIn(page));
    cursor = page.next;
  }
  expect(told).toHaveLength(sources.length + evidence.length);
  expect(lies(told)).toEqual([]);
  const flags = told.map(({ openedAtSource }) => openedAtSource);
  expect(new Set(flags)).toEqual(new Set([true, false]));
});

test('every line of a plan does, for each cause, at each stage and after each device', async () => {
  const told: Told[] = [];
  for (const { id } of knowledge.causes) {
    const treatments = [{ endedAt: ended(30), depthMm: 1 }];
    told.push(...toldIn(await answerTo('POST', '/plans', { treatments, causes: [id] })));
  }
  for (const device of ['pen', 'roller', 'stamp', 'rf'])
    for (const hours of [2, 50, 100, 400]) {
      const treatments = [{ endedAt: ended(hours), depthMm: 2, facts: { device } }];
      const person = { pregnant: 'yes', 'acne-prone': 'yes', eczema: 'yes', 'cold-sores': 'yes' };
      told.push(...toldIn(await answerTo('POST', '/plans', { treatments, person })));
    }
  expect(new Set(told.flatMap(({ ids }) => ids)).size).toBeGreaterThan(100);
  expect(lies(told)).toEqual([]);
}, 120_000);

test('a flag that is not the ledger’s, wherever it lies, is found', () => {
  const [unread] = evidence.filter((one) => !one.openedAtSource);
  const [read] = evidence.filter((one) => one.openedAtSource);
  if (unread === undefined || read === undefined) throw new Error('all or none were opened');
  const planted = (ids: readonly string[], openedAtSource: unknown): readonly string[] =>
    lies(toldIn({ page: { wait: [{ why: { sources: [{ ids, openedAtSource }] } }] } }));
  expect(planted([read.id], true)).toEqual([]);
  expect(planted([read.id, unread.id], true)).toEqual([`${unread.id}: true`]);
  expect(planted(['J-01'], true)).toEqual(['J-01: true']);
  expect(planted([read.id], undefined)).toEqual([`${read.id}: undefined`]);
  expect(lies(toldIn({ id: unread.id, openedAtSource: false, url: 'https://x.example' }))).toHaveLength(1);
});
