import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type JudgedSet, judgedSets } from './judged-labels.ts';
import { type LabelFigures, labelFigures } from './label-figures.ts';

/** The first run of a set is a record: what stands there is never written again. */
function firstOf({ id }: JudgedSet, now: LabelFigures): LabelFigures {
  const file = new URL(id === 'a' ? 'first-run.json' : `first-run-${id}.json`, import.meta.url);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
  return JSON.parse(readFileSync(file, 'utf8')) as LabelFigures;
}

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
  lines.length === 0 ? [] : ['', `### ${heading}`, '', ...lines.map((line) => `- ${line}`)];

function setReport(set: JudgedSet): readonly string[] {
  const now = labelFigures(set);
  const first = firstOf(set, now);
  return [
    '',
    `## Set ${set.id.toUpperCase()}`,
    '',
    `${now.labels} labels with ${now.mentions} ingredients, and ${now.names} single names.`,
    '',
    '| figure | first run | now |',
    '| --- | --- | --- |',
    ...ROWS.map(([label, text]) => `| ${label} | ${text(first)} | ${text(now)} |`),
    ...listed('Said to be free although its class must wait, first run', first.falseMay),
    ...listed('Said to be free although its class must wait, now', now.falseMay),
    ...listed('Not split off right, now', now.notSplit),
    ...listed('Not classed, now', [
      ...now.notClassed,
      ...now.namesNotClassed.map((name) => `names: ${name}`),
    ]),
  ];
}

const report = [
  '# Label texts: how they are read',
  '',
  'Written by `npm run cases`. The texts and names in `tests/labels` were chosen and judged by three authors who had',
  'not seen the tables. The first runs stand as they were. Sets A and B were looked at after their first runs and the',
  'reading was mended in general, so what they show now is seen data. Set C was first run after all that: its first',
  'run is the unseen figure.',
  ...judgedSets.flatMap(setReport),
  '',
];

writeFileSync(new URL('../../docs/safety/labels.md', import.meta.url), report.join('\n'));
