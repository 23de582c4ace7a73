import { CODES, leastStep } from '../facts/fact-slots.ts';
import { type RankingTables, SUPPORT_BITS } from './ranking-tables.ts';

/** How well a cause fits beside the best one. Words, because the weights are authored and not calibrated. */
export const STRENGTHS = ['most-likely', 'possible', 'less-likely'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A cause that fits what is known. */
export interface RankedCause {
  readonly id: string;
  readonly strength: Strength;
  /** Weight of evidence in centi-decibans; only differences mean anything. */
  readonly score: number;
}

/** Room to add up in, made once. */
export interface Scores {
  /** By cause its sum, as in the tables. */
  readonly total: Int32Array;
  /** The causes that are not ruled out, and those that may be shown at any level. */
  readonly open: Int32Array;
  readonly shown: Int32Array;
  /** Of each cause in question the weight, and below it what tells the cause; then of those worth naming, the best first. */
  readonly keys: Int32Array;
  readonly best: Int32Array;
}

/** What causes are ranked by: the answers in bytes, those that are not the usual ones, and the time. */
export interface Given {
  readonly answers: {
    readonly codes: Uint8Array;
    readonly unusual: Uint16Array;
    readonly unusualCount: number;
  };
  readonly minutes: number | undefined;
  readonly ownCueOnly: boolean;
}

const MOST = 5;
const LOW = (1 << SUPPORT_BITS) - 1;
/** How far below the best score a cause is still said to be as likely, possible, and worth naming at all. */
const AS_LIKELY = 150;
const POSSIBLE = 700;
const WORTH_NAMING = 1500;

/** Answers room to add up the scores of some causes in. */
export function scoresFor({ causes, causeWords }: RankingTables): Scores {
  return {
    total: new Int32Array(causes.length),
    open: new Int32Array(causeWords),
    shown: new Int32Array(causeWords),
    keys: new Int32Array(causes.length + 1),
    best: new Int32Array(causes.length + 1),
  };
}

/** Answers the weight in a sum. */
export function scoreOf(sum: number): number {
  return sum >> SUPPORT_BITS;
}

function begin(
  { onsetCuts, onsetRows, alwaysOpen, alwaysShown }: RankingTables,
  given: Given,
  scores: Scores,
) {
  const { minutes } = given;
  const { total, open, shown } = scores;
  let row = 0;
  if (minutes === undefined) row = onsetCuts.length + 1;
  else while (row < onsetCuts.length && (onsetCuts[row] as number) < minutes) row++;
  total.set(onsetRows[row] as Int32Array);
  for (let word = 0; word < open.length; word++) {
    open[word] = alwaysOpen[word] as number;
    shown[word] = alwaysShown[word] as number;
  }
}

function addUp(tables: RankingTables, { answers }: Given, { total, open, shown }: Scores): void {
  const { start: starts, cause, sum, causeWords, findingCount, openBy, shownBy } = tables;
  const { codes, unusual, unusualCount } = answers;
  for (let index = 0; index < unusualCount; index++) {
    const slot = unusual[index] as number;
    const code = codes[slot] as number;
    const key = slot * CODES + code;
    const end = starts[key + 1] as number;
    for (let at = starts[key] as number; at < end; at++) {
      const target = cause[at] as number;
      total[target] = (total[target] as number) + (sum[at] as number);
    }
    if (slot >= findingCount || code === 0) continue;
    const isPresent = leastStep(code) > 0;
    for (let word = 0; word < causeWords; word++) {
      const by = slot * causeWords + word;
      open[word] = (open[word] as number) | (openBy[by] as number);
      if (isPresent) shown[word] = (shown[word] as number) | (shownBy[by] as number);
    }
  }
}

/** A number by which sums are put in order, and of two that are the same the one of the lower index first. */
const keyOf = (sum: number, index: number): number => (sum | LOW) - index;
const indexOf = (key: number): number => LOW - (key & LOW);

/** Lists the keys of the causes that are open and that something speaks for; answers how many. Nothing is guessed at. */
function listKeys({ total, open, shown, keys }: Scores, ownCueOnly: boolean): number {
  let count = 0;
  for (let word = 0; word < open.length; word++) {
    let left = (open[word] as number) & (ownCueOnly ? (shown[word] as number) : -1);
    for (; left !== 0; left &= left - 1) {
      const index = (word << 5) | (31 - Math.clz32(left & -left));
      const sum = total[index] as number;
      keys[count] = keyOf(sum, index);
      count += Number((sum & LOW) !== 0);
    }
  }
  return count;
}

/** Puts the first numbers of a list in order, the highest first; there are few. */
function sortDown(list: Int32Array, count: number): void {
  for (let next = 1; next < count; next++) {
    const key = list[next] as number;
    let place = next;
    for (; place > 0 && (list[place - 1] as number) < key; place--) list[place] = list[place - 1] as number;
    list[place] = key;
  }
}

/**
 * Works out at most five causes that fit and leaves them in `best`, the best first; answers how many.
 * Something must speak for a cause, what it is seen by must not all be absent, and with `ownCueOnly` one of its
 * own signs must be there.
 */
export function findCauses(tables: RankingTables, given: Given, scores: Scores): number {
  begin(tables, given, scores);
  addUp(tables, given, scores);
  const { keys, best } = scores;
  const count = listKeys(scores, given.ownCueOnly);
  let top = keys[0] as number;
  for (let index = 1; index < count; index++) top = Math.max(top, keys[index] as number);
  const least = scoreOf(top) - WORTH_NAMING;
  let named = 0;
  for (let index = 0; index < count; index++) {
    const key = keys[index] as number;
    best[named] = key;
    named += Number(scoreOf(key) >= least);
  }
  sortDown(best, named);
  return Math.min(named, MOST);
}

/** Answers the cause at a place of `best`, as an index of the tables. */
export function causeAt({ best }: Scores, place: number): number {
  return indexOf(best[place] as number);
}

/** Answers how well the cause at a place of `best` fits beside the first: a place in `STRENGTHS`. */
export function strengthAt({ best }: Scores, place: number): number {
  const gap = scoreOf(best[0] as number) - scoreOf(best[place] as number);
  if (gap <= AS_LIKELY) return 0;
  return gap <= POSSIBLE ? 1 : 2;
}

/** Answers the first causes of `best` by name. */
export function namedCauses(tables: RankingTables, scores: Scores, count: number): RankedCause[] {
  const ranked: RankedCause[] = [];
  for (let place = 0; place < count; place++) {
    const { id } = tables.causes[causeAt(scores, place)] as RankingTables['causes'][number];
    const strength = STRENGTHS[strengthAt(scores, place)] as Strength;
    ranked.push({ id, strength, score: scoreOf(scores.best[place] as number) });
  }
  return ranked;
}

/** Answers at most five causes that fit, best first; a tie goes to the lower id. Never sets a level. */
export function rankCauses(tables: RankingTables, given: Given, scores: Scores): RankedCause[] {
  return namedCauses(tables, scores, findCauses(tables, given, scores));
}
