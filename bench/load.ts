import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readProcessConfig } from '@afterneedle/server';
import { startServer } from '../tests/faults/server-process.ts';
import { openFreshServer } from './open-fresh-server.ts';
import { type Answered, postJson, sendSteadily, summarize } from './steady.ts';

/**
 * Check-ins at a steady rate while staff have their inbox open: `node bench/load.ts --seconds 300 --rate 100 --staff
 * 50 --clinics 1`, on the empty PostgreSQL that DATABASE_URL names. Each member of staff listens to the stream and reads the inbox
 * when it says that something changed, as the page does. Beside it the same bodies go to a bare Fastify with one
 * insert. Prints one line of JSON.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    rate: { type: 'string', default: '100' },
    staff: { type: 'string', default: '50' },
    clinics: { type: 'string', default: '1' },
  },
});
const [seconds, rate, staffCount] = [Number(values.seconds), Number(values.rate), Number(values.staff)];
const clinicCount = Number(values.clinics);
const slugOf = (nth: number): string => (nth % clinicCount === 0 ? 'demo' : `clinic-${nth % clinicCount}`);
const LEVELS = ['self-care', 'contact-provider', 'same-day', 'expected'] as const;

const read = readProcessConfig();
if (!read.ok) throw new Error(read.problems.join('\n'));
const { databaseUrl } = read.config;
if (databaseUrl === undefined) throw new Error('set DATABASE_URL to an empty PostgreSQL');
const dataDirectory = mkdtempSync(join(tmpdir(), 'afterneedle-bench-'));

/** Makes the clinics and their staff, and a sign-in token for each. */
async function makeStaff(): Promise<{ readonly tokens: readonly string[]; readonly knowledge: string }> {
  const { database, services } = await openFreshServer(dataDirectory);
  const demo = await database.inScope({ clinicSlug: 'demo' }, (trx) =>
    trx.selectFrom('clinics').selectAll().executeTakeFirstOrThrow(),
  );
  const clinicIds = [demo.clinic_id];
  for (let nth = 1; nth < clinicCount; nth += 1) {
    const clinicId = services.newId();
    const { hours, phone, urgent_phone, alert_email, created_at, time_zone, medical } = demo;
    const same = { hours, phone, urgent_phone, alert_email, created_at, time_zone, medical };
    const clinic = { ...same, clinic_id: clinicId, slug: slugOf(nth), name: `Clinic ${nth}` };
    await database.inScope({ clinicId }, (trx) => trx.insertInto('clinics').values(clinic).execute());
    clinicIds.push(clinicId);
  }
  const tokens: string[] = [];
  const at = new Date();
  for (let nth = 0; nth < staffCount; nth += 1) {
    const clinicId = clinicIds[nth % clinicCount] ?? demo.clinic_id;
    const email = `staff-${nth}@example.org`;
    const name = `Nurse ${nth}`;
    const [staffId, userId] = [services.newId(), await services.sessions.createUser(email, name)];
    await database.inScope({ clinicId }, async (trx) => {
      const key = { clinic_id: clinicId, staff_id: staffId };
      await trx
        .insertInto('staff')
        .values({ ...key, user_id: userId, name, created_at: at })
        .execute();
      const role = 'practitioner' as const;
      const membership = { ...key, role, started_at: at, ended_at: null };
      await trx.insertInto('staff_memberships').values(membership).execute();
    });
    tokens.push(await services.sessions.createToken(email, 'mail'));
  }
  const { knowledge } = services.triage;
  await services.stop();
  return { tokens, knowledge };
}

