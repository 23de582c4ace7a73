import { POLICIES } from '@afterneedle/engine';
import { z } from 'zod';
import { instantSchema } from './check-in.ts';
import { clinicSlugSchema } from './clinic.ts';
import { knowledgeHashSchema } from './level.ts';
import { localeSchema, nowSchema, timeZoneSchema } from './place.ts';

/** Answers to the questions of a plan, by fact id; `unsure` is an answer. Which ids and words exist, the knowledge says. */
export const planFactsSchema = z
  .record(z.string().max(80), z.string().max(80))
  .describe('By fact id, one of its words or "unsure".')
  .meta({ id: 'PlanFacts' });

const stanceSchema = z.enum(['avoid', 'do', 'may']);

// How much and how far is for the engine to say: its words name the limit. Here it is only told.
const treatmentSchema = z
  .strictObject({
    endedAt: instantSchema.describe('Not after now, at most 3 years before.'),
    depthMm: z.number().optional().meta({ minimum: 0.1, maximum: 8 }),
    facts: planFactsSchema.optional(),
  })
  .meta({ id: 'Treatment' });

/** A clinic's protocol on top of a plan. */
export const clinicOverlaySchema = z
  .strictObject({
    name: z.string(),
    supplied: z.array(z.string()).optional().describe('What it gave the person for use after needling.'),
    lines: z
      .array(
        z.strictObject({
          thing: z.string(),
          stance: stanceSchema,
          fromHour: z.number().optional(),
          untilHour: z.number().nullable(),
          by: z.string().optional().describe('The named clinician without whom no hold is shortened.'),
          reason: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'ClinicOverlay' });

/** How sources that disagree are weighed in a plan, and in what is asked of it. */
export const policySchema = z
  .enum(POLICIES)
  .describe(
    'How sources that disagree are weighed; the strictest unless said otherwise. The lines of a clinic count under "clinic" only.',
  );

/** What a plan is asked with. */
export const planCreateSchema = z
  .strictObject({
    treatments: z.array(treatmentSchema).meta({ minItems: 1, maxItems: 12 }),
    person: planFactsSchema.optional(),
    policy: policySchema.optional(),
    clinic: clinicOverlaySchema.optional(),
    signs: z.array(z.string().max(80)).optional().describe('Findings of a check-in that are present.'),
    causes: z
      .array(z.string().max(80))
      .optional()
      .describe('Likely causes a check-in came to; none in an emergency.'),
    isCalm: z.boolean().optional().describe('Whether redness, stinging, peeling and weeping are gone.'),
    isRough: z
      .boolean()
      .optional()
      .describe(
        'The day or the hour of a treatment is a guess: the texts count in whole days, never a day too early.',
      ),
    timeZone: timeZoneSchema
      .optional()
      .describe(
        'IANA name: the dates are read there. Else the offset in which the latest treatment was given.',
      ),
    locale: localeSchema.optional(),
    now: nowSchema.optional(),
  })
  .meta({ id: 'PlanCreate' });

export type PlanCreate = z.infer<typeof planCreateSchema>;

/** The clinic whose protocol counts. */
export const atClinicSchema = clinicSlugSchema.describe(
  'The protocol that counts at this clinic now is laid over the plan, in place of lines given here.',
);

/** What a server is asked for a plan with: it knows the protocols of its clinics. */
export const planAtClinicSchema = planCreateSchema
  .extend({
    clinicSlug: atClinicSchema.optional(),
  })
  .meta({ id: 'PlanAtClinic' });

export type PlanAtClinic = z.infer<typeof planAtClinicSchema>;

const PLAN_ID = '1 to 80 letters, digits and hyphens, the first no hyphen';

/** What a calendar file of a plan is asked with. */
export const planCalendarCreateSchema = planAtClinicSchema
  .extend({
    planId: z
      .string(PLAN_ID)
      .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/, PLAN_ID)
      .describe(
        'Entries are named after it, so that a newer file replaces an older one. Choose it at random.',
      ),
    sequence: z.int().min(0).max(1_000_000).optional().describe('One more each time the file is made again.'),
    isDiscreet: z.boolean().optional().describe('Titles say nothing about skin.'),
    given: z
      .array(z.strictObject({ uid: z.string().min(1).max(300), startsAt: instantSchema }))
      .max(500)
      .optional()
      .describe(
        'UID and DTSTART of what earlier files held. What this file holds no more is taken back: STATUS:CANCELLED, the same UID.',
      ),
  })
  .meta({ id: 'PlanCalendarCreate' });

export type PlanCalendarCreate = z.infer<typeof planCalendarCreateSchema>;

const planConditionSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('calm') }),
    z.object({ kind: z.literal('clinic-agrees') }),
    z
      .object({ kind: z.literal('unless'), c: z.string(), is: z.array(z.string()) })
      .describe('An allergy nobody named; with it the thing stays left out.'),
  ])
  .meta({ id: 'PlanCondition' });

