import { parseArgs } from 'node:util';
import { startModelServer } from './model-server.ts';
import { phoneCode } from './phone-code.ts';
import { PLANTED } from './planted.ts';
import { runModel } from './run-model.ts';

/** Two phones and the server through 10,000 random lives; first shows that planted faults are noticed. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const server = await startModelServer();
let missed = 0;
for (const planted of PLANTED) {
  const { runs: after, fault } = await runModel({
    server,
    code: await phoneCode(planted),
    runs: 500,
    seed,
    shrinks: false,
  });
  if (fault === undefined) missed += 1;
  console.log(`${planted.name}: ${fault === undefined ? 'NOT noticed' : `noticed after ${after} runs`}`);
}
const startedAt = performance.now();
const report = await runModel({ server, code: await phoneCode(), runs, seed });
console.log(
  `${report.runs} runs with seed ${seed} in ${((performance.now() - startedAt) / 1000).toFixed(0)} s: ` +
    (report.fault ?? 'all came together, nothing lost, nothing doubled, no level lowered'),
);
const { stored, answered } = await server.countStored();
await server.stop();
console.log(`${stored} check-ins stored, ${answered} answered for`);
process.exitCode = missed === 0 && report.fault === undefined && stored === answered ? 0 : 1;
