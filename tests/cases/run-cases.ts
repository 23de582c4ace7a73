import { type Engine, type Level, rankOf } from '@afterneedle/engine';
import { causesOfGroup, codedCase, type GoldenCase, goldenCases } from './golden-case.ts';

/** What the engine is given: the person's own words, or the facts a person coded from them. */
export const WAYS = ['message', 'coded'] as const;

export type Way = (typeof WAYS)[number];

/** `right` is any acceptable level, `exact` the expected one. */
export type LevelVerdict = 'exact' | 'right' | 'under' | 'over';

/** Not scored: an emergency shows no causes. Unmapped: the map has no cause for the group. */
export type CauseVerdict = 'first' | 'top-three' | 'missed' | 'not-scored' | 'unmapped';

export interface Outcome {
  readonly id: string;
  readonly level: Level;
  readonly levelVerdict: LevelVerdict;
  readonly causes: readonly string[];
  readonly causeVerdict: CauseVerdict;
  readonly rules: readonly string[];
}

function inputOf(golden: GoldenCase, way: Way) {
  if (way === 'message') {
    const hours = golden.daysSince === undefined ? {} : { hoursSince: golden.daysSince * 24 };
    return { id: golden.id, message: golden.text, ...hours, unmentioned: 'absent' as const };
  }
  const { hoursSince, facts } = codedCase(golden.id);
  const hours = hoursSince === undefined ? {} : { hoursSince };
  return { id: golden.id, ...hours, facts, unmentioned: 'absent' as const };
}

function judgeLevel(level: Level, { expected, acceptable }: GoldenCase): LevelVerdict {
  if (level === expected) return 'exact';
  if (acceptable.includes(level)) return 'right';
  return rankOf(level) < Math.min(...acceptable.map(rankOf)) ? 'under' : 'over';
}

function judgeCauses(level: Level, causes: readonly string[], group: string): CauseVerdict {
  if (level === 'emergency') return 'not-scored';
  const right = causesOfGroup(group);
  if (right === undefined) return 'unmapped';
  const place = causes.findIndex((cause) => right.includes(cause));
  if (place === 0) return 'first';
  return place === 1 || place === 2 ? 'top-three' : 'missed';
}

/** Runs one case one way, everything unmentioned taken as absent. */
function runCase(engine: Engine, golden: GoldenCase, way: Way): Outcome {
  const result = engine.assess(inputOf(golden, way));
  if (!result.ok) throw new Error(`${golden.id} (${way}): ${JSON.stringify(result.problems)}`);
  const { level, causes, why } = result.assessment;
  const ids = causes.map(({ id }) => id);
  return {
    id: golden.id,
    level,
    levelVerdict: judgeLevel(level, golden),
    causes: ids.slice(0, 3),
    causeVerdict: judgeCauses(level, ids, golden.causeGroup),
    rules: why.map(({ rule }) => rule),
  };
}

/** Runs all cases in some ways. */
export function runCases(
  engine: Engine,
  ways: readonly Way[],
): Readonly<Partial<Record<Way, readonly Outcome[]>>> {
  return Object.fromEntries(
    ways.map((way) => [way, goldenCases.map((golden) => runCase(engine, golden, way))]),
  );
}
