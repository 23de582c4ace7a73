import { GRAVE } from './measured.ts';
import type { Mutant } from './mutants-of.ts';
import type { Outcome } from './results.ts';
import { shareInterval } from './sample.ts';
import { whyItSurvives } from './surviving.ts';
import { RECORDED } from './usual.ts';

/** A mutant and what became of it; no outcome when it was not judged yet. */
export interface Judged {
  readonly mutant: Mutant;
  readonly isEqual: boolean;
  /** Its place in the order in which the mutants of its part are drawn. */
  readonly rank: number;
  readonly outcome?: Outcome;
}

interface Figures {
  readonly mutants: number;
  readonly killed: number;
  readonly equal: number;
  readonly survived: number;
  readonly open: number;
}

function figuresOf(judged: readonly Judged[]): Figures {
  const equal = judged.filter(({ isEqual }) => isEqual).length;
  const known = judged.filter(({ isEqual, outcome }) => !isEqual && outcome !== undefined);
  const killed = known.filter(({ outcome }) => outcome?.by !== null).length;
  return {
    mutants: judged.length,
    killed,
    equal,
    survived: known.length - killed,
    open: judged.length - equal - known.length,
  };
}

const percent = ({ killed, survived }: Figures): string =>
  killed + survived === 0 ? '-' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;

/** Answers each mutant that nothing noticed, as a line of text. */
export function survivorsOf(judged: readonly Judged[]): readonly string[] {
  return judged
    .filter(({ isEqual, outcome }) => !isEqual && outcome?.by === null)
    .map(({ mutant, outcome }) => {
      const { file, line, kind, before, after } = mutant;
      const how = outcome?.reached === true ? '' : ' (no test comes here)';
      return `${file}:${line} ${kind}: \`${before}\` -> \`${after}\`${how}. ${whyItSurvives(mutant)}`;
    });
}

/** Answers the last line: how many were killed of those judged. */
export function sumOf(judged: readonly Judged[]): string {
  const figures = figuresOf(judged);
  const grave = figuresOf(judged.filter(({ mutant }) => GRAVE.has(mutant.file)));
  const { killed, survived, equal, open } = figures;
  return `killed ${killed} of ${killed + survived} (${percent(figures)}), ${equal} equal with a reason, ${open} not judged; where red flags are evaluated ${grave.killed} of ${grave.killed + grave.survived}`;
}

function row(name: string, figures: Figures): string {
  const { mutants, killed, equal, survived, open } = figures;
  return `| ${name} | ${mutants} | ${killed} | ${equal} | ${survived} | ${open} | ${percent(figures)} |`;
}
const HEAD = `| part | mutants | killed | equal | survived | not judged | killed of judged |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |`;

function rowsBy(judged: readonly Judged[], nameOf: (mutant: Mutant) => string): string {
  const groups = Map.groupBy(judged, ({ mutant }) => nameOf(mutant));
  return [...groups].map(([name, group]) => row(name, figuresOf(group))).join('\n');
}

/** Those drawn first of a part up to the first that was not judged: a sample by chance, whatever else was judged. */
function drawnOf(judged: readonly Judged[]): readonly Judged[] {
  const order = judged.toSorted((a, b) => a.rank - b.rank);
  const open = order.findIndex(({ isEqual, outcome }) => !isEqual && outcome === undefined);
  return open === -1 ? order : order.slice(0, open);
}

function sampleRows(judged: readonly Judged[]): string {
  const parts = Map.groupBy(judged, ({ mutant }) => mutant.file.split('/')[0] as string);
  return [...parts]
    .map(([part, group]) => {
      const drawn = drawnOf(group);
      const figures = figuresOf(drawn);
      const { killed, equal, survived } = figures;
      const [from, to] = shareInterval(killed, killed + survived).map((share) => (100 * share).toFixed(1));
      const interval = drawn.length === group.length ? 'all judged' : `${from} to ${to} %`;
      return `| ${part} | ${group.length} | ${drawn.length} | ${killed} | ${equal} | ${survived} | ${percent(figures)} | ${interval} |`;
    })
    .join('\n');
}

