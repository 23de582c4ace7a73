import type { Engine, Level } from '@afterneedle/engine';
import type { Way } from '../cases/run-cases.ts';
import type { Vignette } from './vignette.ts';

/** What the engine said of one vignette; no level when it gave no answer. */
export interface VignetteAnswer {
  readonly id: string;
  readonly level: Level | null;
  /** At most the first three, best first. */
  readonly causes: readonly string[];
  readonly rules: readonly string[];
}

/** The answers by way, as kept in a first-run file. */
export type VignetteRun = Readonly<Record<Way, readonly VignetteAnswer[]>>;

/** Answers what one way of telling a vignette sends to the engine: a complete record, nothing left out but what is not there. */
export function inputOf({ id, hoursSince, text, facts }: Vignette, way: Way) {
  const hours = hoursSince === undefined ? {} : { hoursSince };
  const told = way === 'message' ? { message: text } : { facts };
  return { id, ...hours, ...told, unmentioned: 'absent' as const };
}

function answerOf(engine: Engine, vignette: Vignette, way: Way): VignetteAnswer {
  const result = engine.assess(inputOf(vignette, way));
  if (!result.ok) return { id: vignette.id, level: null, causes: [], rules: [] };
  const { level, causes, why } = result.assessment;
  return {
    id: vignette.id,
    level,
    causes: causes.slice(0, 3).map(({ id }) => id),
    rules: why.map(({ rule }) => rule),
  };
}

/** Runs vignettes both ways: from their coded facts and from their words. */
export function runVignettes(engine: Engine, vignettes: readonly Vignette[]): VignetteRun {
  const answers = (way: Way) => vignettes.map((vignette) => answerOf(engine, vignette, way));
  return { coded: answers('coded'), message: answers('message') };
}
