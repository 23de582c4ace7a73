import { CODES, leastStep } from '../facts/fact-slots.ts';
import type { RankingTables } from './ranking-tables.ts';

/** How well a cause fits beside the best one. Words, because the weights are authored and not calibrated. */
export type Strength = 'most-likely' | 'possible' | 'less-likely';

/** A cause that fits what is known. */
export interface RankedCause {
  readonly id: string;
  readonly strength: Strength;
  /** Weight of evidence in centi-decibans; only differences mean anything. */
  readonly score: number;
}

/** Room to add up in, made once. */
export interface Scores {
  readonly total: Int32Array;
  readonly supported: Uint8Array;
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
/** How far below the best score a cause is still said to be as likely, possible, and worth naming at all. */
const AS_LIKELY = 150;
const POSSIBLE = 700;
const WORTH_NAMING = 1500;

/** Answers room to add up the scores of some causes in. */
export function scoresFor({ causes }: RankingTables): Scores {
  return {
    total: new Int32Array(causes.length),
    supported: new Uint8Array(causes.length),
    best: new Int32Array(MOST),
  };
}

function addUp(tables: RankingTables, given: Given, scores: Scores): void {
  const { start, cause, weight, supports, usualSupports, onsetCuts, onsetRows } = tables;
  const { codes, unusual, unusualCount } = given.answers;
  const { minutes } = given;
  const { total, supported } = scores;
  const count = total.length;
  let row = 0;
  if (minutes === undefined) row = onsetCuts.length + 1;
  else while (row < onsetCuts.length && (onsetCuts[row] as number) < minutes) row++;
  const from = row * count;
  for (let index = 0; index < count; index++) total[index] = onsetRows[from + index] as number;
  supported.set(usualSupports);
  for (let index = 0; index < unusualCount; index++) {
    const slot = unusual[index] as number;
    const key = slot * CODES + (codes[slot] as number);
    const end = start[key + 1] as number;
    for (let at = start[key] as number; at < end; at++) {
      const target = cause[at] as number;
      total[target] = (total[target] as number) + (weight[at] as number);
      supported[target] = (supported[target] as number) + (supports[at] as number);
    }
  }
}

function mayBeShown(tables: RankingTables, index: number, codes: Uint8Array): boolean {
  const own = tables.ownCues[index] as Uint16Array;
  if (own.length === 0) return true;
  for (let at = 0; at < own.length; at++) {
    if (leastStep(codes[own[at] as number] as number) > 0) return true;
  }
  return false;
}

/** Whether every sign it is seen by is known to be absent. */
function isRuledOut(tables: RankingTables, index: number, codes: Uint8Array): boolean {
  const needs = tables.needs[index] as Uint16Array;
  for (let at = 0; at < needs.length; at++) {
    if (codes[needs[at] as number] !== 0) return false;
  }
  return needs.length > 0;
}

function strengthOf(gap: number): Strength {
  if (gap <= AS_LIKELY) return 'most-likely';
  return gap <= POSSIBLE ? 'possible' : 'less-likely';
}

/** Puts a cause among the best so far, which stand best first, and answers how many there are now. */
function insert(best: Int32Array, count: number, index: number, total: Int32Array): number {
  const score = total[index] as number;
  let place = count;
  while (place > 0 && (total[best[place - 1] as number] as number) < score) place--;
  if (place >= MOST) return count;
  const last = Math.min(count, MOST - 1);
  for (let at = last; at > place; at--) best[at] = best[at - 1] as number;
  best[place] = index;
  return last + 1;
}

/**
 * Answers at most five causes that fit, best first; a tie goes to the lower id.
 * Something must speak for a cause, what it is seen by must not all be absent, and with `ownCueOnly` one of its
 * own signs must be there. Never sets a level.
 */
export function rankCauses(tables: RankingTables, given: Given, scores: Scores): RankedCause[] {
  const { ownCueOnly, answers } = given;
  const { codes } = answers;
  addUp(tables, given, scores);
  const { total, supported, best } = scores;
  let count = 0;
  for (let index = 0; index < total.length; index++) {
    if (supported[index] === 0 || isRuledOut(tables, index, codes)) continue;
    if (ownCueOnly && !mayBeShown(tables, index, codes)) continue;
    count = insert(best, count, index, total);
  }
  const top = total[best[0] as number] as number;
  const ranked: RankedCause[] = [];
  for (let place = 0; place < count; place++) {
    const index = best[place] as number;
    const score = total[index] as number;
    if (top - score > WORTH_NAMING) break;
    ranked.push({ id: tables.causes[index]?.id as string, strength: strengthOf(top - score), score });
  }
  return ranked;
}
