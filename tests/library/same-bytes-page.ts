import { LEVELS } from '@afterneedle/engine';

/** What came out of one place, in one zone and language. */
export interface PlaceRow {
  readonly place: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly count: number;
  readonly sha256: string;
  readonly difference: string | undefined;
}

/** Everything a run of `npm run same-bytes` found. */
export interface SameBytes {
  readonly count: number;
  readonly withMessage: number;
  readonly levels: Readonly<Record<string, number>>;
  readonly knowledge: string;
  readonly bytes: number;
  readonly whole: readonly PlaceRow[];
  /** HTTP answers in a shape of its own: only what it shares is compared. */
  readonly shared: readonly PlaceRow[];
  readonly at: Date;
}

const number = (value: number): string => value.toLocaleString('en-GB');

function tableOf(rows: readonly PlaceRow[]): string {
  const lines = rows.map(
    ({ place, timeZone, locale, count, sha256, difference }) =>
      `| ${place} | ${timeZone} | ${locale} | ${number(count)} | \`${sha256}\` | ${difference === undefined ? 'yes' : 'no'} |`,
  );
  return [
    '| place | time zone | locale | check-ins | SHA-256 of what came out | same |',
    '| --- | --- | --- | ---: | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Answers the page of docs/safety on what came out where. */
export function sameBytesPage({ count, withMessage, levels, knowledge, ...rest }: SameBytes): string {
  const { bytes, whole, shared, at } = rest;
  const differing = [...whole, ...shared].filter(({ difference }) => difference !== undefined);
  const found = differing.map(({ place, timeZone, difference }) => `- ${place}, ${timeZone}: ${difference}`);
  return `# The same bytes in every place

Written by \`npm run same-bytes\` on ${at.toISOString().slice(0, 10)}; never edited by hand.

${number(count)} made-up check-ins with every kind of answer (a step, present, unsure, absent, none at all), ${number(withMessage)} of
them with a message that somebody wrote, one in five as a complete record, go through each place. ${number(bytes)} bytes
come out of a place that answers all of them whole. The knowledge was version
\`${knowledge}\`.

What this does not show: that the answers are right. All places run the same engine on the same knowledge; one that others
wrote is compared in the page that \`npm run agree\` writes.

| level | check-ins |
| --- | ---: |
${LEVELS.map((level) => `| ${level} | ${number(levels[level] ?? 0)} |`).join('\n')}

## Whole answers

"Node" and "Chromium" are the packages as npm installs them from their archives into an empty project, in Chromium bundled
and minified. "Command line" is \`afterneedle assess --ndjson\` of this checkout. Each program says in which zone and
language it runs (the command line is told in the same way as Node). The first line is what the others are held to.

${tableOf(whole)}

## Over HTTP

\`POST /api/v1/check-ins\` to the server on an embedded database. Its answer has a shape of its own, so level, certificate
and the version of the knowledge are compared, not the reasons. It takes no word for a complete record: there each fact is
sent. A check-in is stored each time, so the other zones take the first few only.

${tableOf(shared)}
${found.length === 0 ? '' : `\n## What differs\n\n${found.join('\n')}\n`}`;
}
