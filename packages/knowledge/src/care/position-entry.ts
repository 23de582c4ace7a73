import type { Position } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { PlanFactId } from './plan-facts.ts';
import type { ThingId } from './things.ts';

/** A position whose source, thing and fact must exist to compile. */
export type KnowledgePosition = Position<ThingId, BasisId, PlanFactId>;
