import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './results.ts';

const PLACE = new URL('kept-results.txt', import.meta.url);
const SURVIVED = 'survived';
const UNREACHED = 'survived, no test comes here';
const IN_A_LINE = 6;

const headOf = ({ by, reached }: Outcome): string => by ?? (reached ? SURVIVED : UNREACHED);

function outcomeOf(head: string): Outcome {
  if (head === SURVIVED || head === UNREACHED) return { by: null, reached: head === SURVIVED };
  return { by: head, reached: true };
}

/** Answers results as text: what noticed, then the keys of the mutants, a few in a line. Keys that name no mutant are left out. */
export function keptText(results: ReadonlyMap<string, Outcome>, keys: ReadonlySet<string>): string {
  const known = [...results].filter(([key]) => keys.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const groups = [...Map.groupBy(known, ([, outcome]) => headOf(outcome))];
  return groups
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, list]) => {
      const lines = Array.from({ length: Math.ceil(list.length / IN_A_LINE) }, (_, line) =>
        list
          .slice(line * IN_A_LINE, (line + 1) * IN_A_LINE)
          .map(([key]) => key)
          .join(' '),
      );
      return [`= ${head}`, ...lines, ''].join('\n');
    })
    .join('');
}

/** Reads results from their text; a survivor is asked about anew, as the text does not say what it was asked. */
export function resultsFrom(text: string): Map<string, Outcome> {
  const results = new Map<string, Outcome>();
  let outcome = outcomeOf(SURVIVED);
  for (const line of text.split('\n')) {
    if (line.startsWith('= ')) outcome = outcomeOf(line.slice(2));
    else for (const key of line.split(' ').filter(Boolean)) results.set(key, outcome);
  }
  return results;
}

/** Answers the results that stand in the repository. */
export function keptResults(): Map<string, Outcome> {
  return existsSync(PLACE) ? resultsFrom(readFileSync(PLACE, 'utf8')) : new Map();
}

/** Writes results into the repository, so that another machine need not begin anew. */
export function writeKept(results: ReadonlyMap<string, Outcome>, keys: ReadonlySet<string>): void {
  writeFileSync(PLACE, keptText(results, keys));
}
