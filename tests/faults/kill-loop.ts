import { parseArgs } from 'node:util';
import { makeFaultDatabase } from './fault-database.ts';
import { keepFaultRow } from './fault-page.ts';
import { databaseKillRounds, type KillReport, killRounds } from './kill-rounds.ts';
import { findPostgresPrograms, makePostgresCluster } from './postgres-cluster.ts';
import { FAULTY_SERVER } from './server-process.ts';

/**
 * Kills the server, on PGlite and on a PostgreSQL of its own, and then PostgreSQL itself; first shows for each that a
 * lost check-in would be noticed. What was seen goes to docs/safety/faults.md.
 */
const PLANTED_ROUNDS = 3;
const KINDS = ['server-on-pglite', 'server-on-postgresql', 'postgresql'] as const;
type Kind = (typeof KINDS)[number];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    'database-rounds': { type: 'string', default: '50' },
    only: { type: 'string', multiple: true, default: [...KINDS] },
  },
});
const programs = findPostgresPrograms();

function isGood(report: KillReport): boolean {
  return report.lost === 0 && report.doubled === 0 && report.deadLinks === 0;
}

function cellsOf(report: KillReport) {
  return {
    rounds: report.rounds,
    acknowledged: report.acknowledged,
    lost: report.lost,
    'done twice': report.doubled,
    'dead links': report.deadLinks,
    'unanswered, sent again': report.unanswered,
    'slowest return': `${(report.slowestReturnMs / 1_000).toFixed(1)} s`,
  };
}

function keep(name: string, report: KillReport): void {
  keepFaultRow('kills', name, cellsOf(report));
  console.log(name, JSON.stringify(cellsOf(report)));
}

function keepPlanted(name: string, report: KillReport): boolean {
  const isCaught = report.lost > 0;
  const { rounds, acknowledged, lost } = report;
  keepFaultRow('planted', name, { rounds, acknowledged, lost, caught: isCaught ? 'yes' : 'NO' });
  console.log(name, isCaught ? 'caught' : 'NOT NOTICED, so the loop shows nothing');
  return isCaught;
}

async function killServers(url: string | undefined): Promise<boolean> {
  const on = url === undefined ? 'PGlite' : 'PostgreSQL';
  const planted = await makeFaultDatabase(url);
  const caught = await killRounds({ rounds: PLANTED_ROUNDS, ...planted, file: FAULTY_SERVER });
  await planted.drop();
  const isCaught = keepPlanted(`answers before it commits; server killed, on ${on}`, caught);
  const name = `of the server, on ${on}`;
  const real = await makeFaultDatabase(url);
  const onCount = (report: KillReport): void => keep(name, report);
  const report = await killRounds({ rounds: Number(values.rounds), ...real, onCount });
  await real.drop();
  keep(name, report);
  return isCaught && isGood(report);
}

async function killPostgres(
  settings: Readonly<Record<string, string>>,
  rounds: number,
  onCount?: (report: KillReport) => void,
): Promise<KillReport> {
  if (programs === undefined) throw new Error('there is no PostgreSQL to make a cluster of');
  const cluster = await makePostgresCluster(programs, settings);
  const place = await makeFaultDatabase(undefined);
  try {
    return await databaseKillRounds({
      rounds,
      dataDirectory: place.dataDirectory,
      cluster,
      ...(onCount === undefined ? {} : { onCount }),
    });
  } finally {
    await cluster.drop();
    await place.drop();
  }
}

async function killDatabases(): Promise<boolean> {
  const caught = await killPostgres({ synchronous_commit: 'off' }, PLANTED_ROUNDS);
  const isCaught = keepPlanted('`synchronous_commit=off`; PostgreSQL killed', caught);
  const name = 'of PostgreSQL';
  const report = await killPostgres({}, Number(values['database-rounds']), (so) => keep(name, so));
  keep(name, report);
  return isCaught && isGood(report);
}

async function onOwnCluster(work: (url: string) => Promise<boolean>): Promise<boolean> {
  if (programs === undefined) throw new Error('there is no PostgreSQL to make a cluster of');
  const cluster = await makePostgresCluster(programs);
  try {
    return await work(cluster.url);
  } finally {
    await cluster.drop();
  }
}

const loops: Readonly<Record<Kind, () => Promise<boolean>>> = {
  postgresql: killDatabases,
  'server-on-postgresql': () => onOwnCluster(killServers),
  'server-on-pglite': () => killServers(undefined),
};

const good: boolean[] = [];
for (const [kind, loop] of Object.entries(loops)) {
  if (!values.only.includes(kind)) continue;
  if (programs === undefined && kind !== 'server-on-pglite')
    console.log(`${kind}: not run, no PostgreSQL here`);
  else good.push(await loop());
}
process.exitCode = good.every(Boolean) ? 0 : 1;
