import { z } from 'zod';
import { instantSchema } from './check-in.ts';
import { levelSchema } from './level.ts';
import { textSchema } from './text.ts';

/** What can be wrong with a piece of advice. */
export const DISPUTE_KINDS = [
  'not-urgent-enough',
  'too-urgent',
  'wrong-cause',
  'wrong-care',
  'not-clear',
  'not-usable',
  'other',
] as const;

export type DisputeKind = (typeof DISPUTE_KINDS)[number];

export const LONGEST_DISPUTE = 1_000;

/** A person says what was wrong with the advice on a check-in; `saidAt` makes a repeat the same one. */
export const disputeCreateSchema = z
  .strictObject({
    kinds: z.array(z.enum(DISPUTE_KINDS)).max(DISPUTE_KINDS.length),
    text: textSchema(LONGEST_DISPUTE).optional(),
    saidAt: instantSchema,
  })
  .refine(({ kinds, text }) => kinds.length > 0 || text !== undefined, {
    message: 'at least one kind, or a text',
    path: ['kinds'],
  })
  .meta({ id: 'DisputeCreate' });

export type DisputeCreate = z.infer<typeof disputeCreateSchema>;

/** What the clinic found when it looked. */
export const DISPUTE_FINDINGS = [
  'advice-was-right',
  'advice-was-wrong',
  'page-was-unclear',
  'cannot-tell',
] as const;

export type DisputeFinding = (typeof DISPUTE_FINDINGS)[number];

/** A dispute as the clinic sees it. */
export const disputeViewSchema = z
  .object({
    id: z.uuid(),
    checkInId: z.uuid(),
    level: levelSchema,
    kinds: z.array(z.enum(DISPUTE_KINDS)),
    text: z.string().nullable(),
    saidAt: instantSchema,
    receivedAt: instantSchema,
    finding: z.enum(DISPUTE_FINDINGS).nullable(),
    note: z.string().nullable(),
    settledAt: instantSchema.nullable(),
    settledBy: z.string().nullable(),
  })
  .meta({ id: 'DisputeView' });

export type DisputeView = z.infer<typeof disputeViewSchema>;

export const disputePageSchema = z
  .object({ items: z.array(disputeViewSchema), next: z.string().nullable() })
  .meta({ id: 'DisputePage' });

export type DisputePage = z.infer<typeof disputePageSchema>;

export const disputeQuerySchema = z.strictObject({
  show: z.enum(['open', 'settled']).default('open'),
  cursor: z.string().max(200).optional(),
});

export type DisputeQuery = z.infer<typeof disputeQuerySchema>;

/** What the clinic found, and why. */
export const disputeSettleSchema = z
  .strictObject({ finding: z.enum(DISPUTE_FINDINGS), note: textSchema(2_000) })
  .meta({ id: 'DisputeSettle' });

export type DisputeSettle = z.infer<typeof disputeSettleSchema>;
