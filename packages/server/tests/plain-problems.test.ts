import { randomUUID } from 'node:crypto';
import type { ContractProblem, ProblemDocument } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSamples } from './samples/all-samples.ts';
import { type BodySchema, type Spoilt, spoilBody } from './spoil-body.ts';
import {
  aCheckIn,
  addClinic,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: BodySchema }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, BodySchema>> };
}

const A_PLAN = {
  treatments: [{ endedAt: '2026-11-20T10:00:00Z', depthMm: 1, facts: { device: 'pen' } }],
  person: { eczema: 'yes' },
  policy: 'clinic',
  clinic: {
    name: 'A',
    supplied: ['retinoids'],
    lines: [{ thing: 'retinoids', stance: 'avoid', untilHour: 9 }],
  },
  signs: ['redness'],
  causes: ['acne-flare'],
  isCalm: true,
  isRough: false,
  timeZone: 'Europe/London',
  locale: 'en-GB',
  now: '2026-11-21T10:00:00Z',
};

/** Fuller bodies than the samples have, for routes whose fields are many. */
const goodBodies = (): Readonly<Record<string, unknown>> => ({
  createCheckIn: aCheckIn(server, clinic, {
    name: 'A',
    message: 'sore',
    areas: ['left-cheek'],
    facts: { fever: 1 },
    treatedAt: '2026-11-20T10:00:00Z',
    treatedApprox: false,
  }),
  announcePhoto: {
    id: '5f0c3a52-6a0e-4f2e-9d5a-0d3f6d3c1b11',
    view: 'front',
    region: null,
    mirrored: false,
    takenAt: '2026-11-20T10:00:00Z',
    takenOn: '2026-11-20',
    day: 1,
    bytes: 1000,
    sha256: 'a'.repeat(64),
  },
  acknowledgeCheckIn: {},
  replyToCheckIn: { text: 'Come in today.' },
  closeCheckIn: { outcome: 'advised', note: 'By phone.' },
  requestSignInLink: { email: 'nurse@example.org' },
  signIn: { token: 'x' },
  makePlan: A_PLAN,
  makePlanCalendar: { ...A_PLAN, planId: 'a', sequence: 1, isDiscreet: true },
  checkProduct: {
    ingredients: 'Aqua, Glycerin',
    product: 'serum',
    hoursSince: 20,
    treatment: { depthMm: 1, facts: { device: 'pen' } },
    person: { eczema: 'yes' },
    allergies: ['lanolin'],
    isCalm: false,
  },
  screenBeforeTreatment: {
    answers: { tan: 'sun' },
    planned: '2026-12-10',
    timeZone: 'UTC',
    now: '2026-11-21T10:00:00Z',
  },
});

