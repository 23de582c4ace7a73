import type { Effect, Lift, Rule } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { ContextId, FindingId } from '../vocabulary/index.ts';

/** A rule whose findings, contexts and basis ids must exist to compile. */
export type KnowledgeRule = Rule<FindingId, ContextId, BasisId>;
/** A lift whose findings, contexts and basis ids must exist to compile. */
export type KnowledgeLift = Lift<FindingId, ContextId, BasisId>;
/** An effect whose findings, contexts and basis ids must exist to compile. */
export type KnowledgeEffect = Effect<FindingId, ContextId, BasisId>;
