import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planViewOf } from '@afterneedle/contract';
import { type ClinicOverlay, POLICIES, type Policy, parsePlanInput, planOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge, treatmentFactIds } from '@afterneedle/knowledge/plan';
import { planPage } from '@afterneedle/words/plan';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultDatabase, makeFaultDatabase } from '../faults/fault-database.ts';
import { type ServerProcess, startServer } from '../faults/server-process.ts';
import { askServer, runCommand } from './run-command.ts';

const now = Date.parse('2026-11-22T12:34:56Z');
const HOUR = 3_600_000;
const SAMPLE = { numRuns: 60, seed: 20261122 };

interface Asked {
  readonly hours: readonly number[];
  readonly depthMm: number | undefined;
  readonly facts: Readonly<Record<string, string>>;
  readonly policy: Policy;
  readonly clinic: ClinicOverlay | undefined;
  readonly signs: readonly string[];
  readonly causes: readonly string[];
  readonly isCalm: true | undefined;
  readonly isRough: true | undefined;
  readonly timeZone: string;
}

const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
const someOf = (ids: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength });
const things = idsOf(planKnowledge.things);

const facts = fc
  .uniqueArray(fc.constantFrom(...planKnowledge.facts.filter(({ id }) => id !== 'depth-class')), {
    maxLength: 10,
  })
  .chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map(({ id, values }) => [id, fc.constantFrom(...values, 'unsure')]))),
  );

const clinic: fc.Arbitrary<ClinicOverlay> = fc.record({
  name: fc.constantFrom('Harbour Skin', '🌵 عيادة'),
  supplied: someOf(things, 3),
  lines: fc.array(
    fc.record({
      thing: fc.constantFrom(...things),
      stance: fc.constantFrom('avoid' as const, 'may' as const, 'do' as const),
      untilHour: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant(null)),
      by: fc.constant('Dr A'),
      reason: fc.constant('shallow pass'),
    }),
    { maxLength: 4 },
  ),
});

const hours = fc.integer({ min: 0, max: 2_400 }).map((quarters) => quarters / 4);

const asked: fc.Arbitrary<Asked> = fc.record({
  hours: fc.oneof(
    { weight: 3, arbitrary: fc.array(hours, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(hours, { minLength: 2, maxLength: 3 }) },
  ),
  depthMm: fc.option(
    fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10),
    { nil: undefined },
  ),
  facts,
  policy: fc.constantFrom(...POLICIES),
  clinic: fc.option(clinic, { nil: undefined }),
  signs: someOf(idsOf(knowledge.vocabulary.findings), 5),
  causes: someOf(idsOf(knowledge.causes), 3),
  isCalm: fc.constantFrom(undefined, true as const),
  isRough: fc.constantFrom(undefined, true as const),
  timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'),
});

const isOfTreatment = (id: string): boolean => treatmentFactIds.some((known) => known === id);

function factsOf({ facts: all }: Asked, ofTreatment: boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => isOfTreatment(id) === ofTreatment));
}

const endOf = (hours: number): number => now - hours * HOUR;

/** Straight from the engine and the words, without what command line and server share. */
function byLibrary(one: Asked, version: string): string {
  const { hours, depthMm, policy, signs, causes, isCalm, isRough, timeZone } = one;
  const depth = depthMm === undefined ? {} : { depthMm };
  const parsed = parsePlanInput(
    {
      treatments: hours.map((since) => ({ endedAt: endOf(since), facts: factsOf(one, true), ...depth })),
      person: factsOf(one, false),
      policy,
      signs,
      ...(one.clinic === undefined ? {} : { clinic: one.clinic }),
      ...(isCalm === undefined ? {} : { isCalm }),
    },
    planKnowledge,
    now,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const plan = planOf(planKnowledge, parsed.input);
  const sinceLatestHours = Math.min(...hours);
  const latest = parsed.input.treatments.find(({ endedAt }) => endedAt === endOf(sinceLatestHours));
  const page = planPage(plan, {
    now,
    timeZone,
    locale: 'en-GB',
    policy,
    treatments: hours.length,
    sinceLatestHours,
    facts: { ...parsed.input.person, ...latest?.facts },
    knowledge: planKnowledge,
    causes,
    ...(isRough === undefined ? {} : { isRough }),
  });
  return JSON.stringify({ plan: planViewOf(plan), page, knowledge: version });
}

function bodyOf(one: Asked): object {
  const { hours, depthMm, policy, clinic: overlay, signs, causes, isCalm, isRough, timeZone } = one;
  return {
    treatments: hours.map((since) => ({
      endedAt: new Date(endOf(since)).toISOString(),
      depthMm,
      facts: factsOf(one, true),
    })),
    person: factsOf(one, false),
    policy,
    clinic: overlay,
    signs,
    causes,
    isCalm,
    isRough,
    timeZone,
    now: new Date(now).toISOString(),
  };
}

let folder: string;
let place: FaultDatabase;
let server: ServerProcess;

function argsOf({
  hours,
  depthMm,
  facts: all,
  policy,
  clinic: overlay,
  signs,
  causes,
  isCalm,
  isRough,
}: Asked): string[] {
  const file = join(folder, 'clinic.json');
  if (overlay !== undefined) writeFileSync(file, JSON.stringify(overlay));
  const many = (name: string, values: readonly string[]) => (values.length === 0 ? [] : [name, ...values]);
  return [
    'plan',
    '--json',
    '--hours',
    String(hours[0]),
    '--policy',
    policy,
    ...(depthMm === undefined ? [] : ['--depth', String(depthMm)]),
    ...(overlay === undefined ? [] : ['--clinic', file]),
    ...(isCalm === undefined ? [] : ['--calm']),
    ...(isRough === undefined ? [] : ['--rough']),
    ...many(
      '--fact',
      Object.entries(all).map(([id, word]) => `${id}=${word}`),
    ),
    ...many('--sign', signs),
    ...many('--cause', causes),
  ];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterneedle-plans-'));
  place = await makeFaultDatabase(process.env['DATABASE_URL']);
  server = await startServer(place);
}, 120_000);
afterAll(async () => {
  await server.stop();
  await place.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('library, command line and HTTP give the same bytes for a plan', async () => {
  const all = fc.sample(asked, SAMPLE);
  expect(all).toHaveLength(SAMPLE.numRuns);
  for (const one of all) {
    const answer = await askServer(server.origin, '/plans', bodyOf(one));
    const { knowledge: version } = JSON.parse(answer) as { readonly knowledge: string };
    const expected = byLibrary(one, version);
    // First as values, which shows where they part.
    expect(JSON.parse(answer)).toEqual(JSON.parse(expected));
    expect(answer).toBe(expected);
    if (one.hours.length > 1) continue;
    const written = await runCommand(argsOf(one), { now, timeZone: one.timeZone });
    expect(written).toBe(`${answer}\n`);
  }
}, 240_000);
