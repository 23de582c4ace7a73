import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { Way } from './run-cases.ts';

/** The engine the cases are run with. */
export const caseEngine = createEngine(knowledge);

/** The ways the cases are run; `message` joins when the engine is given a lexicon. */
export const waysRun: readonly Way[] = ['coded'];