/** The share of all mutants from the samples of the parts, each by its size, and twice its spread to either side. */
function weighted(judged: readonly Judged[]): string {
  const parts = Map.groupBy(judged, ({ mutant }) => mutant.file.split('/')[0] as string);
  let [share, variance] = [0, 0];
  for (const group of parts.values()) {
    const { killed, survived } = figuresOf(drawnOf(group));
    const count = killed + survived;
    if (count === 0) return 'no sample of every part yet';
    const own = killed / count;
    const weight = group.length / judged.length;
    const left = 1 - drawnOf(group).length / group.length;
    share += weight * own;
    variance += (weight * weight * left * own * (1 - own)) / Math.max(1, count - 1);
  }
  const [middle, width] = [share, 1.96 * Math.sqrt(variance)].map((value) => 100 * value) as [number, number];
  return `${middle.toFixed(1)} % (${(middle - width).toFixed(1)} to ${Math.min(100, middle + width).toFixed(1)} %)`;
}

/** Answers the page about all mutants: figures by part and by file, and every survivor by name. */
export function reportOf(judged: readonly Judged[], seed: string): string {
  const grave = judged.filter(({ mutant }) => GRAVE.has(mutant.file));
  const survivors = survivorsOf(judged).map((line) => `- ${line}`);
  const recorded = judged.filter(({ outcome }) => RECORDED.test(outcome?.by ?? '')).length;
  return `# What the tests would notice

Written by \`npm run mutate\`; never edited by hand.

A mutant is one small change to the engine's code: a border moved, a condition turned round, a line left out. The tests
then run on the changed code. A change that makes a test fail, throw, or never end is killed. One that nothing notices
survives: either no test asks about it, or it changes no answer. Those looked at and found to change no answer are called
equal, each with its reason in the files \`tests/mutation/equal-*.ts\`; why another survives stands behind it in the list
and in \`surviving.ts\`. "Not judged" means that no run came to it yet.

The tests are those of the engine with its proofs on a small knowledge, those of the words for signs and of ingredients,
label texts as their judge read them, and comparisons of tables, rules, reasons and lines on three knowledges; \`--deep\`
adds those of the whole knowledge, of the words, the cases, the vignettes, the messages and the labels. Of each file only the tests that come to the changed
place are asked, the nearest first, until they have taken a few seconds of one core. Tests with many minutes of their own
(\`npm run prove\`, the solver) are not asked, so what survives here may still be noticed there. Results are kept between
runs, in \`tests/mutation/kept-results.txt\`: a killed mutant is judged again when its file changes, a survivor by each test
file that is new or changed.

Files named \`recorded-\` hold answers against those of an earlier day: they say that something changed, not that it is
wrong. ${recorded} of the killed were noticed by them and by none that was asked before. The rules written as CQL (\`elm\`)
and the types are not mutated.

## By sample

Where not every mutant was judged, the share is that of a sample by chance: in each part the mutants are drawn in an
order that a seed gives (here ${seed}), and those up to the first that was not judged count. The interval is Wilson's, with
95 % confidence. \`npm run mutate -- --sample 200\` judges the first 200 of each part.

| part | mutants | drawn | killed | equal | survived | killed of judged | share of all mutants, 95 % |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${sampleRows(judged)}

All parts together, each by its size: ${weighted(judged)}. Tests were written after a look at those that survived with the
seeds 1, 2, 3, 5, 11, 12, 13, 14, 16, 17, 21, 31 and 32, so those flatter; any other is a fresh look,
although a few of its mutants may have been drawn with an older seed as well.

## All that was judged

${HEAD}
${row('all', figuresOf(judged))}
${row('where red flags are evaluated', figuresOf(grave))}
${rowsBy(judged, ({ file }) => file.split('/')[0] as string)}

## Where red flags are evaluated

${HEAD.replace('part', 'file')}
${rowsBy(grave, ({ file }) => file)}

## Every file

${HEAD.replace('part', 'file')}
${rowsBy(judged, ({ file }) => file)}

## Survivors

${survivors.length === 0 ? 'None.' : survivors.join('\n')}
`;
}
