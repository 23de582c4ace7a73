import { parseArgs } from 'node:util';
import { type EscalationReport, escalationTimes } from './escalation-time.ts';
import { type FaultDatabase, makeFaultDatabase } from './fault-database.ts';
import { keepFaultRow } from './fault-page.ts';
import { type MailDayReport, mailDay } from './mail-day.ts';
import { findPostgresPrograms, makePostgresCluster, type PostgresCluster } from './postgres-cluster.ts';

/**
 * A day without a mail server, with the server killed meanwhile, and escalation on the real clock; on a PostgreSQL of
 * its own where there is one. What was seen goes to docs/safety/faults.md. With a divisor of 48 the day takes half an
 * hour; the kills need a computer that starts the server in less than 8 seconds.
 */
const { values } = parseArgs({
  options: {
    divisor: { type: 'string', default: '48' },
    kills: { type: 'string', default: '200' },
    emergencies: { type: 'string', default: '20' },
    'escalation-kills': { type: 'string', default: '20' },
    only: { type: 'string', multiple: true, default: ['planted', 'day', 'escalation'] },
  },
});
const MOST_LATE_MS = 30_000;
const divisor = Number(values.divisor);
const programs = findPostgresPrograms();
const cluster: PostgresCluster | undefined =
  programs === undefined ? undefined : await makePostgresCluster(programs);
const on = cluster === undefined ? 'PGlite' : 'PostgreSQL';

async function inPlace<T>(work: (place: FaultDatabase) => Promise<T>): Promise<T> {
  const place = await makeFaultDatabase(cluster?.url);
  try {
    return await work(place);
  } finally {
    await place.drop();
  }
}

async function planted(): Promise<boolean> {
  if (cluster === undefined) return true;
  const settings = { divisor: 2_880, kills: 3, emergencies: 4, forgetsKilled: true };
  const report = await inPlace((place) => mailDay({ ...settings, place }));
  const isCaught = report.neverCame > 0;
  const seen = { rounds: report.kills, lost: report.neverCame, caught: isCaught ? 'yes' : 'NO' };
  keepFaultRow(
    'planted',
    'a queue that takes for sent what a killed server had in hand; mail server away',
    seen,
  );
  console.log('a queue that forgets', JSON.stringify(report));
  return isCaught;
}

function keepDay(report: MailDayReport): void {
  keepFaultRow('mail', `a day, on ${on}`, {
    DELAY_DIVISOR: divisor,
    'hours away': report.hoursAway.toFixed(1),
    kills: report.kills,
    'letters and calls due': report.due,
    'never came': report.neverCame,
    'acted on twice': report.actedTwice,
    'came again under their id': report.cameAgain,
  });
  console.log('mail day', JSON.stringify(report));
}

async function day(): Promise<boolean> {
  const [kills, emergencies] = [Number(values.kills), Number(values.emergencies)];
  const report = await inPlace((place) => mailDay({ divisor, kills, emergencies, place }));
  keepDay(report);
  return report.neverCame === 0 && report.actedTwice === 0 && report.hoursAway >= 24;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

function keepEscalation(name: string, report: EscalationReport): void {
  keepFaultRow('escalation', name, {
    emergencies: report.emergencies,
    kills: report.kills,
    'never told': report.neverTold,
    'late, least': seconds(report.earliestLateMs),
    'late, most': seconds(report.latestLateMs),
    'late, most, without the time there was no server': seconds(report.latestServedLateMs),
    'server away at most': seconds(report.longestAwayMs),
  });
  console.log(name, JSON.stringify(report));
}

async function escalation(): Promise<boolean> {
  let isGood = true;
  for (const kills of [0, Number(values['escalation-kills'])]) {
    const report = await inPlace((place) =>
      escalationTimes({ emergencies: 40, everyMs: 3_000, kills, place }),
    );
    keepEscalation(kills === 0 ? `nobody is killed, on ${on}` : `killed while it calls, on ${on}`, report);
    isGood &&=
      report.neverTold === 0 && report.earliestLateMs >= 0 && report.latestServedLateMs <= MOST_LATE_MS;
  }
  return isGood;
}

const runs = { planted, day, escalation };
const good: boolean[] = [];
try {
  for (const [name, run] of Object.entries(runs)) if (values.only.includes(name)) good.push(await run());
} finally {
  await cluster?.drop();
}
process.exitCode = good.every(Boolean) ? 0 : 1;
