import { z } from 'zod';
import { seriesSchema } from './assess-line.ts';
import { clinicSlugSchema } from './clinic.ts';
import { factsSchema, hoursSinceSchema } from './facts.ts';
import { knowledgeHashSchema, levelResultSchema, levelSchema } from './level.ts';
import { messageViewSchema } from './message.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { textSchema } from './text.ts';

/** A point in time, ISO 8601 with its offset. */
export const instantSchema = z.iso.datetime({
  offset: true,
  error: 'a date and time with its offset, such as 2026-11-20T15:00:00+00:00',
});

/** The longest message a person may write. */
export const MAX_MESSAGE = 4_000;

/** The longest page taken, written as JSON. */
const MAX_SHOWN = 40_000;

/** A page of results as words made it; kept as it came and never read for a decision. */
const shownPageSchema = z
  .record(z.string().max(60), z.json())
  .refine((page) => JSON.stringify(page).length <= MAX_SHOWN, 'a page of at most 40,000 characters');

/** What a phone sends when a person presses Send. */
export const checkInCreateSchema = z
  .strictObject({
    clinicSlug: clinicSlugSchema,
    forWhom: z.enum(['me', 'someone-else']),
    name: textSchema(80).optional(),
    treatedAt: instantSchema.optional(),
    treatedApprox: z.boolean().optional(),
    hoursSince: hoursSinceSchema.optional(),
    message: textSchema(MAX_MESSAGE, 0).optional(),
    areas: z.array(textSchema(60)).max(40).optional(),
    facts: factsSchema,
    /** What was answered in earlier check-ins of this treatment; needs the time of the treatment. */
    series: seriesSchema.optional(),
    /** What the phone worked out and showed. */
    result: levelResultSchema,
    /** The page the phone showed for it, as it stood, to be shown again as it was. */
    shown: shownPageSchema.optional(),
    /** When the phone worked it out. */
    createdAt: instantSchema,
  })
  .meta({ id: 'CheckInCreate' });

export type CheckInCreate = z.infer<typeof checkInCreateSchema>;

/** The answer to a stored check-in; `link` is the person's private address on this server, `/c#` and a token. */
export const checkInCreatedSchema = z
  .object({
    id: z.uuid(),
    link: z.string(),
    level: levelSchema,
    certified: z.boolean(),
    knowledge: knowledgeHashSchema,
    /** The server came to a higher level than the phone. */
    updated: z.boolean(),
  })
  .meta({ id: 'CheckInCreated' });

export type CheckInCreated = z.infer<typeof checkInCreatedSchema>;

/** How far a check-in has come: nobody has seen it, a person at the clinic has, has taken it on, or has closed it. */
export const CHECK_IN_STATES = ['sent', 'seen', 'acknowledged', 'closed'] as const;

export type CheckInState = (typeof CHECK_IN_STATES)[number];

export const checkInStateSchema = z.enum(CHECK_IN_STATES).meta({ id: 'CheckInState' });

/** Their own check-in as a person may see it; the level at worst is not for them. */
export const checkInViewSchema = z
  .object({
    id: z.uuid(),
    clinic: z.object({
      name: z.string(),
      phone: z.string().nullable(),
      urgentPhone: z.string().nullable(),
      /** When the clinic answers, in its own words. */
      hours: z.string().nullable(),
      /** By its own clock; a view kept on a phone from before has neither. */
      timeZone: z.string().optional(),
      opening: openingHoursSchema.nullable().optional(),
    }),
    state: checkInStateSchema,
    /** What they were told when they sent it. */
    level: levelSchema,
    /** The clinic thinks otherwise by now: its level, and what it says about it. */
    changedByClinic: z
      .object({ level: levelSchema, by: z.string(), words: z.string().nullable(), at: instantSchema })
      .nullable()
      // A view kept on a phone from before does not have it.
      .default(null),
    certified: z.boolean(),
    updated: z.boolean(),
    knowledge: knowledgeHashSchema,
    createdAt: instantSchema,
    sentAt: instantSchema,
    seenAt: instantSchema.nullable(),
    acknowledgedAt: instantSchema.nullable(),
    closedAt: instantSchema.nullable(),
    messages: z.array(messageViewSchema),
  })
  .meta({ id: 'CheckInView' });

export type CheckInView = z.infer<typeof checkInViewSchema>;
