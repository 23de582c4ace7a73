import { z } from 'zod';
import { factsSchema, hoursSinceSchema } from './facts.ts';
import { knowledgeHashSchema, levelSchema } from './level.ts';
import { problemSchema } from './problem.ts';

/** Earlier check-ins of the same treatment that one request may carry. */
const MAX_EARLIER = 200;

/** Earlier check-ins, oldest first; what was not asked in one is unknown. They can raise a level, never lower it. */
export const seriesSchema = z
  .array(z.strictObject({ hoursSince: hoursSinceSchema, facts: factsSchema }))
  .max(MAX_EARLIER)
  .meta({ id: 'EarlierCheckIns' });

/** One line given to `afterneedle assess --ndjson`. */
export const assessLineInSchema = z
  .strictObject({
    id: z.union([z.string(), z.number()]).optional(),
    message: z.string().optional(),
    hoursSince: hoursSinceSchema.optional(),
    facts: factsSchema.optional(),
    unmentioned: z.enum(['unknown', 'absent']).optional(),
    series: seriesSchema.optional(),
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

/** Why earlier check-ins raised something, in ids and numbers: minutes since the end of treatment, steps of the finding. */
const seriesExplanationSchema = z
  .object({
    kind: z.enum(['slower', 'rising', 'rising-fast', 'came-and-went']),
    finding: z.string(),
    cameBack: z.boolean().optional(),
    expected: z.number().optional(),
    points: z.array(z.object({ minutes: z.int(), severity: z.int() })),
  })
  .meta({ id: 'SeriesExplanation' });

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
    /** What earlier check-ins add; only where they were given. */
    series: z
      .object({ explanations: z.array(seriesExplanationSchema), nextCheckIns: z.array(z.number()) })
      .optional(),
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
