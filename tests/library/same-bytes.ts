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

/** The same check-ins through every place that answers them whole. */
async function answerWhole(
  places: readonly (readonly [string, Place])[],
  expected: string,
): Promise<PlaceRow[]> {
  const rows: PlaceRow[] = [];
  for (const [name, answer] of places) {
    for (const surroundings of SURROUNDINGS) {
      rows.push(rowOf(name, surroundings, { expected, found: await answer(input, surroundings) }));
    }
  }
  return rows;
}

/** All or some of the check-ins over HTTP. */
async function answerOverHttp(inCommon: string): Promise<PlaceRow[]> {
  const [here, ...others] = SURROUNDINGS;
  const most = Math.min(Number(values.http), lines.length);
  const runs = [
    { surroundings: here, count: most },
    ...others.map((surroundings) => ({ surroundings, count: Math.ceil(most / 20) })),
  ];
  const rows = [rowOf('Node, what HTTP shares', here, { expected: inCommon, found: inCommon })];
  for (const { surroundings, count } of runs) {
    const expected = `${inCommon.split('\n').slice(0, count).join('\n')}\n`;
    const http = await openHttp(surroundings);
    try {
      rows.push(rowOf('HTTP', surroundings, { expected, found: await http.answer(lines.slice(0, count)) }));
    } finally {
      await http.close();
    }
  }
  return rows;
}

const library = await installLibrary();
copyPrograms(library.folder);
const chromium = await openChromium(library.folder);
const packed = nodePlace(library.folder);
const expected = await packed(input, SURROUNDINGS[0]);
const [whole, shared] = await Promise.all([
  answerWhole(
    [
      [`Node ${process.version}`, packed],
      ['Command line', commandLinePlace],
      [`Chromium ${chromium.version}`, chromium.answer],
      ...values.node.map((node) => [`Node ${versionOfNode(node)}`, nodePlace(library.folder, node)] as const),
    ],
    expected,
  ),
  answerOverHttp(sharedParts(expected)),
]).finally(async () => {
  await chromium.close();
  library.remove();
});

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
if (!values['no-page']) writeFileSync(new URL('../../docs/safety/same-bytes.md', import.meta.url), page);
const rows = [...whole, ...shared.slice(1)];
const same = rows.filter(({ difference }) => difference === undefined).length;
console.log(`same bytes in ${same} of ${rows.length} runs`);
process.exitCode = same === rows.length ? 0 : 1;
