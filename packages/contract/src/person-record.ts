import { z } from 'zod';
import { checkInStateSchema, instantSchema } from './check-in.ts';
import { levelSchema } from './level.ts';
import { textSchema } from './text.ts';

const DAY = 'a day, such as 1990-05-17';

/** A day of the calendar without a time. */
export const calendarDaySchema = z.iso.date(DAY);

/** What a person may agree to, each by itself; none is taken as given. */
export const CONSENT_PURPOSES = ['sharing', 'training-photos', 'reminders'] as const;

export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

const YES_NO = ['yes', 'no', 'unsure'] as const;

/** What is known of the skin; what nobody asked is left out. */
export const skinFactsSchema = z
  .strictObject({
    phototype: z.enum(['I', 'II', 'III', 'IV', 'V', 'VI', 'unsure']).optional(),
    keloids: z.enum(YES_NO).optional(),
    coldSores: z.enum(YES_NO).optional(),
    darkMarks: z.enum(YES_NO).optional(),
  })
  .meta({ id: 'SkinFacts' });

/** What is health in a record: for clinical roles. */
export const personHealthSchema = z
  .strictObject({
    allergies: z.array(textSchema(120)).max(200),
    skin: skinFactsSchema,
    notes: textSchema(8_000, 0),
  })
  .meta({ id: 'PersonHealth' });

export type PersonHealth = z.infer<typeof personHealthSchema>;

/** The same as it is kept: a merge unites two records, so it may be longer than what may be written. */
export const keptHealthSchema = z
  .object({ allergies: z.array(z.string()), skin: skinFactsSchema, notes: z.string() })
  .meta({ id: 'KeptHealth' });

export const guardianSchema = z
  .strictObject({
    name: textSchema(200),
    phone: textSchema(40),
    relation: textSchema(60),
  })
  .meta({ id: 'Guardian' });

/** A person as staff write them down. */
export const personWriteSchema = z
  .strictObject({
    givenName: textSchema(100).describe('Of a name of one word, that word.'),
    familyName: textSchema(100, 0).default('').describe('Empty where a name has one word.'),
    birthOn: calendarDaySchema,
    phone: textSchema(40).nullable(),
    email: z.email('Give an e-mail address, such as name@example.org.').max(254).nullable(),
    guardian: guardianSchema.nullable(),
    leftOn: calendarDaySchema.nullable(),
    deceasedOn: calendarDaySchema.nullable(),
    /** Left out by a role that may not see it: then it stays as it is. */
    health: personHealthSchema.optional(),
  })
  .meta({ id: 'PersonWrite' });

export type PersonWrite = z.infer<typeof personWriteSchema>;

/** A change to a record, with the version it was read at, so that nobody writes over another. */
export const personChangeSchema = z
  .strictObject({ ...personWriteSchema.shape, version: z.int().min(1) })
  .meta({ id: 'PersonChange' });

export type PersonChange = z.infer<typeof personChangeSchema>;

/** One line of the register. */
export const personItemSchema = z
  .object({
    id: z.uuid(),
    givenName: z.string(),
    familyName: z.string(),
    birthOn: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    isMinor: z.boolean(),
    leftOn: z.string().nullable(),
    deceasedOn: z.string().nullable(),
  })
  .meta({ id: 'PersonItem' });

export type PersonItem = z.infer<typeof personItemSchema>;

export const peopleQuerySchema = z.strictObject({
  /** The beginnings of names, in any order; accents and capitals do not count. */
  name: z.string().max(200).optional(),
  birthOn: calendarDaySchema.optional(),
  phone: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(600).optional(),
});

export type PeopleQuery = z.infer<typeof peopleQuerySchema>;

export const peoplePageSchema = z
  .object({ items: z.array(personItemSchema), next: z.string().nullable() })
  .meta({ id: 'PeoplePage' });

export type PeoplePage = z.infer<typeof peoplePageSchema>;

/** One answer about one purpose; the latest of a purpose counts. */
export const consentViewSchema = z
  .object({
    id: z.uuid(),
    purpose: z.enum(CONSENT_PURPOSES),
    given: z.boolean(),
    textVersion: z.string(),
    at: instantSchema,
    by: z.string(),
  })
  .meta({ id: 'ConsentView' });

export type ConsentView = z.infer<typeof consentViewSchema>;

export const consentCreateSchema = z
  .strictObject({ purpose: z.enum(CONSENT_PURPOSES), given: z.boolean(), textVersion: textSchema(60) })
  .meta({ id: 'ConsentCreate' });

export type ConsentCreate = z.infer<typeof consentCreateSchema>;

/** A person of the register. */
export const personViewSchema = personItemSchema
  .extend({
    guardian: guardianSchema.nullable(),
    version: z.int(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    /** Missing for a role that may not see it. */
    health: keptHealthSchema.optional(),
    /** Every answer, newest first. */
    consents: z.array(consentViewSchema),
    /** Another record this one was merged into. */
    mergedInto: z.uuid().nullable(),
  })
  .meta({ id: 'PersonView' });

export type PersonView = z.infer<typeof personViewSchema>;

/** A check-in that came from a phone this person was handed a treatment on. */
export const personCheckInsSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        level: levelSchema,
        state: checkInStateSchema,
        hoursSince: z.number().nullable(),
        sentAt: instantSchema,
        treatmentId: z.uuid().nullable(),
      }),
    ),
  })
  .meta({ id: 'PersonCheckIns' });

export type PersonCheckIns = z.infer<typeof personCheckInsSchema>;

/** Two records that may be the same person, and why. */
export const duplicatesSchema = z
  .object({
    pairs: z.array(
      z.object({
        one: personItemSchema,
        other: personItemSchema,
        because: z.array(z.enum(['birth-and-name', 'phone', 'email'])),
      }),
    ),
  })
  .meta({ id: 'Duplicates' });

export type Duplicates = z.infer<typeof duplicatesSchema>;

/** Fields of which a merge keeps one side. */
export const MERGE_FIELDS = ['name', 'birthOn', 'phone', 'email', 'guardian', 'skin'] as const;

export type MergeField = (typeof MERGE_FIELDS)[number];

/** Merges another record into this one: per field which side stays; allergies and notes are always united. */
export const mergeSchema = z
  .strictObject({
    otherId: z.uuid(),
    version: z.int().min(1),
    otherVersion: z.int().min(1),
    fromOther: z.array(z.enum(MERGE_FIELDS)).max(MERGE_FIELDS.length),
  })
  .meta({ id: 'Merge' });

export type Merge = z.infer<typeof mergeSchema>;
