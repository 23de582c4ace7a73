import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckInCreate, type CheckInCreated, checkInCreatedSchema } from '@afterneedle/contract';
import { createApp, createServices, openDatabase, readConfig, welcomeFirstStart } from '@afterneedle/server';
import type { Fetch } from './phone.ts';

/** A check-in that the server has taken. */
export interface Taken {
  readonly body: CheckInCreate;
  readonly answer: CheckInCreated;
}

/** The real server on a database of its own, asked without a socket. */
export interface ModelServer {
  readonly ask: Fetch;
  /** Every answer that said a check-in is stored, since the last call. */
  readonly takeAnswers: () => readonly Taken[];
  /** How many check-ins lie in the inbox, and how many the server ever said it has stored. */
  readonly countStored: () => Promise<{ readonly stored: number; readonly answered: number }>;
  readonly stop: () => Promise<void>;
}

const PUBLIC_URL = 'http://127.0.0.1:3000';

/** Starts it on PGlite. */
export async function startModelServer(): Promise<ModelServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'afterneedle-model-'));
  const read = readConfig({
    AFTERNEEDLE_DATA: dataDirectory,
    LOG_LEVEL: 'silent',
    CHECK_INS_PER_HOUR: '1000000',
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const database = await openDatabase(read.config, () => {});
  const services = await createServices(read.config, database, { publicUrl: PUBLIC_URL, onError: () => {} });
  const { app } = await createApp(services);
  const signIn = await welcomeFirstStart(services);
  await app.ready();
  let taken: Taken[] = [];
  const answered = new Set<string>();
  const ask: Fetch = async (path, { method, headers, body }) => {
    const answer = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: path,
      headers: headers as Record<string, string>,
      ...(typeof body === 'string' ? { payload: body } : {}),
    });
    if (answer.statusCode === 201 && typeof body === 'string') {
      const created = checkInCreatedSchema.parse(answer.json());
      answered.add(created.id);
      taken.push({ body: JSON.parse(body) as CheckInCreate, answer: created });
    }
    return new Response(answer.body, { status: answer.statusCode });
  };
  // Staff that do nothing are signed out after some minutes, and 10,000 lives take longer: signed in only to count.
  const signInToCount = async (): Promise<string> => {
    const payload = { token: signIn?.split('#').at(-1) };
    const signedIn = await app.inject({ method: 'POST', url: '/api/v1/session', payload });
    return String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  };
  let signedIn: Promise<string> | undefined;
  const countStored = async () => {
    signedIn ??= signInToCount();
    const cookie = await signedIn;
    let stored = 0;
    for (let next: string | null = ''; next !== null; ) {
      const from: string = next === '' ? '' : `&cursor=${next}`;
      const page = await app.inject({ url: `/api/v1/inbox?show=all&limit=100${from}`, headers: { cookie } });
      const { items, next: after } = page.json<{ items: unknown[]; next: string | null }>();
      stored += items.length;
      next = after;
    }
    return { stored, answered: answered.size };
  };
  return {
    ask,
    countStored,
    takeAnswers: () => {
      const answers = taken;
      taken = [];
      return answers;
    },
    stop: async () => {
      await app.close();
      await services.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
