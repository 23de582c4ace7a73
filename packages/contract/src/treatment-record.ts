import { z } from 'zod';
import { DEVICE_KINDS, LONGEST_NEEDLE_MM } from './catalogue.ts';
import { instantSchema } from './check-in.ts';
import { calendarDaySchema, personItemSchema } from './person-record.ts';
import { timeZoneSchema } from './place.ts';
import { textSchema } from './text.ts';

export const treatedAreaSchema = z
  .strictObject({
    /** The id of a region of the face and body map. */
    area: textSchema(60),
    depthMm: z.number().min(0.1).max(LONGEST_NEEDLE_MM),
    passes: z.int().min(1).max(30).nullable(),
  })
  .meta({ id: 'TreatedArea' });

export const givenProductSchema = z
  .strictObject({
    productId: z.uuid(),
    batch: textSchema(80, 0),
    expiresOn: calendarDaySchema.nullable(),
    givenAs: z.enum(['used', 'supplied']),
    /** Why it was used although an allergy on file may match. */
    allergyReason: textSchema(300).nullable(),
  })
  .meta({ id: 'GivenProduct' });

/** Numbing, as it was given. */
export const numbingSchema = z
  .strictObject({
    name: textSchema(120),
    grams: z.number().min(0).max(500).nullable(),
    appliedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Numbing' });

export const PATCH_TESTS = ['unknown', 'not-done', 'no-reaction', 'reaction'] as const;
export const SCREENING_DECISIONS = ['unknown', 'not-done', 'go', 'go-with-care', 'against-advice'] as const;

/** A treatment as it is written down. */
export const treatmentWriteSchema = z
  .strictObject({
    endedAt: instantSchema,
    timeZone: timeZoneSchema,
    deviceId: z.uuid(),
    cartridgeLot: textSchema(80).nullable(),
    cartridgeExpiresOn: calendarDaySchema.nullable(),
    areas: z.array(treatedAreaSchema).min(1).max(40),
    rfMillijoules: z.number().min(0.1).max(10_000).nullable(),
    operatorId: z.uuid(),
    products: z.array(givenProductSchema).max(20),
    numbing: numbingSchema.nullable(),
    consentText: textSchema(60)
      .nullable()
      .describe('The version of the text that was signed; null when none was.'),
    patchTest: z.enum(PATCH_TESTS),
    screening: z.enum(SCREENING_DECISIONS),
    notes: textSchema(8_000, 0),
    nextSessionOn: calendarDaySchema.nullable(),
  })
  .meta({ id: 'TreatmentWrite' });

export type TreatmentWrite = z.infer<typeof treatmentWriteSchema>;

/** A correction: what it said before stays on file. */
export const treatmentCorrectionSchema = z
  .strictObject({ ...treatmentWriteSchema.shape, version: z.int().min(1), reason: textSchema(200) })
  .meta({ id: 'TreatmentCorrection' });

export type TreatmentCorrection = z.infer<typeof treatmentCorrectionSchema>;

export const treatmentViewSchema = z
  .object({
    ...treatmentWriteSchema.shape,
    id: z.uuid(),
    personId: z.uuid(),
    version: z.int(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    /** Names as they are today. */
    deviceName: z.string(),
    deviceKind: z.enum(DEVICE_KINDS),
    operatorName: z.string(),
    productNames: z.record(z.string(), z.string()),
    /** What it said before each correction, newest first. */
    history: z.array(
      z.object({
        version: z.int(),
        reason: z.string(),
        replacedBy: z.string(),
        replacedAt: instantSchema,
        said: treatmentWriteSchema,
      }),
    ),
  })
  .meta({ id: 'TreatmentView' });

export type TreatmentView = z.infer<typeof treatmentViewSchema>;

export const treatmentListSchema = z
  .object({ items: z.array(treatmentViewSchema) })
  .meta({ id: 'TreatmentList' });

export type TreatmentList = z.infer<typeof treatmentListSchema>;

/** What of the catalogue may not be for this person. */
export const allergyMatchesSchema = z
  .object({
    matches: z.array(z.object({ productId: z.uuid(), because: z.array(z.string()) })),
  })
  .meta({ id: 'AllergyMatches' });

export type AllergyMatches = z.infer<typeof allergyMatchesSchema>;

/** Next sessions, the soonest first: those of the last 60 days that nobody came to, and those to come. */
export const comingUpSchema = z
  .object({
    /** The day it is at the clinic. */
    today: calendarDaySchema,
    items: z.array(z.object({ on: z.string(), treatmentId: z.uuid(), person: personItemSchema })),
  })
  .meta({ id: 'ComingUp' });

export type ComingUp = z.infer<typeof comingUpSchema>;