const segmentSchema = z
  .object({
    fromHour: z.number(),
    untilHour: z.number().nullable(),
    fromAt: instantSchema,
    /** The last moment of it; null has no end. */
    untilAt: instantSchema.nullable(),
    stance: stanceSchema,
    conditions: z.array(planConditionSchema),
    band: z.enum(['all-wait', 'sources-differ', 'all-allow']),
    onlyIf: z
      .array(z.object({ c: z.string(), is: z.array(z.string()) }))
      .optional()
      .describe(
        'Left out only if one of these is so, and nobody knows: what is open counts as possible. Missing where it is left out whatever the answers are.',
      ),
    decidedBy: z.array(z.string()),
  })
  .meta({ id: 'PlanSegment' });

const heardPositionSchema = z
  .object({
    cite: z.string(),
    stance: stanceSchema,
    fromHour: z.number(),
    untilHour: z.union([z.number(), z.literal('not-said')]).nullable(),
    overruledBy: z.string().optional(),
  })
  .meta({ id: 'HeardPosition' });

const clinicChangeSchema = z
  .object({
    clinic: z.string(),
    by: z.string().optional(),
    reason: z.string().optional(),
    usualUntilHour: z.number().nullable(),
    askedUntilHour: z.number().nullable(),
    untilHour: z.number().nullable(),
    refused: z.enum(['below-floor', 'nobody-named', 'prescribed', 'nothing-left', 'open-fact']).optional(),
  })
  .meta({ id: 'ClinicChange' });

const planLineSchema = z
  .object({
    thing: z.string(),
    segments: z.array(segmentSchema),
    items: z.array(z.string()),
    floorHour: z.number(),
    usualUntilHour: z.number().nullable(),
    supporters: z.array(heardPositionSchema),
    dissenters: z.array(heardPositionSchema),
    changed: clinicChangeSchema.optional(),
  })
  .meta({ id: 'PlanLine' });

/** A plan in hours since the first treatment ended, and each stretch in moments. */
const planViewSchema = z
  .object({
    /** Hour 0 of every line. */
    zeroAt: instantSchema,
    nowHour: z.number(),
    lines: z.array(planLineSchema),
    needs: z.array(
      z.object({
        need: z.enum(['sun-cover', 'moisture', 'cleanliness']),
        fromHour: z.number(),
        untilHour: z.number().nullable(),
        metBy: z.array(z.string()),
        byFallback: z.boolean(),
      }),
    ),
    open: z.array(z.object({ c: z.string(), things: z.array(z.string()) })),
  })
  .meta({ id: 'Plan' });

export type PlanView = z.infer<typeof planViewSchema>;

const sectionSchema = z.object({ heading: z.string(), lines: z.array(z.string()) }).meta({ id: 'Section' });

const planItemSchema = z
  .object({
    id: z.string(),
    thing: z.string(),
    kind: z.enum(['do', 'wait', 'may']),
    say: z.string(),
    until: z.string().optional(),
    /** Milliseconds since 1970; null has no end. */
    untilAt: z.number().nullable(),
    differ: z.string().optional(),
    clinic: z.array(z.string()),
    unless: z.array(z.string()),
    why: z.object({
      sources: z.array(
        z.object({
          label: z.string(),
          ids: z.array(z.string()),
          openedAtSource: z.boolean(),
          unsigned: z.boolean(),
        }),
      ),
      supports: z.array(z.string()),
      dissents: z.array(z.string()),
      overruled: z.array(z.string()),
    }),
  })
  .meta({ id: 'PlanItem' });

const itemsSchema = z.object({ heading: z.string(), items: z.array(planItemSchema) });

const daysSchema = z.object({
  heading: z.string(),
  days: z.array(z.object({ day: z.int(), heading: z.string(), lines: z.array(z.string()) })),
});

/** The texts of a plan, in the order in which they stand. */
const planPageSchema = z
  .object({
    language: z.string(),
    title: z.string(),
    treated: z.string(),
    zone: z.string().optional(),
    phase: z.enum(['day-0', 'during', 'finished']),
    phaseText: z.string(),
    day: z.int(),
    several: z.string().optional(),
    doNow: itemsSchema,
    /** In order of their ends; `groups` holds the same items under one heading an end. */
    wait: itemsSchema.extend({
      groups: z.array(
        z.object({ until: z.string(), items: z.array(planItemSchema), hint: z.string().optional() }),
      ),
    }),
    may: itemsSchema,
    next: daysSchema,
    weeks: daysSchema,
    usual: sectionSchema,
    causes: z
      .object({
        heading: z.string(),
        groups: z.array(
          z.object({
            cause: z.string(),
            soothes: sectionSchema,
            worsens: sectionSchema,
            clinician: sectionSchema,
          }),
        ),
      })
      .optional(),
    nextTime: sectionSchema,
    open: z.object({ heading: z.string(), lead: z.string(), lines: z.array(z.string()) }).optional(),
    advice: z.string(),
  })
  .meta({ id: 'PlanPage' });

/** A plan, its texts, and by which knowledge. */
export const planAnswerSchema = z
  .object({ plan: planViewSchema, page: planPageSchema, knowledge: knowledgeHashSchema })
  .meta({ id: 'PlanAnswer' });

export type PlanAnswer = z.infer<typeof planAnswerSchema>;