async function signIn(origin: string, token: string, nth: number): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    // As if each sat at a desk of their own.
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${nth + 1}` },
    body: JSON.stringify({ token }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0];
  if (answer.status !== 201 || cookie === undefined) throw new Error(`sign-in answered ${answer.status}`);
  return cookie;
}

const reads: number[] = [];
const counts = { readErrors: 0, heard: 0, streamsEnded: 0 };
const ending = new AbortController();

async function readInbox(origin: string, cookie: string, isByItself: boolean): Promise<void> {
  const startedAt = performance.now();
  const headers = { cookie, ...(isByItself ? { 'x-afterneedle-background': '1' } : {}) };
  const answer = await fetch(`${origin}/api/v1/inbox?view=team`, { headers });
  await answer.arrayBuffer();
  reads.push(performance.now() - startedAt);
  if (answer.status !== 200) counts.readErrors += 1;
}

/** One page of the inbox: it reads when it opens, listens, and asks again when there is news, one question at a time. */
async function sitAtDesk(origin: string, cookie: string): Promise<void> {
  const read = (isByItself: boolean): Promise<void> =>
    readInbox(origin, cookie, isByItself).catch(() => {
      counts.readErrors += 1;
    });
  let isOut = false;
  let isWanted = false;
  const ask = async (): Promise<void> => {
    isWanted = true;
    if (isOut) return;
    isOut = true;
    while (isWanted) {
      isWanted = false;
      await read(true);
    }
    isOut = false;
  };
  await read(false);
  const answer = await fetch(`${origin}/api/v1/inbox/stream`, {
    headers: { cookie, accept: 'text/event-stream', 'x-afterneedle-background': '1' },
    signal: ending.signal,
  });
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    if (!part.includes('event: changed')) continue;
    counts.heard += 1;
    void ask();
  }
  counts.streamsEnded += 1;
}

const bodies = (knowledge: string) => (nth: number) =>
  JSON.stringify({
    clinicSlug: slugOf(nth),
    forWhom: 'me',
    name: `Person ${nth}`,
    message: 'Small bumps on one cheek since yesterday.',
    hoursSince: 20 + (nth % 200),
    facts: nth % 50 === 0 ? { fever: 1 } : {},
    result: { level: LEVELS[nth % 4] ?? 'expected', certified: true, knowledge },
    createdAt: new Date().toISOString(),
  });

async function loadBare(bodyOf: (nth: number) => string): Promise<Answered> {
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BARE_DATABASE_URL: databaseUrl },
  });
  const [line] = (await once(bare.stdout, 'data')) as [Buffer];
  const url = `${line.toString('utf8').trim()}/api/v1/check-ins`;
  const send = async (nth: number): Promise<boolean> => (await postJson(url, bodyOf(nth))) === 201;
  await sendSteadily({ seconds: 2, rate, send });
  const answered = await sendSteadily({ seconds, rate, send });
  bare.kill();
  await once(bare, 'exit');
  return answered;
}

const { tokens, knowledge } = await makeStaff();
const server = await startServer({ dataDirectory, databaseUrl, environment: { TRUSTED_PROXIES: '1' } });
const cookies: string[] = [];
for (const [nth, token] of tokens.entries()) cookies.push(await signIn(server.origin, token, nth));
const bodyOf = bodies(knowledge);
const url = `${server.origin}/api/v1/check-ins`;
const send = async (nth: number): Promise<boolean> => (await postJson(url, bodyOf(nth))) === 201;
await sendSteadily({ seconds: 2, rate, send });
const desks = cookies.map((cookie) => sitAtDesk(server.origin, cookie).catch(() => undefined));
await wait(1_000);
const checkIns = await sendSteadily({ seconds, rate, send });
const endedEarly = counts.streamsEnded;
ending.abort();
await Promise.all(desks);
await server.stop();
const bare = await loadBare(bodyOf);
const ratio = (ours: number, theirs: number): number => Number((ours / theirs).toFixed(1));
const report = {
  seconds,
  rate,
  staff: staffCount,
  clinics: clinicCount,
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
  checkIns,
  inboxReads: summarize(reads, counts.readErrors),
  newsHeard: counts.heard,
  streamsEnded: endedEarly,
  bare,
  times: { p50: ratio(checkIns.p50ms, bare.p50ms), p99: ratio(checkIns.p99ms, bare.p99ms) },
};
process.stdout.write(`${JSON.stringify(report)}\n`);
rmSync(dataDirectory, { recursive: true, force: true });
