import { LEVELS } from '@afterneedle/engine';
import type { Way } from '../cases/run-cases.ts';
import { DISPUTED, LEFT_OPEN, MENDS } from './after-first-run.ts';
import { levelTable, METRICS, shareOf } from './figures.ts';
import type { Judged } from './judged.ts';
import { tableOf } from './markdown.ts';
import { PUBLISHED, type Published } from './published.ts';
import { columnsOf, type Pair, pairsOf, type Runs } from './report-data.ts';
import { LIMITS, MEASURES } from './report-words.ts';
import { shareText } from './share.ts';

const HEADINGS: Readonly<Record<Way, string>> = {
  coded: 'From coded facts',
  message: "From the person's words alone",
};

function measures(pairs: readonly [Pair, Pair, Pair]): string {
  const columns = columnsOf(pairs);
  return tableOf(
    ['Measure', ...columns.map(({ title }) => title)],
    METRICS.map(({ id, label }) => [label, ...columns.map(({ judged }) => shareText(shareOf(id, judged)))]),
    '---:',
  );
}

function levels({ title, first, now }: Pair): string {
  const down = LEVELS.toReversed();
  const before = levelTable(first);
  const rows = levelTable(now).map((counts, row) => [
    down[row] ?? '',
    ...counts.map((count, column) => {
      const was = before[row]?.[column] ?? 0;
      return was === count ? count : `${count} (first ${was})`;
    }),
  ]);
  return [
    `**${title}**: expected level down, level given across`,
    tableOf(['Expected', ...down], rows, '---:'),
  ].join('\n\n');
}

function failedLevels({ title, now }: Pair): readonly string[] {
  const failed = now.filter(({ level, expected }) => level !== expected);
  if (failed.length === 0) return [`${title}: none.`];
  const rows = failed.map(({ id, expected, acceptable, level, rules }) => [
    `${id}${DISPUTED[id] === undefined ? '' : ' (disputed)'}`,
    expected,
    level !== null && acceptable.includes(level) ? `${level} (also accepted)` : (level ?? 'no answer'),
    rules.join(', ') || 'none',
  ]);
  return [
    `${title}: ${failed.length} of ${now.length}.`,
    tableOf(['Account', 'Expected', 'Given', 'Rules that fired'], rows),
  ];
}

const isFirst = ({ cause, causes }: Judged): boolean => cause?.right.includes(causes[0] ?? '') === true;

function failedCauses({ title, now }: Pair): readonly string[] {
  const failed = now.filter((judged) => judged.cause !== undefined && !isFirst(judged));
  if (failed.length === 0) return [`${title}: none.`];
  const rows = failed.map(({ id, cause, causes }) => [
    id,
    cause?.right.join(' or ') ?? '',
    causes.join(', ') || 'none',
  ]);
  return [`${title}: ${failed.length}.`, tableOf(['Account', 'Right', 'First three shown'], rows)];
}

function wayPart(pairs: readonly [Pair, Pair, Pair], way: Way): readonly string[] {
  return [`## ${HEADINGS[way]}`, MEASURES[way], measures(pairs), '### By level', ...pairs.map(levels)];
}

function failedPart(pairs: readonly [Pair, Pair, Pair], way: Way): readonly string[] {
  return [
    `## What failed: ${HEADINGS[way].toLowerCase()}`,
    '### Not exactly the expected level',
    ...pairs.flatMap(failedLevels),
    '### Right cause not first',
    ...pairs.flatMap(failedCauses),
  ];
}

const PUBLISHED_COLUMNS = [
  ['exact', 'Exact'],
  ['strict', 'Not under'],
  ['lenient', 'At most 1 under'],
  ['under', 'Under'],
  ['over', 'Over'],
  ['top1', 'Cause first'],
  ['top3', 'Among 3'],
  ['coverage', 'Coverage'],
] as const satisfies readonly (readonly [keyof Published, string])[];

function published([a, b]: readonly [Pair, Pair, Pair]): string {
  const percent = (judged: readonly Judged[], id: Parameters<typeof shareOf>[0]): string => {
    const { part, whole } = shareOf(id, judged);
    return ((100 * part) / whole).toFixed(1);
  };
  const ids = [
    'exact',
    'safe-strict',
    'safe-lenient',
    'under',
    'over',
    'top-1',
    'top-3',
    'answered',
  ] as const;
  const ours = ({ title, first }: Pair): readonly string[] => [
    'This engine',
    `${first.length} vignettes of our own (${title}), coded, first run`,
    ...ids.map((id) => percent(first, id)),
    'this page',
  ];
  const theirs = PUBLISHED.map((row) => [
    row.who,
    row.tested,
    ...PUBLISHED_COLUMNS.map(([key]) => row[key] ?? ''),
    `[source](${row.link})`,
  ]);
  return tableOf(
    ['Who', 'Tested on', ...PUBLISHED_COLUMNS.map(([, title]) => title), 'Source'],
    [ours(a), ours(b), ...theirs],
  );
}

const changes = MENDS.map(({ what, why }) => `- ${what} ${why}`).join('\n');

const named = (reasons: Readonly<Record<string, string>>): string =>
  Object.entries(reasons)
    .map(([id, why]) => `- ${id}: ${why}`)
    .join('\n');

/** Writes the page docs/safety/report.md from the runs. */
export function safetyReport(runs: Runs): string {
  const coded = pairsOf(runs, 'coded');
  const message = pairsOf(runs, 'message');
  return `${[
    '# Safety report',
    'Written by `npm run cases`; never edited by hand.',
    '## What this does not show',
    LIMITS,
    ...wayPart(coded, 'coded'),
    ...wayPart(message, 'message'),
    '## Beside what others published',
    MEASURES.published,
    published(coded),
    '## Changed since the first run',
    MEASURES.changes,
    changes,
    '## Found by set B and left',
    MEASURES.left,
    named(LEFT_OPEN),
    '## Expected answers we dispute',
    named(DISPUTED),
    ...failedPart(coded, 'coded'),
    ...failedPart(message, 'message'),
  ].join('\n\n')}\n`;
}
