import { z } from 'zod';
import { rankedCauseSchema, witnessSchema } from './assess-line.ts';
import { instantSchema, MAX_MESSAGE } from './check-in.ts';
import { factsSchema } from './facts.ts';
import { inboxItemSchema } from './inbox.ts';
import { knowledgeHashSchema, levelResultSchema, levelSchema } from './level.ts';
import { MESSAGE_ASKS } from './message.ts';
import { textSchema } from './text.ts';

/** Everything that may happen to a check-in. `level-told` holds what the person reads about a changed level. */
export const CASE_EVENTS = [
  'sent',
  'seen',
  'acknowledged',
  'replied',
  'closed',
  'assigned',
  'waiting',
  'level-changed',
  'level-told',
  'referred',
  'reopened',
  'escalated',
] as const;

export type CaseEventKind = (typeof CASE_EVENTS)[number];

/** What happened to a check-in, oldest first. */
export const caseEventSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(CASE_EVENTS),
    at: instantSchema,
    by: z.string().nullable(),
    text: z.string().nullable(),
    /** To whom it was given. */
    to: z.string().nullable(),
    levelFrom: levelSchema.nullable(),
    levelTo: levelSchema.nullable(),
  })
  .meta({ id: 'CaseEvent' });

/** A rule that did not fire and lacks only what stands here. */
export const nearRuleSchema = z
  .object({
    rule: z.string(),
    level: levelSchema,
    lacks: z.array(z.string()),
    unknown: z.array(z.string()),
  })
  .meta({ id: 'NearRule' });

/** What the server worked out, whole. */
export const serverResultSchema = z
  .object({
    level: levelSchema,
    levelAtWorst: levelSchema,
    certified: z.boolean(),
    why: z.array(witnessSchema),
    near: z.array(nearRuleSchema),
    causes: z.array(rankedCauseSchema),
    open: z.array(z.string()),
    recheckAfterHours: z.number().nullable(),
    contactWithinHours: z.number().nullable(),
    notes: z.array(z.string()),
    knowledge: knowledgeHashSchema,
    /** The protocol of the clinic that counted then. */
    protocol: z.object({ id: z.uuid(), version: z.int() }).optional(),
  })
  .meta({ id: 'ServerResult' });

export type ServerResult = z.infer<typeof serverResultSchema>;

/** A check-in as the clinic sees it. */
export const caseViewSchema = inboxItemSchema
  .omit({ excerpt: true, signs: true })
  .extend({
    treatedAt: instantSchema.nullable(),
    treatedApprox: z.boolean(),
    message: z.string().nullable(),
    areas: z.array(z.string()),
    facts: factsSchema,
    results: z.object({ phone: levelResultSchema, server: serverResultSchema }),
    acknowledgedAt: instantSchema.nullable(),
    closedAt: instantSchema.nullable(),
    outcome: z.string().nullable(),
    events: z.array(caseEventSchema),
  })
  .meta({ id: 'CaseView' });

export type CaseView = z.infer<typeof caseViewSchema>;

/** The version somebody looked at; without one, a step is done whatever changed meanwhile. */
const version = z.int().positive().optional();

/** Nothing needs to be said to acknowledge. */
export const acknowledgeSchema = z.strictObject({ version }).meta({ id: 'Acknowledge' });

/** A reply from the clinic to the person. */
export const replySchema = z
  .strictObject({
    text: textSchema(MAX_MESSAGE),
    /** Asks the person for something they can do at once, with a button beside the text. */
    asks: z.enum(MESSAGE_ASKS).optional(),
    version,
  })
  .meta({ id: 'Reply' });

export type Reply = z.infer<typeof replySchema>;

/** How a check-in ended. */
export const CLOSE_OUTCOMES = ['advised', 'seen-in-clinic', 'referred', 'no-contact', 'other'] as const;

export const closeSchema = z
  .strictObject({ outcome: z.enum(CLOSE_OUTCOMES), note: textSchema(2_000).optional(), version })
  .meta({ id: 'Close' });

export type Close = z.infer<typeof closeSchema>;
