import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openChromium } from './chromium-place.ts';
import { differenceBetween } from './difference.ts';
import { openHttp, sharedParts } from './http-place.ts';
import { installLibrary } from './installed-library.ts';
import { madeLines, ndjson } from './made-lines.ts';
import { commandLinePlace, copyPrograms, nodePlace, type Place, versionOfNode } from './places.ts';
import { type PlaceRow, sameBytesPage } from './same-bytes-page.ts';
import { SURROUNDINGS, type Surroundings } from './surroundings.ts';

/** `npm run same-bytes`: the same check-ins through every place, in every zone and language. */
const SEED = 7;
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    /** How many go over HTTP in the first zone; the others take a twentieth. */
    http: { type: 'string', default: '20000' },
    /** Another Node to try the packages in. */
    node: { type: 'string', multiple: true, default: [] },
    'no-page': { type: 'boolean', default: false },
  },
});

const lines = madeLines({ count: Number(values.count), seed: SEED });
const input = ndjson(lines);
function rowOf(
  place: string,
  { timeZone, locale }: Surroundings,
  { expected, found }: { readonly expected: string; readonly found: string },
): PlaceRow {
  const row = {
    place,
    timeZone,
    locale,
    count: found.trimEnd().split('\n').length,
    sha256: createHash('sha256').update(found).digest('hex'),
    difference: differenceBetween(expected, found),
  };
  const verdict = row.difference === undefined ? 'same' : `DIFFERS, ${row.difference.slice(0, 400)}`;
  console.log(`${place}, ${timeZone}, ${locale}: ${row.count} check-ins, sha256 ${row.sha256}, ${verdict}`);
  return row;
}

const library = await installLibrary();
copyPrograms(library.folder);
const chromium = await openChromium(library.folder);
const packed = nodePlace(library.folder);
const expected = await packed(input, SURROUNDINGS[0]);
const whole: PlaceRow[] = [];
const shared: PlaceRow[] = [];

/** The same check-ins through every place that answers them whole. */
async function answerWhole(): Promise<void> {
  const places: readonly (readonly [string, Place])[] = [
    [`Node ${process.version}`, packed],
    ['Command line', commandLinePlace],
    [`Chromium ${chromium.version}`, chromium.answer],
    ...values.node.map((node) => [`Node ${versionOfNode(node)}`, nodePlace(library.folder, node)] as const),
  ];
  for (const [name, answer] of places) {
    for (const surroundings of SURROUNDINGS) {
      whole.push(rowOf(name, surroundings, { expected, found: await answer(input, surroundings) }));
    }
  }
}

/** Some of the check-ins over HTTP, and in the first zone all that were asked for. */
async function answerOverHttp(): Promise<void> {
  const inCommon = sharedParts(expected);
  const [here, ...others] = SURROUNDINGS;
  const most = Math.min(Number(values.http), lines.length);
  const runs = [
    ...others.map((surroundings) => ({ surroundings, count: Math.ceil(most / 20) })),
    { surroundings: here, count: most },
  ];
  for (const { surroundings, count } of runs) {
    const part = `${inCommon.split('\n').slice(0, count).join('\n')}\n`;
    const http = await openHttp(surroundings);
    try {
      shared.push(
        rowOf('HTTP', surroundings, { expected: part, found: await http.answer(lines.slice(0, count)) }),
      );
      writePage();
    } finally {
      await http.close();
    }
  }
}

/** Writes what is known so far: HTTP takes long, and what stands need not wait for it. */
function writePage(): void {
  if (values['no-page']) return;
  const levels: Record<string, number> = {};
  const versions = new Set<string>();
  for (const line of expected.trimEnd().split('\n')) {
    const { level, knowledge } = JSON.parse(line) as { readonly level: string; readonly knowledge: string };
    versions.add(knowledge);
    levels[level] = (levels[level] ?? 0) + 1;
  }
  const page = sameBytesPage({
    count: lines.length,
    withMessage: lines.filter(({ message }) => message !== undefined).length,
    levels,
    knowledge: [...versions].join(),
    bytes: Buffer.byteLength(expected),
    whole,
    shared,
    at: new Date(),
  });
  writeFileSync(new URL('../../docs/safety/same-bytes.md', import.meta.url), page);
}

try {
  await Promise.all([answerWhole().then(writePage), answerOverHttp()]);
} finally {
  await chromium.close();
  library.remove();
}

const rows = [...whole, ...shared];
const same = rows.filter(({ difference }) => difference === undefined).length;
console.log(`same bytes in ${same} of ${rows.length} runs`);
process.exitCode = same === rows.length ? 0 : 1;
