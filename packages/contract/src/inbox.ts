import { z } from 'zod';
import { checkInStateSchema, instantSchema } from './check-in.ts';
import { levelSchema } from './level.ts';

/** Which part of the inbox: waiting ones unless said otherwise. */
export const inboxQuerySchema = z.strictObject({
  show: z.enum(['open', 'closed', 'all']).default('open'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(400).optional(),
});

export type InboxQuery = z.infer<typeof inboxQuerySchema>;

/** One line of the inbox. */
export const inboxItemSchema = z
  .object({
    id: z.uuid(),
    state: checkInStateSchema,
    level: levelSchema,
    /** Unknown answers at their worst; for the clinic only. */
    levelAtWorst: levelSchema,
    certified: z.boolean(),
    /** Phone and server did not come to the same level. */
    resultsDiffer: z.boolean(),
    /** The clinic knows this person: sent through a link it handed over. */
    known: z.boolean(),
    forWhom: z.enum(['me', 'someone-else']),
    name: z.string().nullable(),
    hoursSince: z.number().nullable(),
    contactWithinHours: z.number().nullable(),
    /** The first 140 characters of what they wrote. */
    excerpt: z.string(),
    /** Findings they said are there, danger signs first, at most 6. */
    signs: z.array(z.string()).max(6),
    createdAt: instantSchema,
    sentAt: instantSchema,
    seenAt: instantSchema.nullable(),
  })
  .meta({ id: 'InboxItem' });

export type InboxItem = z.infer<typeof inboxItemSchema>;

/** A page of the inbox, most urgent first, then longest waiting; `next` goes on. */
export const inboxPageSchema = z
  .object({ items: z.array(inboxItemSchema), next: z.string().nullable() })
  .meta({ id: 'InboxPage' });

export type InboxPage = z.infer<typeof inboxPageSchema>;
