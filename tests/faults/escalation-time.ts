import { setTimeout as wait } from 'node:timers/promises';
import { startCallServer } from './call-server.ts';
import { openDesk, sendEmergency } from './clinic-desk.ts';
import type { FaultDatabase } from './fault-database.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** How late those on call were told, on the real clock. */
export interface EscalationReport {
  readonly emergencies: number;
  readonly kills: number;
  readonly neverTold: number;
  readonly earliestLateMs: number;
  readonly latestLateMs: number;
  /** The same without the time in which there was no server. */
  readonly latestServedLateMs: number;
  /** The time the server was away at a stretch, at most. */
  readonly longestAwayMs: number;
}

const UNSEEN_MINUTES = 1;
const DUE_MS = UNSEEN_MINUTES * 60_000;
const SLOW_MS = 300;
const LOOK_MS = 20;
const LAST_LIMIT_MS = 180_000;

/**
 * Sends emergencies one after another with no delay divided, and kills the server while it calls a webhook. Each must
 * be told to those on call a minute after it was taken.
 */
export async function escalationTimes(options: {
  readonly emergencies: number;
  readonly everyMs: number;
  readonly kills: number;
  readonly place: FaultDatabase;
}): Promise<EscalationReport> {
  const host = await startCallServer(SLOW_MS);
  const environment = { DELAY_DIVISOR: '1', WEBHOOKS_TO_PRIVATE: 'yes' };
  const start = (): Promise<ServerProcess> => startServer({ ...options.place, environment });
  let server = await start();
  await openDesk(server, {
    alertEmail: 'desk@example.org',
    onCall: [],
    webhookUrl: host.url,
    unseenMinutes: UNSEEN_MINUTES,
  });
  const takenAt = new Map<string, number>();
  const toldAt = new Map<string, number>();
  let heard = 0;
  const listening = setInterval(() => {
    for (const { checkIn, kind, round } of host.calls.slice(heard))
      if (kind === 'escalation' && round === 1 && !toldAt.has(checkIn)) toldAt.set(checkIn, Date.now());
    heard = host.calls.length;
  }, LOOK_MS);
  let kills = 0;
  const away: { readonly from: number; readonly to: number }[] = [];
  const killOnce = async (): Promise<void> => {
    await Promise.race([host.next(), wait(options.everyMs)]);
    await wait(5);
    const from = Date.now();
    await server.kill();
    kills += 1;
    server = await start();
    away.push({ from, to: Date.now() });
  };
  const killEvery = Math.max(1, Math.floor(options.emergencies / Math.max(1, options.kills)));
  for (let n = 0; n < options.emergencies; n += 1) {
    const sentAt = Date.now();
    const { answer } = await sendEmergency(server.origin);
    takenAt.set(answer?.id ?? '', sentAt);
    if (n % killEvery === 0 && kills < options.kills) await killOnce();
    await wait(Math.max(0, options.everyMs - (Date.now() - sentAt)));
  }
  const until = Date.now() + LAST_LIMIT_MS;
  while (toldAt.size < takenAt.size && Date.now() < until) {
    if (kills < options.kills) await killOnce();
    await wait(LOOK_MS);
  }
  await wait(LOOK_MS * 2);
  clearInterval(listening);
  await server.stop();
  await host.close();
  const late = [...toldAt].map(([id, at]) => {
    const dueAt = (takenAt.get(id) ?? 0) + DUE_MS;
    const without = away.map(({ from, to }) => Math.max(0, Math.min(to, at) - Math.max(from, dueAt)));
    return { all: at - dueAt, served: at - dueAt - without.reduce((sum, ms) => sum + ms, 0) };
  });
  return {
    emergencies: takenAt.size,
    kills,
    neverTold: takenAt.size - toldAt.size,
    earliestLateMs: Math.min(...late.map(({ all }) => all)),
    latestLateMs: Math.max(...late.map(({ all }) => all)),
    latestServedLateMs: Math.max(...late.map(({ served }) => served)),
    longestAwayMs: Math.max(0, ...away.map(({ from, to }) => to - from)),
  };
}
