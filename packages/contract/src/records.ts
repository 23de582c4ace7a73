import { z } from 'zod';
import { instantSchema } from './check-in.ts';

const filters = {
  /** Who: a member of staff. */
  staff: z.uuid().optional(),
  /** Whose: a person of the register. */
  person: z.uuid().optional(),
  checkIn: z.uuid().optional(),
  /** What: the beginning of an event's name, such as `case.`. */
  event: z
    .string()
    .regex(/^[a-z][a-z.-]{0,59}$/)
    .optional(),
  from: instantSchema.optional(),
  until: instantSchema.optional(),
};

/** Which part of the audit trail as a file. */
export const auditFiltersSchema = z.strictObject(filters);

export type AuditFilters = z.infer<typeof auditFiltersSchema>;

/** Which part of the audit trail, newest first. */
export const auditQuerySchema = z.strictObject({
  ...filters,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Only events before this place of the chain. */
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
});

export type AuditQuery = z.infer<typeof auditQuerySchema>;

/** One event of the trail: ids and who, never what anybody said. */
export const auditItemSchema = z
  .object({
    seq: z.int(),
    at: instantSchema,
    event: z.string(),
    actor: z.enum(['person', 'staff', 'system']),
    by: z.string().nullable(),
    personId: z.uuid().nullable(),
    person: z.string().nullable(),
    checkInId: z.uuid().nullable(),
    recordId: z.uuid().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'AuditItem' });

export type AuditItem = z.infer<typeof auditItemSchema>;

/** Whether the chain of the trail fits, and since when that is known. */
export const chainStateSchema = z
  .object({
    entries: z.int(),
    hash: z.string(),
    verifiedAt: instantSchema.nullable(),
    verifiedEntries: z.int().nullable(),
    /** How much did not fit at the last walk; nothing before the first. */
    findings: z.int().nullable(),
  })
  .meta({ id: 'ChainState' });

export type ChainState = z.infer<typeof chainStateSchema>;

/** A page of the trail; `next` goes on, `chain` says how far it can be trusted. */
export const auditPageSchema = z
  .object({
    items: z.array(auditItemSchema),
    next: z.int().nullable(),
    chain: chainStateSchema,
    staff: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'AuditPage' });

export type AuditPage = z.infer<typeof auditPageSchema>;

/** Who has seen or changed what is kept about a person. */
export const seenBySchema = z
  .object({
    items: z.array(
      z.object({
        at: instantSchema,
        event: z.string(),
        by: z.string().nullable(),
        checkInId: z.uuid().nullable(),
      }),
    ),
  })
  .meta({ id: 'SeenBy' });

export type SeenBy = z.infer<typeof seenBySchema>;

const months = z.int().min(1).max(600).nullable();

/** How long a clinic keeps what; nothing means: it keeps it. */
export const retentionSchema = z
  .strictObject({
    /** Closed check-ins of nobody on file, counted from closing. */
    checkInMonths: months,
    /** Photos, counted from the day they came. */
    photoMonths: months,
    /** People on file, counted from their last treatment or check-in. */
    personMonths: months,
    /** How long the law asks to keep the record of a treatment. */
    legalMonths: months,
    version: z.int().min(0),
  })
  .meta({ id: 'Retention' });

export type Retention = z.infer<typeof retentionSchema>;

/** What would go if a person, or a check-in, were erased now. */
export const erasurePreviewSchema = z
  .object({
    checkIns: z.int(),
    treatments: z.int(),
    photos: z.int(),
    /** Complication files that go with it; those of people who stay do not. */
    complications: z.int(),
    /** Until when the clinic says the law asks to keep it. */
    heldUntil: instantSchema.nullable(),
  })
  .meta({ id: 'ErasurePreview' });

export type ErasurePreview = z.infer<typeof erasurePreviewSchema>;

/** Erases for good: why, the word that confirms it, and that the hold of the law is known where there is one. */
export const erasureSchema = z
  .strictObject({
    reason: z.string().trim().min(3).max(200),
    confirm: z.literal('ERASE'),
    despiteHold: z.boolean().default(false),
  })
  .meta({ id: 'Erasure' });

export type Erasure = z.infer<typeof erasureSchema>;

/** What an erasure took out. */
export const erasedSchema = z.object({ rows: z.int(), checkIns: z.int() }).meta({ id: 'Erased' });

export type Erased = z.infer<typeof erasedSchema>;
