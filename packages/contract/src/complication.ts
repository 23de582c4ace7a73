import { z } from 'zod';
import { instantSchema } from './check-in.ts';
import { COMPLICATION_TERMS } from './complication-terms.ts';
import { calendarDaySchema } from './person-record.ts';
import { textSchema } from './text.ts';

export const COMPLICATION_STATES = ['draft', 'confirmed', 'closed'] as const;

export type ComplicationState = (typeof COMPLICATION_STATES)[number];

/** How bad it was, the least first. */
export const SEVERITIES = ['mild', 'moderate', 'severe', 'life-threatening'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** How surely the treatment brought it about, as somebody judges it. */
export const CAUSALITIES = ['certain', 'probable', 'possible', 'unlikely', 'cannot-judge'] as const;

export type Causality = (typeof CAUSALITIES)[number];

export const COMPLICATION_OUTCOMES = [
  'not-known-yet',
  'still-there',
  'healing',
  'healed',
  'healed-with-marks',
  'died',
] as const;

export type ComplicationOutcome = (typeof COMPLICATION_OUTCOMES)[number];

export const SUSPECT_KINDS = ['device', 'cartridge', 'product', 'anaesthetic', 'technique'] as const;

export type SuspectKind = (typeof SUSPECT_KINDS)[number];

const codes: ReadonlySet<string> = new Set(COMPLICATION_TERMS.map(({ code }) => code));

const termCodeSchema = z.string().refine((code) => codes.has(code), 'a code of the list of terms');

/** What may have brought it about: one thing of the treatment, by its record where it has one. */
const suspectSchema = z
  .strictObject({
    kind: z.enum(SUSPECT_KINDS),
    /** The device or the product. */
    recordId: z.uuid().nullable(),
    /** The lot of a cartridge, the batch of a product. */
    lot: textSchema(80, 0).nullable(),
    note: textSchema(300, 0),
  })
  .meta({ id: 'Suspect' });

export type Suspect = z.infer<typeof suspectSchema>;

/** What a complication file says. */
export const complicationSaidSchema = z
  .strictObject({
    terms: z.array(termCodeSchema).max(20),
    onsetOn: calendarDaySchema.nullable(),
    severity: z.enum(SEVERITIES).nullable(),
    causality: z.enum(CAUSALITIES).nullable(),
    causalityReason: textSchema(2_000, 0),
    outcome: z.enum(COMPLICATION_OUTCOMES),
    outcomeOn: calendarDaySchema.nullable(),
    /** The areas where it was, by the regions of the map. */
    areas: z.array(textSchema(60)).max(40),
    suspects: z.array(suspectSchema).max(20),
    narrative: textSchema(10_000, 0),
    /** What was done about it. */
    care: textSchema(4_000, 0),
  })
  .meta({ id: 'ComplicationSaid' });

export type ComplicationSaid = z.infer<typeof complicationSaidSchema>;

/** Begins a file from a check-in, a treatment or a person; what they hold of one another is filled in. */
export const complicationCreateSchema = z
  .strictObject({
    checkInId: z.uuid().optional(),
    treatmentId: z.uuid().optional(),
    personId: z.uuid().optional(),
  })
  .refine((from) => Object.values(from).some((id) => id !== undefined), {
    message: 'a check-in, a treatment or a person',
  })
  .meta({ id: 'ComplicationCreate' });

export type ComplicationCreate = z.infer<typeof complicationCreateSchema>;

/** Writes a file anew; what it said before stays on file. */
export const complicationWriteSchema = z
  .strictObject({
    version: z.int().min(1),
    personId: z.uuid().nullable(),
    treatmentId: z.uuid().nullable(),
    said: complicationSaidSchema,
    /** Why, once it was confirmed. */
    reason: textSchema(200).optional(),
  })
  .meta({ id: 'ComplicationWrite' });

export type ComplicationWrite = z.infer<typeof complicationWriteSchema>;

export const complicationMoveSchema = z
  .strictObject({
    version: z.int().min(1),
    state: z.enum(COMPLICATION_STATES),
    reason: textSchema(200).optional(),
  })
  .meta({ id: 'ComplicationMove' });

export type ComplicationMove = z.infer<typeof complicationMoveSchema>;

const namedPersonSchema = z.object({ id: z.uuid(), name: z.string(), birthOn: z.string() });

/** One treatment, as far as a trace needs it. */
const tracedTreatmentSchema = z
  .object({
    id: z.uuid(),
    endedAt: instantSchema,
    device: z.object({
      id: z.uuid(),
      name: z.string(),
      kind: z.string(),
      maker: z.string().nullable(),
      model: z.string().nullable(),
      serial: z.string().nullable(),
      udi: z.string().nullable(),
    }),
    cartridgeLot: z.string().nullable(),
    cartridgeExpiresOn: z.string().nullable(),
    deepestMm: z.number(),
    areas: z.array(z.string()),
    operator: z.object({ id: z.uuid(), name: z.string() }),
    products: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: z.string(),
        batch: z.string(),
        expiresOn: z.string().nullable(),
        givenAs: z.enum(['used', 'supplied']),
      }),
    ),
  })
  .meta({ id: 'TracedTreatment' });

export type TracedTreatment = z.infer<typeof tracedTreatmentSchema>;

const complicationItemSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(COMPLICATION_STATES),
    person: namedPersonSchema.nullable(),
    /** As the check-in names somebody who is not on file. */
    name: z.string().nullable(),
    terms: z.array(z.string()),
    severity: z.enum(SEVERITIES).nullable(),
    onsetOn: z.string().nullable(),
    treatedAt: instantSchema.nullable(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'ComplicationItem' });

export type ComplicationItem = z.infer<typeof complicationItemSchema>;

export const complicationQuerySchema = z.strictObject({
  state: z.enum(COMPLICATION_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(300).optional(),
});

export type ComplicationQuery = z.infer<typeof complicationQuerySchema>;

export const complicationPageSchema = z
  .object({ items: z.array(complicationItemSchema), next: z.string().nullable() })
  .meta({ id: 'ComplicationPage' });

export type ComplicationPage = z.infer<typeof complicationPageSchema>;

export const complicationViewSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(COMPLICATION_STATES),
    version: z.int(),
    person: namedPersonSchema.nullable(),
    name: z.string().nullable(),
    checkInId: z.uuid().nullable(),
    treatment: tracedTreatmentSchema.nullable(),
    /** What the treatment could be, when the person is known. */
    treatments: z.array(tracedTreatmentSchema),
    said: complicationSaidSchema,
    /** Who judged the cause, and when; by hand only. */
    judged: z.object({ by: z.string(), at: instantSchema }).nullable(),
    /** What is still to be said before it can be confirmed, by the names of fields. */
    missing: z.array(z.string()),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    /** Every version, newest first. */
    history: z.array(
      z.object({
        version: z.int(),
        state: z.enum(COMPLICATION_STATES),
        by: z.string(),
        at: instantSchema,
        reason: z.string().nullable(),
        said: complicationSaidSchema,
      }),
    ),
  })
  .meta({ id: 'ComplicationView' });

export type ComplicationView = z.infer<typeof complicationViewSchema>;

/** What earlier complications of a person answer of the questions before the next treatment. */
export const personComplicationsSchema = z
  .object({
    items: z.array(complicationItemSchema),
    screening: z.object({
      answers: z.record(z.string(), z.string()),
      because: z.array(z.object({ question: z.string(), complicationId: z.uuid() })),
    }),
  })
  .meta({ id: 'PersonComplications' });

export type PersonComplications = z.infer<typeof personComplicationsSchema>;
