import { randomUUID } from 'node:crypto';
import { type CheckInCreate, checkInCreateSchema } from '@afterneedle/contract';
import { LEVELS, type Level, rankOf } from '@afterneedle/engine';
import type { ModelServer, Taken } from './model-server.ts';
import { Phone, type PhoneRecord } from './phone.ts';

const KNOWLEDGE = `sha256:${'0'.repeat(64)}`;
const START = Date.parse('2026-11-22T09:00:00Z');

/** What a person said at one moment, which must never be lost unless they took it back. */
export type Said = Map<string, Level>;

/** Two phones of one person, and the server. */
export interface World {
  readonly phones: readonly [Phone, Phone];
  readonly server: ModelServer;
  readonly taken: Taken[];
  /** Every sentence that must be there at the end, with the level it had. */
  readonly said: Said;
  /** Sentences whose person pressed Send. */
  readonly sent: Set<string>;
  readonly allergies: Set<string>;
  readonly treatments: Set<string>;
  readonly mark: string;
  count: number;
}

/** Makes a world in which nothing happened yet. */
export function newWorld(server: ModelServer, code: string): World {
  const options = { code, server: server.ask, now: START };
  server.takeAnswers();
  return {
    phones: [new Phone('one', options), new Phone('other', options)],
    server,
    taken: [],
    said: new Map(),
    sent: new Set(),
    allergies: new Set(),
    treatments: new Set(),
    mark: randomUUID().slice(0, 8),
    count: 0,
  };
}

/** Makes a sentence nobody said before. */
export function nextSentence(world: World): string {
  world.count += 1;
  return `${world.mark} ${world.count}`;
}

/** Answers what a record says. */
export function sentenceOf({ answers }: PhoneRecord): string {
  return answers['device']?.value ?? '';
}

/** Answers the highest level a record stands for. */
export function levelOf({ result, delivery }: PhoneRecord): Level {
  const levels = [result?.level, delivery?.body.result.level, delivery?.raisedTo];
  const ranks = levels.map((level) => (level === undefined ? -1 : rankOf(level)));
  return LEVELS[Math.max(0, ...ranks)] ?? 'expected';
}

/** Answers a record that says a sentence and came to a level, as the pages make it. */
export function saying(record: PhoneRecord, sentence: string, level: Level, now: number): PhoneRecord {
  return {
    ...record,
    updatedAt: now,
    answers: { ...record.answers, device: { kind: 'choice', value: sentence } },
    result: { level, certified: false, knowledge: KNOWLEDGE, assessedAt: now } as PhoneRecord['result'] &
      object,
  };
}

/** Answers the body that a page sends; the server decides again, and an older app may say less than it must. */
export function bodyOf(record: PhoneRecord, isDanger: boolean): CheckInCreate {
  return checkInCreateSchema.parse({
    clinicSlug: 'demo',
    forWhom: 'me',
    message: sentenceOf(record),
    facts: isDanger ? { 'pus-bumps': true } : {},
    result: { level: levelOf(record), certified: false, knowledge: KNOWLEDGE },
    createdAt: new Date(record.createdAt).toISOString(),
  });
}
