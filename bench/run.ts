import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createEngine, type Facts } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { checkIns, type Kind } from './check-ins.ts';
import { coldStartMs, gzipBytesOf } from './cold-start.ts';
import { type Contestant, contestants } from './contestants.ts';
import { interviewLine } from './interview.ts';
import { type Timing, timed } from './measure.ts';
import { type NdjsonRun, ndjsonRuns } from './ndjson.ts';
import { pageOf } from './page.ts';

const COUNT = 2_000;
const CHECKED = 100;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 0.4);
const LINES = Number(process.env['BENCH_LINES'] ?? 1_000_000);
const isJson = process.argv.includes('--json');

/** One contestant with what was measured. */
export interface Row {
  readonly name: string;
  readonly what: string;
  readonly timing: Timing;
  readonly gzipBytes: number | null;
}

/** Every contestant that names rules must name the same ones before anybody is timed. */
async function checkSame(all: readonly Contestant[]): Promise<void> {
  const [first, ...others] = all.filter(({ fired }) => fired !== undefined);
  for (let index = 0; index < CHECKED; index++) {
    const ours = (await first?.fired?.(index))?.join();
    for (const { name, fired } of others) {
      const theirs = (await fired?.(index))?.join();
      if (theirs !== ours) throw new Error(`${name} differs: ${theirs} and ${ours}`);
    }
  }
}

async function rowsOf(facts: readonly Facts[], withSizes: boolean): Promise<readonly Row[]> {
  const all = await contestants(createEngine(knowledge), facts);
  await checkSame(all);
  const rows: Row[] = [];
  for (const { name, what, inputs, run, bundled } of all) {
    const gzipBytes = withSizes && bundled !== undefined ? await gzipBytesOf(bundled) : null;
    rows.push({ name, what, timing: await timed(run, inputs, SECONDS), gzipBytes });
  }
  return rows;
}

const titles: Readonly<Record<Kind, string>> = {
  whole: 'Whole check-ins (everything answered)',
  'half-way': 'Half-way check-ins (two thirds not asked yet)',
};

const { rules, lifts } = createEngine(knowledge);
const contests: { readonly title: string; readonly rows: readonly Row[] }[] = [];
for (const kind of ['whole', 'half-way'] as const) {
  const facts = checkIns(knowledge, { kind, count: COUNT, seed: 7 });
  contests.push({ title: titles[kind], rows: await rowsOf(facts, kind === 'whole') });
}
const runs: readonly NdjsonRun[] = await ndjsonRuns(LINES);
const page = pageOf({
  head: [
    `${rules.length} rules, ${lifts.length} lifts, ${knowledge.causes.length} causes; ${COUNT} check-ins, answers equal on ${CHECKED}.`,
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores.`,
  ],
  contests,
  runs,
  more: [`From nothing to the first decision: ${coldStartMs().toFixed(0)} ms.`, interviewLine()],
});
writeFileSync(new URL('../docs/performance.md', import.meta.url), page);
const [whole] = contests;
const engines = (whole?.rows ?? []).map(({ name, timing, gzipBytes }) => ({
  name,
  perSecond: Math.round(timing.perSecond),
  p99us: Number(timing.p99us.toFixed(2)),
  gzipBytes,
}));
const ndjson = runs.map(({ workers, seconds, maxRssMiB }) => ({ workers, seconds, maxRssMiB }));
process.stdout.write(isJson ? `${JSON.stringify({ engines, ndjson })}\n` : page);
