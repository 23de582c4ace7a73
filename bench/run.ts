import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { createEngine, type Facts } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { checkIns, type Kind } from './check-ins.ts';
import { coldStartMs, gzipBytesOf } from './cold-start.ts';
import { type Contestant, contestants } from './contestants.ts';
import { interviewLine } from './interview.ts';
import { timed } from './measure.ts';
import { ndjsonRuns } from './ndjson.ts';
import { pageOf } from './page.ts';
import type { Row } from './row.ts';
import { targetsOf } from './targets.ts';

const COUNT = 2_000;
const CHECKED = 100;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 0.4);
const LINES = Number(process.env['BENCH_LINES'] ?? 1_000_000);
const isJson = process.argv.includes('--json');

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

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

async function rowsOf(facts: readonly Facts[], isFirst: boolean): Promise<readonly Row[]> {
  const all = await contestants(facts);
  await checkSame(all);
  const rows: Row[] = [];
  for (const { name, what, inputs, run, bundled, starter } of all) {
    rows.push({
      name,
      what,
      timing: await timed(run, inputs, SECONDS),
      gzipBytes: isFirst && bundled !== undefined ? await gzipBytesOf(bundled) : null,
      coldMs: isFirst && starter !== undefined ? (coldStartMs(starter) ?? null) : null,
    });
  }
  return rows;
}

const titles: Readonly<Record<Kind, string>> = {
  whole: 'Whole check-ins (everything answered)',
  'half-way': 'Half-way check-ins (two thirds not asked yet)',
};

const loadBefore = load();
const { rules, lifts } = createEngine(knowledge);
const contests: { readonly title: string; readonly rows: readonly Row[] }[] = [];
for (const kind of ['whole', 'half-way'] as const) {
  const facts = checkIns(knowledge, { kind, count: COUNT, seed: 7 });
  contests.push({ title: titles[kind], rows: await rowsOf(facts, kind === 'whole') });
}
const lines = await ndjsonRuns(LINES);
const whole = contests[0]?.rows ?? [];
const page = pageOf({
  head: [
    `${rules.length} rules, ${lifts.length} lifts, ${knowledge.causes.length} causes; ${COUNT} check-ins, answers equal on ${CHECKED}.`,
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores. The load was ${loadBefore} before the run and ${load()} after it; what else the computer does makes every figure by the clock worse.`,
  ],
  targets: targetsOf(whole, lines),
  contests,
  lines,
  more: [interviewLine()],
});
writeFileSync(new URL('../docs/performance.md', import.meta.url), page);
const engines = whole.map(({ name, timing, gzipBytes }) => ({
  name,
  perSecond: Math.round(timing.perSecond),
  p99us: Number(timing.p99us.toFixed(2)),
  gzipBytes,
}));
const ndjson = lines.runs.map(({ workers, seconds, maxRssMiB }) => ({
  workers,
  seconds: Number(seconds.toFixed(3)),
  maxRssMiB,
}));
process.stdout.write(isJson ? `${JSON.stringify({ engines, ndjson })}\n` : page);
