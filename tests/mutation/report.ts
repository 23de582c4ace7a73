import { GRAVE } from './measured.ts';
import type { Mutant } from './mutants-of.ts';
import type { Outcome } from './results.ts';

/** A mutant and what became of it; no outcome when it was not judged yet. */
export interface Judged {
  readonly mutant: Mutant;
  readonly isEqual: boolean;
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
    .map(({ mutant: { file, line, kind, before, after }, outcome }) => {
      const how = outcome?.reached === true ? '' : ' (no test comes here)';
      return `${file}:${line} ${kind}: \`${before}\` -> \`${after}\`${how}`;
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

/** Answers the page about all mutants: figures by part and by file, and every survivor by name. */
export function reportOf(judged: readonly Judged[]): string {
  const grave = judged.filter(({ mutant }) => GRAVE.has(mutant.file));
  const survivors = survivorsOf(judged).map((line) => `- ${line}`);
  return `# What the tests would notice

Written by \`npm run mutate\`; never edited by hand.

A mutant is one small change to the engine's code: a border moved, a condition turned round, a line left out. The tests
then run on the changed code. A change that makes a test fail, throw, or never end is killed. One that nothing notices
survives: either no test asks about it, or it changes no answer. Those looked at and found to change no answer are called
equal, each with its reason in \`tests/mutation/equivalent.ts\`. "Not judged" means that no run came to it yet.

The tests are the unit tests of the engine, its proofs on a small knowledge, the cases, the danger states and the
vignettes, and a comparison of tables, rules and reasons on the whole knowledge. Tests with many minutes of their own
(\`npm run prove\`, the solver) are not asked, so what survives here may still be noticed there. Where red flags are
evaluated, only the tests that stand nearest to the rules were asked (\`--near\`); \`--deep\` asks the slow ones as well.
Results are kept between runs: a killed mutant is judged again when its file changes, a survivor when a test does.

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
