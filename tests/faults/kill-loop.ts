import { parseArgs } from 'node:util';
import { makeFaultDatabase } from './fault-database.ts';
import { type KillReport, killRounds } from './kill-rounds.ts';
import { FAULTY_SERVER } from './server-process.ts';

/** Kills the server 50 times on each database there is; first shows that the loop would notice a lost check-in. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
const rounds = Number(values.rounds);
const postgresUrl = process.env['DATABASE_URL'] === '' ? undefined : process.env['DATABASE_URL'];

function tell(name: string, report: KillReport): void {
  console.log(
    `${name}: ${report.rounds} rounds, ${report.acknowledged} acknowledged, ${report.lost} lost, ${report.doubled} doubled, ` +
      `${report.unanswered} unanswered and sent again, ${report.deadLinks} dead links, ` +
      `slowest start after a kill ${(report.slowestStartMs / 1000).toFixed(1)} s`,
  );
}

async function run(url: string | undefined): Promise<boolean> {
  const name = url === undefined ? 'PGlite' : 'PostgreSQL';
  const planted = await makeFaultDatabase(url);
  const caught = await killRounds({ rounds: 3, ...planted, file: FAULTY_SERVER });
  await planted.drop();
  tell(`${name}, planted fault`, caught);
  if (caught.lost === 0) console.log(`${name}: the planted fault was NOT noticed, so the loop shows nothing`);
  const real = await makeFaultDatabase(url);
  const report = await killRounds({ rounds, ...real });
  await real.drop();
  tell(name, report);
  return caught.lost > 0 && report.lost === 0 && report.doubled === 0 && report.deadLinks === 0;
}

const good = [await run(undefined)];
if (postgresUrl === undefined) console.log('PostgreSQL: not run, DATABASE_URL is not set');
else good.push(await run(postgresUrl));
process.exitCode = good.every(Boolean) ? 0 : 1;
