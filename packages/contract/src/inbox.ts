import { z } from 'zod';
import { checkInStateSchema, instantSchema } from './check-in.ts';
import { levelSchema } from './level.ts';

/** The parts of the inbox a member of staff looks at. */
export const INBOX_VIEWS = ['team', 'mine', 'overdue', 'waiting', 'done'] as const;

export type InboxView = (typeof INBOX_VIEWS)[number];

/** Which part of the inbox: waiting ones unless said otherwise. A view rules over `show`. */
export const inboxQuerySchema = z.strictObject({
  show: z.enum(['open', 'closed', 'all']).default('open'),
  view: z.enum(INBOX_VIEWS).optional(),
  /** A part of the name of the person. */
  q: z.string().trim().max(80).optional(),
  /** A sign the person said is there. */
  sign: z
    .string()
    .regex(/^[a-z][a-z-]{0,59}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(400).optional(),
});

export type InboxQuery = z.infer<typeof inboxQuerySchema>;

/** A member of staff as colleagues see them. */
const colleagueSchema = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'Colleague' });

export type Colleague = z.infer<typeof colleagueSchema>;

/** One line of the inbox. */
export const inboxItemSchema = z
  .object({
    id: z.uuid(),
    /** Rises with each change; a step that names an older one is refused. */
    version: z.int().positive(),
    state: checkInStateSchema,
    level: levelSchema,
    /** What the person was told when they sent it. */
    toldLevel: levelSchema,
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
    photos: z.int().min(0),
    /** Against the last check-in of the same person on file; nothing when there is none. */
    trend: z.enum(['worse', 'same', 'better']).nullable(),
    owner: colleagueSchema.nullable(),
    /** Since when a message of the person waits to be read, and how urgent the most urgent of them reads. */
    unreadSince: instantSchema.nullable(),
    unreadDanger: z.enum(['same-day', 'emergency']).nullable(),
    /** The clinic has asked, and the person has not answered since. */
    waitingSince: instantSchema.nullable(),
    /** The first sign of life of the clinic: taken on, written to or closed. */
    answeredAt: instantSchema.nullable(),
    clockFrom: instantSchema,
    /** Minutes of opening hours the clinic means to answer in; an emergency counts around the clock. */
    targetMinutes: z.int().min(0).nullable(),
    dueAt: instantSchema.nullable(),
    createdAt: instantSchema,
    sentAt: instantSchema,
    seenAt: instantSchema.nullable(),
  })
  .meta({ id: 'InboxItem' });

export type InboxItem = z.infer<typeof inboxItemSchema>;

/** How many wait where. */
const inboxCountsSchema = z
  .object({
    mine: z.int().min(0),
    team: z.int().min(0),
    overdue: z.int().min(0),
    waiting: z.int().min(0),
    /** Emergencies and messages that read like one, which nobody has opened yet, whatever the view, at most 5. */
    unseenEmergencies: z.array(
      z.object({ id: z.uuid(), name: z.string().nullable(), sentAt: instantSchema }),
    ),
    unseen: z.int().min(0),
    /** Letters and calls that could not be delivered. */
    failedNotices: z.int().min(0),
  })
  .meta({ id: 'InboxCounts' });

export type InboxCounts = z.infer<typeof inboxCountsSchema>;

/** A page of the inbox: by level, then by what is due first, then longest waiting; `next` goes on. */
export const inboxPageSchema = z
  .object({
    items: z.array(inboxItemSchema),
    next: z.string().nullable(),
    /** With the first page only. */
    counts: inboxCountsSchema.nullable(),
  })
  .meta({ id: 'InboxPage' });

export type InboxPage = z.infer<typeof inboxPageSchema>;

/** Who works here today. */
export const colleagueListSchema = z
  .object({ items: z.array(colleagueSchema) })
  .meta({ id: 'ColleagueList' });

/** How long a stream of news stays open, in seconds. */
export const inboxStreamQuerySchema = z.strictObject({
  seconds: z.coerce.number().int().min(0).max(900).default(900),
});
