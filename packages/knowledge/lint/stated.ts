import {
  createEngine,
  type Facts,
  type FindingAnswer,
  type Level,
  minutesOf,
  rankOf,
} from '@afterneedle/engine';
import { type ContextId, type FindingId, knowledge } from '../src/index.ts';
import { lexicon } from '../src/lexicon/index.ts';

/** The engine with the real knowledge, once for all lints. */
export const engine = createEngine(knowledge, { lexicon });

/** Some answers: by finding, by circumstance, and the hour. */
export interface Answers {
  readonly hours?: number;
  readonly signs?: Partial<Record<FindingId, FindingAnswer>>;
  readonly about?: Partial<Record<ContextId, string>>;
}

/** Answers the facts of a check-in where nothing else was asked. */
export function only({ hours, signs = {}, about = {} }: Answers): Facts {
  const facts = {
    findings: signs as Record<string, FindingAnswer>,
    contexts: about as Record<string, string>,
  };
  return hours === undefined ? facts : { ...facts, minutes: minutesOf(hours) };
}

/** Answers the facts of a full check-in: everything not named was asked and is absent or ordinary. */
export function full({ hours, signs = {}, about = {} }: Answers): Facts {
  const { findings, contexts } = knowledge.vocabulary;
  const absent = Object.fromEntries(findings.map(({ id }) => [id, 0]));
  const ordinary = Object.fromEntries(contexts.map(({ id, ordinary: value }) => [id, value]));
  return only({
    ...(hours === undefined ? {} : { hours }),
    signs: { ...absent, ...signs },
    about: { ...ordinary, ...about },
  });
}

/** Answers the level of a full check-in. */
export function levelOf(answers: Answers): Level {
  return engine.decide(full(answers)).level;
}

/** Answers the rank of a full check-in's level, 0 expected to 4 emergency. */
export function rank(answers: Answers): number {
  return rankOf(levelOf(answers));
}

/** Answers the rank of a check-in where nothing else was asked. */
export function rankOfOnly(answers: Answers): number {
  return rankOf(engine.decide(only(answers)).level);
}
