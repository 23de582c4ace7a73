import type { NdjsonRun } from './ndjson.ts';
import type { Row } from './run.ts';

const BASE = 'json-rules-engine';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const short = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

/** Answers one contest as a table; the ratio is to json-rules-engine in the same run. */
function table(rows: readonly Row[]): readonly string[] {
  const base = rows.find(({ name }) => name.startsWith(BASE))?.timing.perSecond ?? 1;
  return [
    '| who | what it works out | a second | ratio | half within | 99 of 100 within | gzip |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ name, what, timing: { perSecond, p50us, p99us }, gzipBytes }) => {
      const size = gzipBytes === null ? '' : `${(gzipBytes / 1000).toFixed(1)} kB`;
      const ratio = `${short(perSecond / base)}x`;
      return `| ${name} | ${what} | ${whole(perSecond)} | ${ratio} | ${short(p50us)} us | ${short(p99us)} us | ${size} |`;
    }),
  ];
}

/** Answers the page of one run, with its date and its computer. */
export function pageOf({
  head,
  contests,
  runs,
  more,
}: {
  readonly head: readonly string[];
  readonly contests: readonly { readonly title: string; readonly rows: readonly Row[] }[];
  readonly runs: readonly NdjsonRun[];
  readonly more: readonly string[];
}): string {
  const lines = [
    '# How fast it is',
    '',
    'Written by `npm run bench`; never edited by hand. Trust the ratios of one run, not the figures of one computer.',
    '',
    ...head,
    '',
    'How often is by processor time on one core, the middle of 5 rounds; how long is by the clock, with whatever else the computer does. All engines name the same rules on the same check-ins before anybody is timed. json-rules-engine, zen-engine and if/else are given facts that are ready made, and work out no level at worst. gzip is the program bundled for a browser: for `decide` with its rules, for the others without any.',
    ...contests.flatMap(({ title, rows }) => ['', `## ${title}`, '', ...table(rows)]),
    '',
    '## Check-ins as NDJSON through the command line, `--brief`',
    '',
    '| lines | workers | seconds | a second | most memory |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...runs.map(
      ({ lines: count, workers, seconds, maxRssMiB }) =>
        `| ${whole(count)} | ${workers} | ${short(seconds)} | ${whole(count / seconds)} | ${maxRssMiB} MiB |`,
    ),
    '',
    ...more,
  ];
  return `${lines.join('\n')}\n`;
}
