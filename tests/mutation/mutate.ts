import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { equalMutants } from './equal-mutants.ts';
import { judgeMutants, usualRuns } from './judge-mutants.ts';
import { checkFiles, GRAVE, measured, PARTS } from './measured.ts';
import type { Mutant } from './mutants-of.ts';
import { type Judged, reportOf, sumOf, survivorsOf } from './report.ts';
import { hashOf, keepResults, keepSnapshot, keyOf, rememberedResults, rememberedUsual } from './results.ts';
import { sampled } from './sample.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    workers: { type: 'string', default: '2' },
    deep: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    known: { type: 'boolean', default: false },
    grave: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
  },
});
/** Test files that take longer than this many milliseconds of one core are only asked with --deep. */
const SLOW = 1_500;
/** With --near only the tests that stand nearest to the rules are asked. */
const NEAR = /src\/(facts|rules|triage|causes)\/|mutation\/suite\//;

const ends = Date.now() + Number(values.minutes) * 60_000;
const all = measured();
const { mutants, codes } = all;
const parts: readonly string[] = values.part ?? PARTS;
const hashes = new Map(
  [...codes].map(([path, code]) => [
    path.split('/engine/src/')[1],
    hashOf(code.replaceAll(/\$(at|is)\(\d+/g, '')),
  ]),
);
const keys = mutants.map((mutant) => keyOf(mutant, hashes.get(mutant.file) ?? ''));
const results = values.fresh ? new Map() : rememberedResults();
const asked = checkFiles().filter((path) => !values.near || NEAR.test(path));
const checks = hashOf(
  `${values.deep ? 'deep' : ''}${asked.map((path) => readFileSync(path, 'utf8')).join('\n')}`,
);

const wanted = sampled(
  mutants.map((_, index) => index + 1).filter((number) => isAsked(mutants[number - 1] as Mutant)),
  { share: Number(values.share), seed: Number(values.seed) },
);
const { equal, stale } = equalMutants(mutants);
const todo = wanted.filter((number) => {
  const known = results.get(keys[number - 1] as string);
  if (equal.has(number - 1)) return false;
  return known === undefined || (known.by === null && known.checks !== checks);
});

function isAsked({ file }: Mutant): boolean {
  const part = file.split('/')[0] as string;
  return values.grave ? GRAVE.has(file) : parts.includes(part);
}

if (todo.length > 0 && !values.known) {
  const snapshot = keepSnapshot(all);
  const runs = await rememberedUsual(hashOf(`${checks}${[...hashes.values()].join('')}`), async () => {
    const files = asked;
    const halves = [0, 1].map((half) =>
      usualRuns(
        snapshot,
        files.filter((_, index) => index % 2 === half),
      ),
    );
    return (await Promise.all(halves)).flat();
  });
  const failing = runs.filter(({ failed }) => failed !== undefined);
  for (const { file, failed } of failing)
    process.stderr.write(`without a mutant, ${file} fails: ${failed}\n`);
  const usual = runs.filter(({ ms }) => values.deep || ms <= SLOW);
  let judged = 0;
  await judgeMutants(todo, {
    snapshot,
    usual,
    workers: Number(values.workers),
    isOver: () => Date.now() > ends,
    hear: ({ mutant, by, reached }) => {
      results.set(keys[mutant - 1] as string, { by: by?.split('/main/').at(-1) ?? null, reached, checks });
      judged++;
      if (judged % 50 === 0) {
        keepResults(results);
        process.stderr.write(`${judged} of ${todo.length}\n`);
      }
    },
  });
  keepResults(results);
}

const judgedMutants: readonly Judged[] = wanted.map((number) => {
  const mutant = mutants[number - 1] as Mutant;
  const known = results.get(keys[number - 1] as string);
  return { mutant, isEqual: equal.has(number - 1), ...(known === undefined ? {} : { outcome: known }) };
});
for (const { file, before } of stale) process.stderr.write(`an equivalent is gone: ${file}: ${before}\n`);
if (values.list) process.stdout.write(`${survivorsOf(judgedMutants).join('\n')}\n`);
if (values.part === undefined && values.share === '1' && !values.grave) {
  writeFileSync(new URL('../../docs/safety/mutation.md', import.meta.url), reportOf(judgedMutants));
}
process.stdout.write(`${sumOf(judgedMutants)}\n`);
process.exit(stale.length > 0 ? 1 : 0);
