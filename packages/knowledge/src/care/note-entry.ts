import type { CareNote, CauseCare } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { ThingId } from './things.ts';

/** A line of advice whose thing and basis must exist to compile. */
export type KnowledgeNote = CareNote<ThingId, BasisId>;
export type KnowledgeCauseCare = CauseCare<ThingId, BasisId>;
