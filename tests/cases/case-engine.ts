import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import type { Way } from './run-cases.ts';

/** The engine the cases are run with. */
export const caseEngine = createEngine(knowledge, { lexicon });

/** The ways the cases are run. */
export const waysRun: readonly Way[] = ['message', 'coded'];
