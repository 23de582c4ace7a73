import { OUTCOMES, SCREENING_GROUPS } from '@afterneedle/engine';
import { z } from 'zod';
import { knowledgeHashSchema } from './level.ts';
import { nowSchema, timeZoneSchema } from './place.ts';

const PLANNED = 'the day of the treatment, such as 2026-11-22';

const daySchema = z.iso.date();

/** What is answered before a treatment. */
export const screeningCreateSchema = z
  .strictObject({
    answers: z
      .record(z.string().max(80), z.union([z.string().max(80), z.number()]))
      .describe(
        'By question id one of its words, "unsure", or a number where it is measured; by its dayKey the day.',
      ),
    planned: z
      .string(PLANNED)
      .max(10, PLANNED)
      .optional()
      .describe('The day of the treatment, such as 2026-11-22.'),
    timeZone: timeZoneSchema.optional().describe('IANA name: which day today is. UTC unless given.'),
    now: nowSchema.optional(),
  })
  .meta({ id: 'ScreeningCreate' });

export type ScreeningCreate = z.infer<typeof screeningCreateSchema>;

const outcomeSchema = z.enum(OUTCOMES).meta({ id: 'ScreeningOutcome' });

const viewsSchema = z.array(z.object({ who: z.string(), say: z.string(), basis: z.array(z.string()) }));

const screeningReasonSchema = z
  .object({
    rule: z.string(),
    outcome: outcomeSchema,
    say: z.string(),
    advise: z.string(),
    /** Both sides, where the sources do not agree. */
    views: viewsSchema.optional(),
    /** The first day on which the wait is over. */
    until: daySchema.optional(),
    /** Nobody gave the day, so the wait counts from today. */
    isFromToday: z.literal(true).optional(),
    basis: z.array(z.string()),
  })
  .meta({ id: 'ScreeningReason' });

const preparationSchema = z
  .object({
    id: z.string(),
    fromHoursBefore: z.number(),
    untilHoursBefore: z.number(),
    /** With a planned day only. */
    from: daySchema.optional(),
    until: daySchema.optional(),
    state: z.enum(['ahead', 'now', 'over']).optional(),
    say: z.string(),
    why: z.string(),
    basis: z.array(z.string()),
  })
  .meta({ id: 'Preparation' });

/** Whether to go ahead, why, what is still open, and how to prepare. */
export const screeningAnswerSchema = z
  .object({
    outcome: outcomeSchema,
    /** The first day on which every wait with a known end is over. */
    until: daySchema.optional(),
    /** A wait has no known end. */
    isUntilOver: z.boolean(),
    reasons: z.array(screeningReasonSchema),
    /** Waits that will be over by the planned day. */
    inTime: z.array(screeningReasonSchema),
    maybe: z
      .array(screeningReasonSchema)
      .describe('Waits not over by then that count only if what nobody knows is so; `until` counts them.'),
    /** Questions without a sure answer that could still change the outcome. */
    unknown: z.array(z.object({ question: z.string(), isUnsure: z.boolean(), couldBe: outcomeSchema })),
    isComplete: z.boolean(),
    preparation: z.array(preparationSchema),
    knowledge: knowledgeHashSchema,
  })
  .meta({ id: 'ScreeningAnswer' });

export type ScreeningAnswer = z.infer<typeof screeningAnswerSchema>;

const screeningQuestionSchema = z
  .object({
    id: z.string(),
    group: z.enum(SCREENING_GROUPS),
    label: z.string(),
    ask: z.string(),
    hint: z.string().optional(),
    values: z.array(z.string()),
    labels: z.record(z.string(), z.string()),
    /** The field of the day that belongs to it, and with which answers. */
    dayKey: z.string().optional(),
    dated: z.object({ ask: z.string(), values: z.array(z.string()) }).optional(),
    measure: z.object({ unit: z.string(), least: z.number(), most: z.number() }).optional(),
  })
  .meta({ id: 'ScreeningQuestion' });

/** What is asked before a treatment, and what to ask the practitioner. */
export const screeningQuestionsSchema = z
  .object({
    questions: z.array(screeningQuestionSchema),
    checklist: z.array(
      z.object({
        id: z.string(),
        ask: z.string(),
        why: z.string(),
        good: z.string(),
        basis: z.array(z.string()),
      }),
    ),
    /** Hours after a patch was put on at which it is read. */
    patchReadingHours: z.array(z.number()),
    knowledge: knowledgeHashSchema,
  })
  .meta({ id: 'ScreeningQuestions' });

export type ScreeningQuestions = z.infer<typeof screeningQuestionsSchema>;
