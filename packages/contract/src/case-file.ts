import { z } from 'zod';
import { serverResultSchema } from './case.ts';
import { instantSchema } from './check-in.ts';
import { factsSchema } from './facts.ts';
import { knowledgeHashSchema, levelResultSchema, levelSchema } from './level.ts';

/** A check-in before this one. */
const earlierCheckInSchema = z
  .object({
    /** None where only the phone kept it. */
    id: z.uuid().nullable(),
    sentAt: instantSchema.nullable(),
    hoursSince: z.number().nullable(),
    level: levelSchema.nullable(),
    facts: factsSchema,
  })
  .meta({ id: 'EarlierCheckIn' });

export type EarlierCheckIn = z.infer<typeof earlierCheckInSchema>;

/** What is known of a treatment, for those who answer a check-in. */
const caseTreatmentSchema = z
  .object({
    id: z.uuid(),
    endedAt: instantSchema,
    device: z.string(),
    areas: z.array(z.object({ area: z.string(), depthMm: z.number(), passes: z.number().nullable() })),
    rfMillijoules: z.number().nullable(),
    cartridgeLot: z.string().nullable(),
    products: z.array(
      z.object({ name: z.string(), batch: z.string(), givenAs: z.enum(['used', 'supplied']) }),
    ),
    numbing: z
      .object({ name: z.string(), grams: z.number().nullable(), appliedAt: instantSchema.nullable() })
      .nullable(),
    operator: z.string(),
  })
  .meta({ id: 'CaseTreatment' });

export type CaseTreatment = z.infer<typeof caseTreatmentSchema>;

/** What stands around a check-in: what was told before it, how the person was treated, what they react to. */
export const caseFileSchema = z
  .object({
    /** Where the earlier check-ins are from: the same person on file, or what the phone sent along. */
    basis: z.enum(['same-person', 'sent-series', 'none']),
    /** Oldest first. */
    earlier: z.array(earlierCheckInSchema),
    /** Whether this role may see treatments and allergies. */
    maySeeRecord: z.boolean(),
    person: z.object({ id: z.uuid(), name: z.string(), birthOn: z.string() }).nullable(),
    treatment: caseTreatmentSchema.nullable(),
    /** On file; nothing where nobody is on file, or this role may not see it. */
    allergies: z.array(z.string()).nullable(),
  })
  .meta({ id: 'CaseFile' });

export type CaseFile = z.infer<typeof caseFileSchema>;

/** A page of texts: its parts in their order. */
const pageSectionSchema = z.object({ heading: z.string(), lines: z.array(z.string()) });

export type PageSection = z.infer<typeof pageSectionSchema>;

/** What the person saw, under the rules of that day, and what the same answers come to under today's. */
export const caseReplaySchema = z
  .object({
    /** The version of the knowledge on the phone, on the server then, and on the server now. */
    versions: z.object({
      phone: knowledgeHashSchema,
      server: knowledgeHashSchema,
      today: knowledgeHashSchema,
    }),
    thatDay: z.object({
      phone: levelResultSchema,
      server: serverResultSchema,
      /** The page as the phone showed it; nothing where the phone sent none. */
      page: z.array(pageSectionSchema).nullable(),
      /** The same as it came, for comparing byte by byte. */
      shown: z.record(z.string(), z.json()).nullable(),
    }),
    today: z.object({ server: serverResultSchema, page: z.array(pageSectionSchema) }),
    /** Whether the server's result of that day comes out again, byte by byte; nothing when its version is not here. */
    isSame: z.boolean().nullable(),
    differs: z.array(z.object({ what: z.string(), thatDay: z.string(), today: z.string() })),
  })
  .meta({ id: 'CaseReplay' });

export type CaseReplay = z.infer<typeof caseReplaySchema>;

/** Which photos stand on a sheet. */
export const handOverQuerySchema = z.strictObject({
  photos: z
    .string()
    .max(400)
    .regex(/^(?:[0-9a-f-]{36}(?:,[0-9a-f-]{36}){0,5})?$/, 'at most 6 ids of photos, with commas between')
    .optional(),
});

/** A sheet for an emergency department; the PDF says the same. */
export const handOverSheetSchema = z
  .object({
    title: z.string(),
    about: z.string(),
    made: z.string(),
    sections: z.array(pageSectionSchema),
    photos: z.array(z.object({ id: z.uuid(), caption: z.string() })),
    advice: z.string(),
  })
  .meta({ id: 'HandOverSheet' });

export type HandOverSheet = z.infer<typeof handOverSheetSchema>;
