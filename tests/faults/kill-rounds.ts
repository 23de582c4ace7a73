import { setTimeout as wait } from 'node:timers/promises';
import { aSentCheckIn, deliver, type Sent, signInWith } from './fault-client.ts';
import { createLedger, type LedgerCounts } from './ledger.ts';
import type { PostgresCluster } from './postgres-cluster.ts';
import { REAL_SERVER, type ServerProcess, startServer } from './server-process.ts';

/** What some rounds of kill -9 came to. */
export interface KillReport extends LedgerCounts {
  readonly rounds: number;
  /** From the kill until it served again. */
  readonly slowestReturnMs: number;
}

const WRITERS = 8;
/** The kill comes after this many acknowledgements at most. */
const MOST_BEFORE_KILL = 40;
/** A desk nobody is at for 15 minutes is locked. */
const ROUNDS_PER_COUNT = 25;
const RETURN_LIMIT_MS = 120_000;

/** Sends from several sides at once and kills right after the nth acknowledgement. */
async function sendUntilKilled(
  origin: string,
  { kill, killAfter }: { readonly kill: () => Promise<void>; readonly killAfter: number },
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let acknowledged = 0;
  let killing: Promise<void> | undefined;
  const writer = async (): Promise<void> => {
    while (killing === undefined) {
      const next = aSentCheckIn();
      sent.push(next);
      try {
        await deliver(origin, next);
      } catch (error) {
        if (killing === undefined) throw error;
        return;
      }
      acknowledged += 1;
      if (acknowledged >= killAfter) killing ??= kill();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  await killing;
  return sent;
}

const killAfterOf = (round: number): number => 1 + ((round * 7) % MOST_BEFORE_KILL);

async function waitUntilReady(origin: string): Promise<void> {
  const until = Date.now() + RETURN_LIMIT_MS;
  for (;;) {
    const isReady = await fetch(`${origin}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isReady) return;
    if (Date.now() > until) throw new Error('the server did not come back');
    await wait(50);
  }
}

async function signInAt(server: ServerProcess): Promise<string> {
  if (server.signInToken === undefined) throw new Error('there was no sign-in link on the first start');
  return await signInWith(server.origin, server.signInToken);
}

/**
 * Starts the server, sends check-ins, kills it right after an acknowledgement and starts it again, round after round.
 * Everything acknowledged must be there exactly once; what was not answered is sent again with its key and must
 * then be there exactly once too.
 */
export async function killRounds(options: {
  readonly rounds: number;
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  readonly file?: string;
  /** Called whenever everything was counted. */
  readonly onCount?: (report: KillReport) => void;
}): Promise<KillReport> {
  const { rounds, dataDirectory, databaseUrl } = options;
  const file = options.file ?? REAL_SERVER;
  const ledger = createLedger();
  let slowestReturnMs = 0;
  let server = await startServer({ dataDirectory, databaseUrl, file });
  const cookie = await signInAt(server);
  for (let round = 1; round <= rounds; round += 1) {
    const { origin, kill } = server;
    ledger.add(await sendUntilKilled(origin, { kill, killAfter: killAfterOf(round) }));
    const killedAt = performance.now();
    server = await startServer({ dataDirectory, databaseUrl, file: round === rounds ? REAL_SERVER : file });
    slowestReturnMs = Math.max(slowestReturnMs, performance.now() - killedAt);
    await ledger.settle(server.origin);
    if (round % ROUNDS_PER_COUNT !== 0) continue;
    options.onCount?.({ rounds: round, slowestReturnMs, ...(await ledger.count(server.origin, cookie)) });
  }
  const counts = await ledger.count(server.origin, cookie);
  await server.stop();
  return { rounds, slowestReturnMs, ...counts };
}

/** The same, but it is PostgreSQL that is killed, below a server that stays and must find it again. */
export async function databaseKillRounds(options: {
  readonly rounds: number;
  readonly dataDirectory: string;
  readonly cluster: PostgresCluster;
  readonly onCount?: (report: KillReport) => void;
}): Promise<KillReport> {
  const { rounds, dataDirectory, cluster } = options;
  const ledger = createLedger();
  let slowestReturnMs = 0;
  const server = await startServer({ dataDirectory, databaseUrl: cluster.url });
  const cookie = await signInAt(server);
  for (let round = 1; round <= rounds; round += 1) {
    const { kill } = cluster;
    ledger.add(await sendUntilKilled(server.origin, { kill, killAfter: killAfterOf(round) }));
    const killedAt = performance.now();
    await cluster.startAgain();
    await waitUntilReady(server.origin);
    slowestReturnMs = Math.max(slowestReturnMs, performance.now() - killedAt);
    await ledger.settle(server.origin);
    if (round % ROUNDS_PER_COUNT !== 0) continue;
    options.onCount?.({ rounds: round, slowestReturnMs, ...(await ledger.count(server.origin, cookie)) });
  }
  const counts = await ledger.count(server.origin, cookie);
  await server.stop();
  return { rounds, slowestReturnMs, ...counts };
}