const A_PROGRAMMERS_WORDS =
  /invalid|received|expected (?:string|number|object|array|boolean)|undefined|\bNaN\b|\\d|\[A-Z|\[a-z|\^\(|\{0,|zod|union|schema|regex/i;

function faultsOf({ path, message }: ContractProblem): readonly string[] {
  const field = path.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
  const named = /^\d+$/.test(field) ? `entry ${Number(field) + 1}` : field.slice(0, 60);
  return [
    ...(A_PROGRAMMERS_WORDS.test(message) ? ["a programmer's words"] : []),
    ...(path === '' && !message.startsWith('The body must be a JSON object')
      ? ['does not say what it takes']
      : []),
    ...(path !== '' && !message.includes(named) ? ['does not name its field'] : []),
    ...(/[.!?]$/.test(message) ? [] : ['no whole sentence']),
  ];
}

let asked = 0;

/** Every time from another address, so that no limit answers first. */
async function send(url: string, body: unknown, method = 'POST') {
  asked += 1;
  return await server.app.inject({
    method: method as 'POST',
    url,
    remoteAddress: `10.0.${asked >> 8}.${asked & 255}`,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The body of the sample of a route. */
async function sampleOf(method: string, path: string): Promise<unknown> {
  const checkIn = await sendCheckIn(server, clinic);
  const route = `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  return (await readSamples()[route]?.({ server, clinic, checkIn, asker: {} }))?.payload;
}

function routesWithBody(): readonly {
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly id: string;
  readonly schema: BodySchema;
}[] {
  const { paths } = server.app.swagger() as unknown as Document;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([verb, { operationId: id = '', requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema;
      const url = path.replaceAll(/\{\w+\}/g, () => randomUUID());
      const method = verb.toUpperCase();
      return schema === undefined ? [] : [{ method, path, url, id, schema }];
    }),
  );
}

function found(schema: BodySchema): BodySchema {
  const { components } = server.app.swagger() as unknown as Document;
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : found(components.schemas[name] ?? {});
}

test('whatever is wrong with a body, every problem says in plain words which field and what to give', async () => {
  const routes = routesWithBody();
  const own = goodBodies();
  const faults: string[] = [];
  let refusals = 0;
  for (const { method, path, url, id, schema } of routes) {
    const good = own[id] ?? (await sampleOf(method, path));
    expect([id, typeof good]).toEqual([id, 'object']);
    const whole: readonly Spoilt[] = ['null', '[]', '"x"', '5', '{"a":', 'x', ''].map((value) => ({
      how: `the body ${value}`,
      value,
    }));
    const spoilt = spoilBody(schema, good, found).filter(
      ({ value }) => typeof value === 'object' && value !== null,
    );
    for (const { how, value } of [...whole, ...spoilt]) {
      const answer = await send(url, value, method);
      if (answer.statusCode < 400 || answer.statusCode === 401) continue;
      refusals += 1;
      const { problems } = answer.json<ProblemDocument>();
      for (const problem of problems) {
        for (const fault of faultsOf(problem)) faults.push(`${id}, ${how}: ${fault}: ${problem.message}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(refusals).toBeGreaterThan(400);
}, 180_000);

test('a message says which field, what is expected and what came', async () => {
  const messagesFor = async (url: string, body: unknown) =>
    (await send(`/api/v1${url}`, body)).json<ProblemDocument>().problems.map(({ message }) => message);
  const treated = (changes: object) => ({ treatments: [{ endedAt: '2026-11-20T10:00:00Z', ...changes }] });
  expect(await messagesFor('/plans', 'null')).toEqual(['The body must be a JSON object. Nothing came.']);
  expect(await messagesFor('/plans', '[]')).toEqual(['The body must be a JSON object. A list came.']);
  expect(await messagesFor('/plans', '{"a"')).toEqual([
    'The body must be a JSON object. What came cannot be read as JSON.',
  ]);
  expect(await messagesFor('/plans', treated({ depthMm: 'deep' }))).toEqual([
    'depthMm: give a number from 0.1 to 8. A text came.',
  ]);
  expect(await messagesFor('/plans', treated({ depth: 1 }))).toEqual([
    'depth: there is no such field. The fields here are endedAt, depthMm and facts.',
  ]);
  expect(await messagesFor('/plans', {})).toEqual([
    'treatments: this field is missing. Give a list of 1 to 12 entries.',
  ]);
  expect(await messagesFor('/plans', { ...treated({}), policy: 'laxest' })).toEqual([
    'policy: give one of "strictest", "weighted" or "clinic". Another text came.',
  ]);
  expect(await messagesFor('/product-checks', { hoursSince: -1, product: 'gym' })).toEqual([
    'hoursSince: give a number from 0 to 26280. A smaller one came.',
  ]);
  expect(await messagesFor('/sign-in-links', { email: 'x'.repeat(201) })).toContain(
    'email: give an email address, such as name@example.org. 201 characters came.',
  );
});

test("a programmer's message, an unnamed field and half a sentence are refused", () => {
  const planted = { path: '/depthMm', code: 'bad-value', message: 'Invalid input: expected number' } as const;
  expect(faultsOf(planted)).toEqual(["a programmer's words", 'does not name its field', 'no whole sentence']);
  expect(faultsOf({ path: '', code: 'missing', message: 'Required.' })).toEqual([
    'does not say what it takes',
  ]);
});
