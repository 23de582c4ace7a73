import type { CheckInCreate, ProblemDocument } from '@afterneedle/contract';
import { knowledge } from '@afterneedle/knowledge';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { countRows } from './queries.ts';
import {
  aCheckIn,
  addClinic,
  post,
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

const RUNS = { numRuns: 60, seed: 20261121 };
const FIELDS = [
  'clinicSlug',
  'forWhom',
  'name',
  'treatedAt',
  'hoursSince',
  'message',
  'areas',
  'facts',
  'result',
  'createdAt',
];

async function answersWell(body: unknown): Promise<void> {
  const before = await countRows(server, 'check_ins', clinic.clinicId);
  const answer = await post(server, body);
  const after = await countRows(server, 'check_ins', clinic.clinicId);
  if (answer.statusCode === 201) {
    expect(after).toBe(before + 1);
    return;
  }
  expect([400, 413, 415, 422]).toContain(answer.statusCode);
  expect(answer.json<ProblemDocument>().problems.length).toBeGreaterThan(0);
  expect(after).toBe(before);
}

test('whatever stands in one field, the answer is "stored" or a problem, and never a bug', async () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constant('\ud800'),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FIELDS), anything, async (field, value) => {
      await answersWell({ ...aCheckIn(server, clinic), [field]: value });
    }),
    RUNS,
  );
});

test('whatever bytes are sent, too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), (text) => answersWell(text)),
    RUNS,
  );
});

test('whatever is answered within the vocabulary is stored', async () => {
  const values = ['unsure', true, false, 0, 1] as const;
  const ids = knowledge.vocabulary.findings.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...values)), async (facts) => {
      const body: CheckInCreate = aCheckIn(server, clinic, { facts });
      expect((await post(server, body)).statusCode).toBe(201);
    }),
    RUNS,
  );
});

const QUESTIONS: Readonly<Record<string, object>> = {
  '/plans': {
    treatments: [{ endedAt: '2026-11-20T10:00:00Z', depthMm: 1, facts: { device: 'pen' } }],
    person: { eczema: 'yes' },
    policy: 'clinic',
    clinic: { name: 'A', supplied: [], lines: [{ thing: 'retinoids', stance: 'avoid', untilHour: 9 }] },
    signs: ['redness'],
    causes: ['acne-flare'],
    isCalm: true,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    now: '2026-11-21T10:00:00Z',
  },
  '/plans/calendar': {
    treatments: [{ endedAt: '2026-11-20T10:00:00Z' }],
    planId: 'a',
    sequence: 1,
    isDiscreet: true,
  },
  '/product-checks': {
    ingredients: 'Aqua, Glycerin',
    product: 'serum',
    hoursSince: 20,
    treatment: { depthMm: 1, facts: {} },
    person: {},
    allergies: ['lanolin'],
    isCalm: false,
  },
  '/screenings': {
    answers: { tan: 'sun' },
    planned: '2026-12-10',
    timeZone: 'UTC',
    now: '2026-11-21T10:00:00Z',
  },
};

test('whatever is asked of a plan, a product or a screening, the answer is one or a problem, never a bug', async () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constant('\ud800'),
    fc.dictionary(fc.string(), fc.jsonValue()),
  );
  const fields = Object.entries(QUESTIONS).flatMap(([path, body]) =>
    Object.keys(body).map((field) => [path, field] as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), anything, async ([path, field], value) => {
      const answer = await ask(server, path, { ...QUESTIONS[path], [field]: value });
      expect([200, 400, 413, 422]).toContain(answer.statusCode);
      if (answer.statusCode !== 200)
        expect(answer.json<ProblemDocument>().problems.length).toBeGreaterThan(0);
    }),
    { ...RUNS, numRuns: 300 },
  );
});
