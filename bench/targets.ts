import type { NdjsonRuns } from './ndjson.ts';
import type { Row } from './row.ts';

const MILLION = 1_000_000;
const MB_IN_MIB = 1024 ** 2 / 1e6;

/** What was aimed at, what came out, and whether that is enough. */
export interface Target {
  readonly what: string;
  readonly aim: string;
  readonly came: string;
  readonly isMet: boolean;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const short = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

function timesAsOften(rows: readonly Row[], than: string, least: number): readonly Target[] {
  const rate = (name: string): number | undefined =>
    rows.find((row) => row.name.startsWith(name))?.timing.perSecond;
  const [mine, theirs] = [rate('decide'), rate(than)];
  if (mine === undefined || theirs === undefined) return [];
  return [
    {
      what: `\`decide()\` beside ${than}`,
      aim: `at least ${whole(least)} times as often`,
      came: `${whole(mine / theirs)} times`,
      isMet: mine / theirs >= least,
    },
  ];
}

function atMost(what: string, aim: number, { came, unit }: { came: number; unit: string }): Target {
  return { what, aim: `at most ${short(aim)} ${unit}`, came: `${short(came)} ${unit}`, isMet: came <= aim };
}

/** Answers the targets of issue 4 beside what this run came to; those of other engines that are not installed are left out. */
export function targetsOf(rows: readonly Row[], { runs }: NdjsonRuns): readonly Target[] {
  const explain = rows.find(({ name }) => name === 'explain')?.timing.perSecond ?? 0;
  const one = runs.find(({ workers }) => workers === 1);
  const perMillion = one === undefined ? 0 : MILLION / one.lines;
  return [
    ...timesAsOften(rows, 'json-rules-engine', 1_000),
    ...timesAsOften(rows, '@gorules/zen-engine', 250),
    ...timesAsOften(rows, 'cql-execution', 400),
    {
      what: '`explain()` on one core',
      aim: 'at least 1,000,000 a second',
      came: `${whole(explain)} a second`,
      isMet: explain >= MILLION,
    },
    ...(one === undefined
      ? []
      : [
          atMost('1,000,000 lines by one worker, by the clock', 1.5, {
            came: one.seconds * perMillion,
            unit: 's',
          }),
          atMost('the same, at work on any core', 1.5, { came: one.busySeconds * perMillion, unit: 's' }),
          atMost('memory of that run', 100, { came: one.maxRssMiB * MB_IN_MIB, unit: 'MB' }),
        ]),
  ];
}
