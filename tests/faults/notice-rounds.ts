import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type CallServer, startCallServer } from './call-server.ts';
import { aSentCheckIn, deliver, type Sent, signInWith } from './fault-client.ts';
import { startServer } from './server-process.ts';

/** What some rounds of killing a server while it sends came to. */
export interface NoticeReport {
  readonly rounds: number;
  readonly emergencies: number;
  /** Emergencies of which the host was never told. */
  readonly neverTold: number;
  /** Times one thing was told under two ids: whoever keeps the ids would act twice. */
  readonly actedTwice: number;
  /** Calls that came again under the id they had: whoever keeps the ids acts once. */
  readonly cameAgain: number;
}

const SLOW_MS = 400;
const DELAY_DIVISOR = '60';
/** A start takes its time on a busy computer. */
const START_LIMIT_MS = 300_000;
/** How long the last server may take to tell what the killed ones left. */
const LAST_LIMIT_MS = 120_000;

function anEmergency(): Sent {
  const sent = aSentCheckIn();
  const { result } = sent.body;
  return { ...sent, body: { ...sent.body, result: { ...result, level: 'emergency' } } };
}

async function callThis(origin: string, cookie: string, url: string): Promise<void> {
  const answer = await fetch(`${origin}/api/v1/notice-settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      clocks: { emergencyUnseenMinutes: 1, sameDayMinutes: 30, contactMinutes: 240 },
      onCall: [],
      webhookUrl: url,
      version: 0,
    }),
  });
  if (answer.status !== 200)
    throw new Error(`the settings answered ${answer.status}: ${await answer.text()}`);
}

function countOf(host: CallServer, ids: ReadonlySet<string>): Omit<NoticeReport, 'rounds' | 'emergencies'> {
  const told = new Map<string, Set<string>>();
  for (const { checkIn, kind, round, id } of host.calls) {
    const key = `${checkIn} ${kind} ${round}`;
    told.set(key, (told.get(key) ?? new Set()).add(id));
  }
  const heard = new Set(host.calls.map(({ checkIn }) => checkIn));
  return {
    neverTold: [...ids].filter((id) => !heard.has(id)).length,
    actedTwice: [...told.values()].filter((each) => each.size > 1).length,
    cameAgain: host.calls.length - new Set(host.calls.map(({ id }) => id)).size,
  };
}

/** Sends emergencies and kills the server while it calls a webhook, round after round; then lets it finish. */
export async function noticeRounds(options: {
  readonly rounds: number;
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  readonly onRound?: (round: number) => void;
}): Promise<NoticeReport> {
  const host = await startCallServer(SLOW_MS);
  const where = {
    dataDirectory: options.dataDirectory,
    databaseUrl: options.databaseUrl,
    environment: { DELAY_DIVISOR, WEBHOOKS_TO_PRIVATE: 'yes' },
  };
  const ids = new Set<string>();
  for (let round = 0; round <= options.rounds; round += 1) {
    const server = await startServer({ ...where, limitMs: START_LIMIT_MS });
    if (round === 0) {
      const cookie = await signInWith(server.origin, server.signInToken ?? '');
      await callThis(server.origin, cookie, host.url);
    }
    if (round < options.rounds) {
      // A host that keeps its answer back: the server cannot have written down that the call arrived, however slow
      // the computer is. In every other round the host answers, and the kill comes just after.
      const keepsBack = round % 2 === 0;
      if (keepsBack) host.hold();
      const called = host.next();
      for (let n = 0; n < 2; n += 1) {
        const sent = anEmergency();
        await deliver(server.origin, sent);
        ids.add(sent.answer?.id ?? '');
      }
      await called;
      await wait(keepsBack ? 5 : SLOW_MS + 20);
      await server.kill();
      host.answerAgain();
      options.onRound?.(round + 1);
      continue;
    }
    // Until all are told and what was cut off came again: both must be seen, whichever comes first.
    const until = Date.now() + LAST_LIMIT_MS;
    const isUnfinished = ({ neverTold, cameAgain }: ReturnType<typeof countOf>): boolean =>
      neverTold > 0 || cameAgain === 0;
    while (isUnfinished(countOf(host, ids)) && Date.now() < until) await wait(200);
    await server.stop();
  }
  const counts = countOf(host, ids);
  await host.close();
  return { rounds: options.rounds, emergencies: ids.size, ...counts };
}
