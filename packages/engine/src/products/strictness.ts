import type { MayUse } from './product-answer.ts';

/** What decides which of two answers is the stricter. */
export interface Verdict {
  readonly answer: MayUse;
  readonly untilHour?: number;
  /** The hold has no end: stricter than anything that may be asked. */
  readonly never?: true;
}

const RANK: Readonly<Record<MayUse, number>> = { may: 0, unknown: 1, 'not-until': 2, ask: 3 };
const NEVER = 4;

const rankOf = ({ answer, never }: Verdict): number => (never === true ? NEVER : RANK[answer]);

/** Answers which of two verdicts is stricter: above 0 the first, below 0 the second; a hold without a known end is longest. */
export function byStrictness(a: Verdict, b: Verdict): number {
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0 || a.never === true || a.answer !== 'not-until') return ranks;
  const [first, second] = [a.untilHour ?? Number.POSITIVE_INFINITY, b.untilHour ?? Number.POSITIVE_INFINITY];
  return first === second ? 0 : first - second;
}

/** Answers the strictest of some verdicts, or nothing where there is none. */
export function strictest<V extends Verdict>(verdicts: readonly V[]): V | undefined {
  return verdicts.reduce<V | undefined>(
    (worst, one) => (worst === undefined || byStrictness(one, worst) > 0 ? one : worst),
    undefined,
  );
}
