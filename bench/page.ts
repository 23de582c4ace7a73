import type { NdjsonRuns } from './ndjson.ts';
import type { Row } from './row.ts';
import type { Target } from './targets.ts';

const BASE = 'json-rules-engine';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const short = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

function targetTable(targets: readonly Target[]): readonly string[] {
  return [
    '| what | aimed at | this run | |',
    '| --- | --- | ---: | --- |',
    ...targets.map(
      ({ what, aim, came, isMet }) => `| ${what} | ${aim} | ${came} | ${isMet ? 'met' : 'missed'} |`,
    ),
  ];
}

/** Answers one contest as a table; the ratio is to json-rules-engine in the same run. */
function table(rows: readonly Row[]): readonly string[] {
  const base = rows.find(({ name }) => name.startsWith(BASE))?.timing.perSecond ?? 1;
  return [
    '| who | what it works out | a second | ratio | half within | 99 of 100 within | first answer | gzip |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ name, what, timing: { perSecond, p50us, p99us }, gzipBytes, coldMs }) => {
      const size = gzipBytes === null ? '' : `${(gzipBytes / 1000).toFixed(1)} kB`;
      const cold = coldMs === null ? '' : `${whole(coldMs)} ms`;
      const ratio = `${short(perSecond / base)}x`;
      return `| ${name} | ${what} | ${whole(perSecond)} | ${ratio} | ${short(p50us)} us | ${short(p99us)} us | ${cold} | ${size} |`;
    }),
  ];
}

function lineTable({ runs, start }: NdjsonRuns): readonly string[] {
  return [
    '| lines | workers | seconds by the clock | seconds at work | a second | most memory |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...[{ lines: 0, workers: 1, ...start }, ...runs].map(
      ({ lines, workers, seconds, busySeconds, maxRssMiB }) =>
        `| ${whole(lines)} | ${workers} | ${short(seconds)} | ${short(busySeconds)} | ${whole(lines / seconds)} | ${maxRssMiB} MiB |`,
    ),
  ];
}

/** Answers the page of one run, with its date and its computer. */
export function pageOf({
  head,
  targets,
  contests,
  lines,
  more,
}: {
  readonly head: readonly string[];
  readonly targets: readonly Target[];
  readonly contests: readonly { readonly title: string; readonly rows: readonly Row[] }[];
  readonly lines: NdjsonRuns;
  readonly more: readonly string[];
}): string {
  const page = [
    '# How fast it is',
    '',
    'Written by `npm run bench`; never edited by hand. Trust the ratios of one run, not the figures of one computer.',
    '',
    ...head.flatMap((line) => [line, '']),
    '## What was aimed at',
    '',
    ...targetTable(targets),
    '',
    '## How it was measured',
    '',
    'How often is by processor time on one core, the middle of 5 rounds; how long is by the clock, with whatever else the computer does. All engines name the same rules on the same check-ins before anybody is timed. json-rules-engine, zen-engine and if/else are given facts that are ready made, and work out no level at worst. The first answer is that of a process of its own: for `decide` its knowledge is loaded too, for the others the rules are at hand. gzip is the program bundled for a browser: for `decide` with its rules, for the others without any.',
    ...contests.flatMap(({ title, rows }) => ['', `## ${title}`, '', ...table(rows)]),
    '',
    '## Check-ins as NDJSON through the command line, `--brief`',
    '',
    ...lineTable(lines),
    '',
    `The start of the program is part of each run; nothing to read is the start alone. ${whole(lines.compared)} lines were read both ways, from their bytes and as JSON, and every run wrote the same bytes.`,
    '',
    ...more,
  ];
  return `${page.join('\n')}\n`;
}
