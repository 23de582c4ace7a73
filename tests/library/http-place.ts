import { randomUUID } from 'node:crypto';
import type { Facts } from '@afterneedle/engine';
import { caseEngine } from '../cases/case-engine.ts';
import { type FaultDatabase, makeFaultDatabase } from '../faults/fault-database.ts';
import { type ServerProcess, startServer } from '../faults/server-process.ts';
import type { MadeLine } from './made-lines.ts';
import { environmentOf, type Surroundings } from './surroundings.ts';

/** So many check-ins are under way at once. */
const AT_ONCE = 8;

/** What the phone says it came to: nothing that could raise the level of the server. Its version is nobody's. */
const CALM = { level: 'expected', certified: true, knowledge: `sha256:${'0'.repeat(64)}` };

/** What HTTP and a line have in common, as text. */
function sharedPart(id: string, answer: Readonly<Record<string, unknown>>): string {
  const { level, certified, knowledge } = answer;
  return JSON.stringify({ id, level, certified, knowledge });
}

/** Answers of each result a line what HTTP answers too: level, certificate and version. */
export function sharedParts(printed: string): string {
  const parts = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string })
    .map((answer) => sharedPart(answer.id, { ...answer }));
  return `${parts.join('\n')}\n`;
}

/** HTTP takes no word for a complete record: there, each fact is said. */
function bodyOf(line: MadeLine): Readonly<Record<string, unknown>> {
  const { id: _, unmentioned, ...asSaid } = line;
  if (unmentioned === undefined) return asSaid;
  const assessed = caseEngine.assess(line);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.problems));
  const { findings, contexts, minutes }: Facts = assessed.facts;
  return {
    facts: { ...findings, ...contexts },
    ...(minutes === undefined ? {} : { hoursSince: minutes / 60 }),
  };
}

/** A server of its own, told a zone and a language. */
export interface HttpPlace {
  readonly answer: (lines: readonly MadeLine[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts a server on an empty database. */
export async function openHttp(surroundings: Surroundings): Promise<HttpPlace> {
  const database: FaultDatabase = await makeFaultDatabase(process.env['DATABASE_URL']);
  const server: ServerProcess = await startServer({ ...database, environment: environmentOf(surroundings) });

  async function answerOne(line: MadeLine): Promise<string> {
    const response = await fetch(`${server.origin}/api/v1/check-ins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        clinicSlug: 'demo',
        forWhom: 'me',
        ...bodyOf(line),
        result: CALM,
        createdAt: new Date().toISOString(),
      }),
    });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`${line.id} was answered ${response.status}: ${text}`);
    return sharedPart(line.id, JSON.parse(text) as Record<string, unknown>);
  }

  return {
    answer: async (lines) => {
      const answers: string[] = [];
      const waiting = lines.entries();
      const work = async (): Promise<void> => {
        for (const [index, line] of waiting) answers[index] = await answerOne(line);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return `${answers.join('\n')}\n`;
    },
    close: async () => {
      await server.stop();
      await database.drop();
    },
  };
}
