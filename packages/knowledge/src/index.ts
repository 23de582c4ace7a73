import type { KnowledgeBase } from '@afterneedle/engine';
import { ordinaryEffects } from './effects/ordinary-effects.ts';
import { rules } from './rules/index.ts';
import { lifts } from './rules/lifts.ts';
import { derivations, masking } from './rules/masking-and-derivations.ts';
import { vocabulary } from './vocabulary/index.ts';

export type { BasisId } from './claims/index.ts';
export { type ContextId, type ContextValue, contexts, type FindingId, findings } from './vocabulary/index.ts';

/** What Afterneedle believes, as the engine takes it. */
export const knowledge: KnowledgeBase = {
  vocabulary,
  rules,
  lifts,
  effects: ordinaryEffects,
  causes: [],
  care: [],
  firstAid: [],
  masking,
  derivations,
};
