import { z } from 'zod';
import { factsSchema, hoursSinceSchema } from './facts.ts';
import { knowledgeHashSchema, levelSchema } from './level.ts';
import { problemSchema } from './problem.ts';

/** One line given to `afterneedle assess --ndjson`. */
export const assessLineInSchema = z
  .strictObject({
    id: z.union([z.string(), z.number()]).optional(),
    message: z.string().optional(),
    hoursSince: hoursSinceSchema.optional(),
    facts: factsSchema.optional(),
    unmentioned: z.enum(['unknown', 'absent']).optional(),
  })
  .meta({ id: 'AssessLineIn' });

export type AssessLineIn = z.infer<typeof assessLineInSchema>;

/** Why a level: a rule that fired, the facts that made it fire, and what it rests on. */
export const witnessSchema = z
  .object({
    rule: z.string(),
    level: levelSchema,
    facts: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
    basis: z.array(z.string()),
  })
  .meta({ id: 'Witness' });

export const rankedCauseSchema = z
  .object({ id: z.string(), strength: z.enum(['most-likely', 'possible', 'less-likely']) })
  .meta({ id: 'RankedCause' });

/** One good line that `afterneedle assess --ndjson` answers; `--brief` leaves out `why` and `open`. */
export const assessLineOutSchema = z
  .strictObject({
    id: z.union([z.string(), z.number()]).optional(),
    level: levelSchema,
    levelAtWorst: levelSchema,
    certified: z.boolean(),
    assumedAbsent: z.literal(true).optional(),
    why: z.array(witnessSchema).optional(),
    causes: z.array(rankedCauseSchema).max(5),
    open: z.array(z.string()).optional(),
    recheckAfterHours: z.number().nullable(),
    contactWithinHours: z.number().nullable(),
    notes: z.array(z.string()).optional(),
    knowledge: knowledgeHashSchema,
  })
  .meta({ id: 'AssessLineOut' });

export type AssessLineOut = z.infer<typeof assessLineOutSchema>;

/** The answer to a line that could not be read; the next lines go on. */
export const assessLineProblemSchema = z
  .strictObject({
    id: z.union([z.string(), z.number()]).optional(),
    line: z.int().min(1),
    problems: z.array(problemSchema).min(1),
  })
  .meta({ id: 'AssessLineProblem' });

export type AssessLineProblem = z.infer<typeof assessLineProblemSchema>;
