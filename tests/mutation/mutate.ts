import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { equalMutants } from './equal-mutants.ts';
import { judgeMutants, usualRuns } from './judge-mutants.ts';
import { writeKept } from './kept-results.ts';
import { checkFiles, GRAVE, measured, PARTS, ROOT } from './measured.ts';
import type { Mutant } from './mutants-of.ts';
import { type Judged, reportOf, sumOf, survivorsOf } from './report.ts';
import { hashOf, keepResults, keepSnapshot, keysOf, rememberedResults, rememberedUsual } from './results.ts';
import { drawnRanks } from './sample.ts';
import { asksAbout, isNear, stillToAsk } from './usual.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    workers: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '10' },
    deep: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    known: { type: 'boolean', default: false },
    grave: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
  },
});
const mostMs = values.deep ? Number.POSITIVE_INFINITY : Number(values.seconds) * 1000;
const ends = Date.now() + Number(values.minutes) * 60_000;
const all = measured();
const { mutants, codes, places } = all;
const parts: readonly string[] = values.part ?? PARTS;
const hashes = new Map(
  [...codes].map(([path, code]) => [
    path.split('/engine/src/')[1] as string,
    hashOf(code.replaceAll(/\$(at|is)\(\d+/g, '')),
  ]),
);
const keys = keysOf(mutants, hashes);
const results = values.fresh ? new Map() : rememberedResults();
const ranks = drawnRanks(mutants, values.seed);
const { equal, stale } = equalMutants(mutants);

function isWanted({ file }: Mutant, index: number): boolean {
  if (values.grave && !GRAVE.has(file)) return false;
  if (!parts.includes(file.split('/')[0] as string)) return false;
  return values.sample === undefined || (ranks[index] as number) < Number(values.sample);
}

if (!values.known) {
  const snapshot = keepSnapshot(all);
  const key = hashOf([...codes.values()].join('\n'));
  const partsAsked = new Set(mutants.filter(isWanted).map(({ file }) => file.split('/')[0] as string));
  const tests = checkFiles({ isDeep: values.deep }).filter(
    (file) => values.deep || [...partsAsked].some((part) => isNear(file, part)),
  );
  const { runs, path } = await rememberedUsual({ key, files: tests }, async (files) => {
    const halves = [0, 1].map((half) =>
      usualRuns(
        snapshot,
        files.filter((_, index) => index % 2 === half),
      ),
    );
    return files.length === 0 ? [] : (await Promise.all(halves)).flat();
  });
  for (const { file, failed } of runs) {
    if (failed !== undefined) process.stderr.write(`without a mutant, ${file} fails: ${failed}\n`);
  }
  const todo = [...mutants.keys()]
    .filter((index) => isWanted(mutants[index] as Mutant, index) && !equal.has(index))
    .filter((index) => {
      const known = results.get(keys[index] as string);
      if (known === undefined) return !values.survivors;
      if (known.by !== null) return false;
      const asks = asksAbout(mutants[index] as Mutant, places[index + 1] as number, runs);
      return stillToAsk(asks, { mostMs, asked: known.asked ?? [] }).length > 0;
    })
    .toSorted((a, b) => (ranks[a] as number) - (ranks[b] as number));
  process.stderr.write(`${todo.length} to judge, seed ${values.seed}\n`);
  let judged = 0;
  const cases = todo.map((index) => ({
    number: index + 1,
    asked: results.get(keys[index] as string)?.asked ?? [],
  }));
  await judgeMutants(cases, {
    snapshot,
    usual: path,
    mostMs,
    workers: Number(values.workers),
    isOver: () => Date.now() > ends,
    hear: ({ mutant, by, reached, asked }) => {
      const key = keys[mutant - 1] as string;
      const before = results.get(key)?.asked ?? [];
      const told = by?.replace(ROOT, '') ?? null;
      results.set(key, { by: told, reached, ...(told === null ? { asked: [...before, ...asked] } : {}) });
      judged++;
      if (judged % 10 > 0) return;
      keepResults(results);
      process.stderr.write(`${judged} of ${todo.length}\n`);
    },
  });
  keepResults(results);
  writeKept(results, new Set(keys));
}

const judgedMutants: readonly Judged[] = mutants.map((mutant, index) => {
  const known = results.get(keys[index] as string);
  const rank = ranks[index] as number;
  return { mutant, rank, isEqual: equal.has(index), ...(known === undefined ? {} : { outcome: known }) };
});
const wanted = judgedMutants.filter(({ mutant }, index) => isWanted(mutant, index));
for (const { file, before } of stale) process.stderr.write(`an equivalent is gone: ${file}: ${before}\n`);
if (values.list) process.stdout.write(`${survivorsOf(wanted).join('\n')}\n`);
writeFileSync(
  new URL('../../docs/safety/mutation.md', import.meta.url),
  reportOf(judgedMutants, values.seed),
);
process.stdout.write(`${sumOf(wanted)}\n`);
process.exit(stale.length > 0 ? 1 : 0);
