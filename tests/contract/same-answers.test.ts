import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AssessResult, Facts } from '@afterneedle/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseEngine } from '../cases/case-engine.ts';
import { codedCase, goldenCases } from '../cases/golden-case.ts';
import { type FaultDatabase, makeFaultDatabase } from '../faults/fault-database.ts';
import { type ServerProcess, startServer } from '../faults/server-process.ts';

const COMMAND = join(dirname(createRequire(import.meta.url).resolve('@afterneedle/cli')), 'main.ts');

type Assessed = Extract<AssessResult, { ok: true }>;

interface Line {
  readonly id: string;
  readonly message?: string;
  readonly hoursSince?: number;
  readonly facts?: Readonly<Record<string, number | boolean | string>>;
  readonly unmentioned?: 'absent';
}

/** Each case both ways, taken as a complete record and as a person would send it. */
const lines: readonly Line[] = goldenCases.flatMap(({ id, text, daysSince }): Line[] => {
  const hours = daysSince === undefined ? {} : { hoursSince: daysSince * 24 };
  const { hoursSince, facts } = codedCase(id);
  const codedHours = hoursSince === undefined ? {} : { hoursSince };
  return [
    { id: `${id}-message`, message: text, ...hours, unmentioned: 'absent' },
    { id: `${id}-message-open`, message: text, ...hours },
    { id: `${id}-coded`, facts, ...codedHours, unmentioned: 'absent' },
    { id: `${id}-coded-open`, facts, ...codedHours },
  ];
});

function assessed(line: Line): Assessed {
  const result = caseEngine.assess(line);
  if (!result.ok) throw new Error(`${line.id}: ${JSON.stringify(result.problems)}`);
  return result;
}

async function commandLine(input: string): Promise<string> {
  const child = spawn(process.execPath, [COMMAND, 'assess', '--ndjson'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  let out = '';
  for await (const piece of child.stdout) out += String(piece);
  return out;
}

/** The facts as a body of the HTTP API, which takes no word for "everything else is absent": each fact is said. */
function bodyOf({ findings, contexts, minutes }: Facts) {
  const hours = minutes === undefined ? {} : { hoursSince: minutes / 60 };
  return { facts: { ...findings, ...contexts }, ...hours };
}

describe('library, command line and HTTP answer the same', () => {
  let place: FaultDatabase;
  let server: ServerProcess;
  let answers: readonly string[];

  beforeAll(async () => {
    place = await makeFaultDatabase(process.env['DATABASE_URL']);
    server = await startServer(place);
    const out = await commandLine(lines.map((line) => JSON.stringify(line)).join('\n'));
    answers = out.trimEnd().split('\n');
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  test('the command line gives the bytes of the library, line by line', () => {
    expect(answers).toHaveLength(lines.length);
    lines.forEach((line, index) => {
      const answer = answers[index] ?? '';
      const version = (JSON.parse(answer) as { knowledge: string }).knowledge;
      expect(answer).toBe(JSON.stringify({ ...assessed(line).assessment, knowledge: version }));
    });
  });

  test('HTTP comes to the same level, certificate and version of the knowledge', async () => {
    for (const [index, line] of lines.entries()) {
      const { assessment, facts } = assessed(line);
      const { knowledge } = JSON.parse(answers[index] ?? '{}') as { knowledge: string };
      const asSaid = line.unmentioned === undefined;
      const body = asSaid
        ? {
            ...(line.message === undefined ? {} : { message: line.message }),
            ...(line.hoursSince === undefined ? {} : { hoursSince: line.hoursSince }),
            facts: line.facts ?? {},
          }
        : bodyOf(facts);
      const response = await fetch(`${server.origin}/api/v1/check-ins`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify({
          clinicSlug: 'demo',
          forWhom: 'me',
          ...body,
          result: { level: 'expected', certified: true, knowledge },
          createdAt: new Date().toISOString(),
        }),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      expect({ id: line.id, status: response.status, level: answer['level'] }).toEqual({
        id: line.id,
        status: 201,
        level: assessment.level,
      });
      expect(answer).toMatchObject({ certified: assessment.certified, knowledge });
    }
  }, 120_000);
});
