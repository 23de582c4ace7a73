import { z } from 'zod';
import { instantSchema } from './check-in.ts';
import { calendarDaySchema } from './person-record.ts';
import { textSchema } from './text.ts';

/** From what everybody is found who came in touch with it. */
export const RECALL_KINDS = ['cartridge-lot', 'batch', 'device', 'operator', 'knowledge'] as const;

export type RecallKind = (typeof RECALL_KINDS)[number];

export const CONTACT_WAYS = ['phone', 'e-mail', 'letter', 'in-person', 'app'] as const;

export type ContactWay = (typeof CONTACT_WAYS)[number];

const subjectShape = {
  kind: z.enum(RECALL_KINDS),
  /** The product of a batch, the device, or the operator. */
  ref: z.uuid().optional(),
  /** The lot, the batch (left out: any batch of the product), or the hash of the rules. */
  value: textSchema(80).optional(),
  from: calendarDaySchema.optional(),
  until: calendarDaySchema.optional(),
};

export const recallSubjectSchema = z.strictObject(subjectShape);

export type RecallSubject = z.infer<typeof recallSubjectSchema>;

export const recallCreateSchema = z
  .strictObject({ ...subjectShape, note: textSchema(500, 0) })
  .meta({ id: 'RecallCreate' });

export type RecallCreate = z.infer<typeof recallCreateSchema>;

/** One person to reach. Somebody who is not on file is named as their check-in names them. */
const recallPersonSchema = z
  .object({
    personId: z.uuid().nullable(),
    checkInId: z.uuid().nullable(),
    name: z.string(),
    birthOn: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    guardian: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
    leftOn: z.string().nullable(),
    deceasedOn: z.string().nullable(),
    /** When they were treated, or sent a check-in; the newest first. */
    at: z.array(instantSchema),
    /** Complication files that belong to one of these. */
    complications: z.array(z.uuid()),
    contacted: z.object({ at: instantSchema, by: z.string(), how: z.enum(CONTACT_WAYS) }).nullable(),
  })
  .meta({ id: 'RecallPerson' });

export type RecallPerson = z.infer<typeof recallPersonSchema>;

export const traceViewSchema = z
  .object({
    subject: z.string(),
    /** How many treatments, or check-ins, it was. */
    count: z.int(),
    /** There are more than are shown: narrow the days. */
    isCut: z.boolean(),
    people: z.array(recallPersonSchema),
  })
  .meta({ id: 'TraceView' });

export type TraceView = z.infer<typeof traceViewSchema>;

const recallHeadSchema = z.object({
  id: z.uuid(),
  kind: z.enum(RECALL_KINDS),
  subject: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  note: z.string(),
  createdAt: instantSchema,
  by: z.string(),
});

export const recallViewSchema = recallHeadSchema
  .extend({ count: z.int(), isCut: z.boolean(), people: z.array(recallPersonSchema) })
  .meta({ id: 'RecallView' });

export type RecallView = z.infer<typeof recallViewSchema>;

export const recallListSchema = z.object({ items: z.array(recallHeadSchema) }).meta({ id: 'RecallList' });

export type RecallList = z.infer<typeof recallListSchema>;

/** Ticks somebody off as contacted, or takes the tick back (`how` null). */
export const recallContactSchema = z
  .strictObject({
    personId: z.uuid().optional(),
    checkInId: z.uuid().optional(),
    how: z.enum(CONTACT_WAYS).nullable(),
  })
  .refine(({ personId, checkInId }) => (personId === undefined) !== (checkInId === undefined), {
    path: ['personId'],
    message: 'a person or a check-in',
  })
  .meta({ id: 'RecallContact' });

export type RecallContact = z.infer<typeof recallContactSchema>;

/** What there is to start from. */
export const recallChoicesSchema = z
  .object({
    lots: z.array(z.object({ lot: z.string(), treatments: z.int() })),
    batches: z.array(
      z.object({ productId: z.uuid(), name: z.string(), batch: z.string(), treatments: z.int() }),
    ),
    devices: z.array(
      z.object({ id: z.uuid(), name: z.string(), serial: z.string().nullable(), treatments: z.int() }),
    ),
    operators: z.array(z.object({ id: z.uuid(), name: z.string(), treatments: z.int() })),
    knowledge: z.array(z.object({ hash: z.string(), checkIns: z.int(), firstAt: instantSchema })),
  })
  .meta({ id: 'RecallChoices' });

export type RecallChoices = z.infer<typeof recallChoicesSchema>;
