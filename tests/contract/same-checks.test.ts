import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  compileIngredients,
  dateOfDay,
  dayKeyOf,
  dayNumberOf,
  holdsOf,
  judgeEveryday,
  judgeTyped,
  parsePlanInput,
  parseScreening,
  planOf,
  type ScreeningQuestion,
  screen,
} from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultDatabase, makeFaultDatabase } from '../faults/fault-database.ts';
import { type ServerProcess, startServer } from '../faults/server-process.ts';
import { askServer, runCommand } from './run-command.ts';

const now = Date.parse('2026-11-22T23:34:56Z');
const HOUR = 3_600_000;
const SAMPLE = { numRuns: 80, seed: 20261122 };
const compiled = compileIngredients(ingredientKnowledge);

let folder: string;
let place: FaultDatabase;
let server: ServerProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterneedle-checks-'));
  place = await makeFaultDatabase(process.env['DATABASE_URL']);
  server = await startServer(place);
}, 120_000);
afterAll(async () => {
  await server.stop();
  await place.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Checked {
  readonly ingredients: string | undefined;
  readonly product: string | undefined;
  readonly hours: number | undefined;
  readonly depthMm: number | undefined;
  readonly allergies: readonly string[];
  readonly isCalm: true | undefined;
}

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const name = fc.oneof(
  fc.constantFrom(...ingredientKnowledge.ingredients).chain(({ names }) => fc.constantFrom(...names)),
  fc.constantFrom('PEG-40 Stearate', 'Blorptane', 'CI 77491', 'Rosa Canina Seed Oil', '🧴', 'زيت'),
);
const everyday = fc
  .constantFrom(...ingredientKnowledge.everyday)
  .chain(({ names }) => fc.constantFrom(...names));

const checked: fc.Arbitrary<Checked> = fc
  .record({
    ingredients: option(
      fc.array(fc.oneof(name, everyday), { minLength: 1, maxLength: 12 }).map((names) => names.join(', ')),
    ),
    product: option(everyday),
    hours: option(fc.integer({ min: 0, max: 1_600 }).map((quarters) => quarters / 4)),
    depthMm: option(fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10)),
    allergies: fc.uniqueArray(
      fc.constantFrom('lanolin', 'fragrance', 'daisy', 'allergy-sunscreen', 'wool', 'xyz'),
      {
        maxLength: 2,
      },
    ),
    isCalm: fc.constantFrom(undefined, true as const),
  })
  .filter(({ ingredients, product }) => ingredients !== undefined || product !== undefined);

const TYPED: Readonly<Record<string, string>> = {
  lanolin: 'allergy-lanolin',
  fragrance: 'allergy-fragrance',
  daisy: 'allergy-daisy',
  'allergy-sunscreen': 'allergy-sunscreen',
};

function judgedByLibrary({ ingredients, product, hours, depthMm, allergies, isCalm }: Checked): unknown {
  const facts = Object.fromEntries(
    allergies.flatMap((said): [string, string][] => {
      const fact = TYPED[said];
      return fact === undefined ? [] : [[fact, 'yes']];
    }),
  );
  const calm = isCalm === undefined ? {} : { isCalm };
  const depth = depthMm === undefined ? {} : { depthMm };
  const parsed = parsePlanInput(
    { treatments: [{ endedAt: now - (hours ?? 0) * HOUR, ...depth }], person: facts, ...calm },
    planKnowledge,
    now,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const holds = holdsOf(planOf(planKnowledge, parsed.input));
  const told = { ...facts, ...parsed.input.treatments[0]?.facts };
  const context = {
    person: { facts: told, definitions: planKnowledge.facts, allergies },
    ...(hours === undefined ? {} : { hour: hours }),
    ...calm,
  };
  if (ingredients === undefined) return judgeEveryday(compiled, holds, { phrase: product ?? '', ...context });
  const named = product === undefined ? {} : { product };
  const judged = judgeTyped(compiled, holds, { text: ingredients, ...named, ...context });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  return judged.answer;
}

function argsOf({ ingredients, product, hours, depthMm, allergies, isCalm }: Checked): string[] {
  return [
    'check',
    '--json',
    ...(ingredients === undefined ? [] : [ingredients]),
    ...(product === undefined ? [] : ['--product', product]),
    ...(hours === undefined ? [] : ['--hours', String(hours)]),
    ...(depthMm === undefined ? [] : ['--depth', String(depthMm)]),
    ...(allergies.length === 0 ? [] : ['--allergy', ...allergies]),
    ...(isCalm === undefined ? [] : ['--calm']),
    '--data',
    folder,
  ];
}

/** Notes that are none may be left out; the version is the server's word. */
function plain(answer: unknown): object {
  const { knowledge: _, notes = [], ...rest } = JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
  return { ...rest, notes };
}

test('library, command line and HTTP say the same of a product', async () => {
  for (const one of fc.sample(checked, SAMPLE)) {
    const { hours, depthMm, ...asked } = one;
    const answer = JSON.parse(
      await askServer(server.origin, '/product-checks', {
        ...asked,
        hoursSince: hours,
        treatment: { depthMm },
      }),
    ) as unknown;
    expect({ one, answer: plain(answer) }).toEqual({ one, answer: plain(judgedByLibrary(one)) });
    const written = await runCommand(argsOf(one), { now, timeZone: 'UTC' });
    expect({ one, answer: plain(JSON.parse(written)) }).toEqual({ one, answer: plain(answer) });
  }
}, 240_000);

interface Screened {
  readonly answers: Readonly<Record<string, string | number>>;
  readonly ahead: number | undefined;
  readonly timeZone: string;
}

const FIRST_DAY = dayNumberOf('2026-11-22') ?? 0;

function answersTo({ id, values, measure, dated }: ScreeningQuestion) {
  const word = fc.constantFrom(...values, 'unsure');
  const value =
    measure === undefined
      ? word
      : fc.oneof(word, fc.constantFrom<string | number>(measure.least, measure.most));
  const day =
    dated === undefined
      ? fc.constant(undefined)
      : option(fc.integer({ min: 0, max: 60 }).map((days) => dateOfDay(FIRST_DAY - days)));
  return fc
    .tuple(value, day)
    .map(([said, on]) => ({ [id]: said, ...(on === undefined ? {} : { [dayKeyOf(id)]: on }) }));
}

const screened: fc.Arbitrary<Screened> = fc
  .tuple(
    fc
      .subarray([...screeningKnowledge.questions])
      .chain((chosen) => fc.tuple(...chosen.map(answersTo)))
      .map((all) => Object.assign({}, ...all) as Screened['answers']),
    option(fc.integer({ min: 1, max: 200 })),
    fc.constantFrom('Europe/London', 'Asia/Tokyo', 'America/New_York'),
  )
  .map(([answers, ahead, timeZone]) => ({ answers, ahead, timeZone }));

test('library, command line and HTTP say the same before a treatment', async () => {
  const outcomes = new Set<string>();
  for (const { answers, ahead, timeZone } of fc.sample(screened, SAMPLE)) {
    const planned = ahead === undefined ? undefined : dateOfDay(FIRST_DAY + ahead);
    const body = { answers, planned, timeZone, now: new Date(now).toISOString() };
    const text = await askServer(server.origin, '/screenings', body);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
    const parsed = parseScreening(answers, screeningKnowledge, { today, planned });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const decision = screen(screeningKnowledge, parsed.answers, { today });
    const answer = JSON.parse(text) as Record<string, unknown> & {
      reasons: { rule: string; until?: string }[];
    };
    outcomes.add(decision.outcome);
    expect({ answers, ...answer }).toMatchObject({
      answers,
      outcome: decision.outcome,
      isUntilOver: decision.isUntilOver,
      isComplete: decision.isComplete,
      unknown: decision.unknown,
    });
    expect(answer['until']).toBe(decision.until);
    expect(answer.reasons.map(({ rule, until }) => [rule, until])).toEqual(
      decision.reasons.map(({ rule, until }) => [rule.id, until]),
    );
    const facts = Object.entries(answers).map(([id, said]) => `${id}=${said}`);
    const args = [
      'before',
      '--json',
      ...(planned === undefined ? [] : ['--planned', planned]),
      ...(facts.length === 0 ? [] : ['--fact', ...facts]),
    ];
    expect(await runCommand(args, { now, timeZone })).toBe(`${text}\n`);
  }
  expect(outcomes.size).toBeGreaterThan(1);
}, 240_000);
