import type { Run } from '../cases/report.ts';
import type { Way } from '../cases/run-cases.ts';
import { firstRunOf } from './first-run.ts';
import { type Judged, judgedCases, judgedVignettes } from './judged.ts';
import type { VignetteRun } from './run-vignettes.ts';
import { type SetId, vignettesOf } from './vignette.ts';

/** Everything that was run: now, and the first time. */
export interface Runs {
  readonly sets: Readonly<Record<SetId, VignetteRun>>;
  readonly cases: Run;
  readonly firstCases: Run;
}

/** One column of the report. */
export interface Column {
  readonly title: string;
  readonly judged: readonly Judged[];
}

/** A set or the public cases, first and now, judged. */
export interface Pair {
  readonly title: string;
  readonly first: readonly Judged[];
  readonly now: readonly Judged[];
}

/** Answers the three collections as one way of telling gives them. */
export function pairsOf({ sets, cases, firstCases }: Runs, way: Way): readonly [Pair, Pair, Pair] {
  const setPair = (set: SetId): Pair => ({
    title: `Set ${set.toUpperCase()}`,
    first: judgedVignettes(vignettesOf(set), firstRunOf(set), way),
    now: judgedVignettes(vignettesOf(set), sets[set], way),
  });
  const publicCases = { first: judgedCases(firstCases, way), now: judgedCases(cases, way) };
  return [setPair('a'), setPair('b'), { title: 'Public cases', ...publicCases }];
}

/** Answers the columns of a table of measures: each collection first and now, and both sets together now. */
export function columnsOf([a, b, cases]: readonly [Pair, Pair, Pair]): readonly Column[] {
  const both = { title: 'A and B, now', judged: [...a.now, ...b.now] };
  const columns = ({ title, first, now }: Pair): readonly Column[] => [
    { title: `${title}, first run`, judged: first },
    { title: `${title}, now`, judged: now },
  ];
  return [...columns(a), ...columns(b), both, ...columns(cases)];
}
