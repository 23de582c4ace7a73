import { aSentCheckIn, deliver, linkOpens, readMarks, type Sent, signInWith } from './fault-client.ts';
import { REAL_SERVER, startServer } from './server-process.ts';

/** What some rounds of kill -9 came to. */
export interface KillReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Sent, and killed before any answer. */
  readonly unanswered: number;
  /** Acknowledged and not there any more. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  readonly deadLinks: number;
  readonly slowestStartMs: number;
}

const WRITERS = 4;

/** Sends from several sides at once and kills the server right after the nth acknowledgement. */
async function sendUntilKilled(
  server: { origin: string; kill: () => Promise<void> },
  killAfter: number,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let acknowledged = 0;
  let killing: Promise<void> | undefined;
  const writer = async (): Promise<void> => {
    while (killing === undefined) {
      const next = aSentCheckIn();
      sent.push(next);
      try {
        await deliver(server.origin, next);
      } catch (error) {
        if (killing === undefined) throw error;
        return;
      }
      acknowledged += 1;
      if (acknowledged >= killAfter) killing ??= server.kill();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  await killing;
  return sent;
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
  readonly onRound?: (round: number) => void;
}): Promise<KillReport> {
  const where = { dataDirectory: options.dataDirectory, databaseUrl: options.databaseUrl };
  const faulty = { ...where, file: options.file ?? REAL_SERVER };
  const all: Sent[] = [];
  const missing = new Set<string>();
  const counts = { doubled: 0, deadLinks: 0, unanswered: 0, acknowledged: 0, slowestStartMs: 0 };
  let cookie: string | undefined;
  let pending: Sent[] = [];
  for (let round = 0; round <= options.rounds; round += 1) {
    const startedAt = performance.now();
    const server = await startServer(round === options.rounds ? where : faulty);
    if (round > 0) counts.slowestStartMs = Math.max(counts.slowestStartMs, performance.now() - startedAt);
    if (server.signInToken !== undefined) cookie = await signInWith(server.origin, server.signInToken);
    if (cookie === undefined) throw new Error('there was no sign-in link on the first start');
    const marks = await readMarks(server.origin, cookie);
    for (const { key, answer } of all) {
      const ids = marks.get(key) ?? [];
      if (answer !== undefined && !ids.includes(answer.id)) missing.add(key);
      if (ids.length > 1) counts.doubled += 1;
    }
    for (const sent of pending) {
      if (sent.answer !== undefined) {
        if (!missing.has(sent.key) && !(await linkOpens(server.origin, sent))) counts.deadLinks += 1;
        continue;
      }
      counts.unanswered += 1;
      await deliver(server.origin, sent);
      counts.acknowledged += 1;
    }
    if (round === options.rounds) {
      const last = await readMarks(server.origin, cookie);
      for (const { key } of all)
        if ((last.get(key) ?? []).length !== 1 && !missing.has(key)) counts.doubled += 1;
      await server.stop();
      break;
    }
    pending = await sendUntilKilled(server, 1 + (round % 7));
    all.push(...pending);
    counts.acknowledged += pending.filter((sent) => sent.answer !== undefined).length;
    options.onRound?.(round + 1);
  }
  return { rounds: options.rounds, lost: missing.size, ...counts };
}
