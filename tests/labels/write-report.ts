import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type LabelFigures, labelFigures } from './label-figures.ts';

const firstFile = new URL('first-run.json', import.meta.url);
const now = labelFigures();

// The first run is a record: what stands there is never written again.
if (!existsSync(firstFile)) writeFileSync(firstFile, `${JSON.stringify(now, null, 1)}\n`);
const first = JSON.parse(readFileSync(firstFile, 'utf8')) as LabelFigures;

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

const ROWS: readonly (readonly [string, (figures: LabelFigures) => string])[] = [
  ['Ingredients split off right', ({ splitRight, mentions }) => share(splitRight, mentions)],
  ['Pieces that are no ingredient of the judge', ({ extraPieces }) => `${extraPieces}`],
  ['Ingredients classed, without any list from outside', ({ classed, mentions }) => share(classed, mentions)],
  ['Single names classed', ({ namesClassed, names }) => share(namesClassed, names)],
  ['Said to be free although its class must wait', ({ falseMay }) => `${falseMay.length}`],
];

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines.map((line) => `- ${line}`)];

const report = [
  '# Label texts: how they are read',
  '',
  'Written by `npm run cases`. The texts and names in `tests/labels` were chosen and judged by an author who had',
  'not seen the tables. The first run stands as it was.',
  '',
  `${now.labels} labels with ${now.mentions} ingredients, and ${now.names} single names.`,
  '',
  '| figure | first run | now |',
  '| --- | --- | --- |',
  ...ROWS.map(([label, text]) => `| ${label} | ${text(first)} | ${text(now)} |`),
  ...listed('Said to be free although its class must wait', now.falseMay),
  ...listed('Not split off right', now.notSplit),
  ...listed('Not classed', [...now.notClassed, ...now.namesNotClassed.map((name) => `names: ${name}`)]),
  '',
];

writeFileSync(new URL('../../docs/safety/labels.md', import.meta.url), report.join('\n'));
