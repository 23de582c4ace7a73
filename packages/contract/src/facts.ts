import { MAX_HOURS } from '@afterneedle/engine';
import { z } from 'zod';

/** Flat answers: finding id to 0..max, true, false or "unsure"; context id to one of its words or "unsure". Which ids exist, the knowledge says. */
export const factsSchema = z
  .record(z.string().max(80), z.union([z.number(), z.boolean(), z.string().max(80)]))
  .meta({ id: 'Facts' });

export type FactsInput = z.infer<typeof factsSchema>;

/** Hours since the end of treatment. */
export const hoursSinceSchema = z.number().min(0).max(MAX_HOURS);
