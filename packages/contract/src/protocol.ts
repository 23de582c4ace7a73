import { PROTOCOL_LEVELS } from '@afterneedle/engine';
import { z } from 'zod';
import { instantSchema } from './check-in.ts';
import { knowledgeHashSchema, levelSchema } from './level.ts';

/** Colours of a clinic's sheets; each is readable as ink on white paper. */
export const SHEET_COLOURS = ['green', 'blue', 'plum', 'teal', 'brown', 'grey'] as const;

const hour = z.int().min(0).max(26_280);
const text = (most: number) => z.string().max(most);

const protocolHoldSchema = z
  .strictObject({
    item: text(80).describe('A care item that says to leave something out.'),
    untilHour: z.strictObject({ standard: hour.nullable(), deep: hour.nullable() }),
    by: text(120).optional().describe('The named clinician without whom no hold is shortened.'),
    reason: text(300).optional(),
  })
  .meta({ id: 'ProtocolHold' });

const protocolLineSchema = z
  .strictObject({
    id: text(40).regex(/^[a-z0-9-]{1,40}$/),
    stance: z.enum(['do', 'avoid']),
    say: text(300),
    fromHour: hour,
    untilHour: hour.nullable(),
    thing: text(80).optional().describe('With it the line counts for what may be used as well.'),
  })
  .meta({ id: 'ProtocolLine' });

const protocolLevelSchema = z
  .strictObject({
    rule: text(120),
    level: z.enum(PROTOCOL_LEVELS),
    contactWithinHours: z.int().min(0).max(48).optional(),
  })
  .meta({ id: 'ProtocolLevel' });

/** What a clinic lays over plan and levels. A draft may hold what is not yet right; only what is may be published. */
export const protocolContentSchema = z
  .strictObject({
    name: text(80),
    holds: z.array(protocolHoldSchema).max(80),
    lines: z.array(protocolLineSchema).max(30),
    levels: z.array(protocolLevelSchema).max(120),
    contactWithinHours: z.strictObject({
      'contact-provider': z.int().min(1).max(48).optional(),
      'same-day': z.int().min(1).max(24).optional(),
    }),
    supplied: z
      .array(z.strictObject({ thing: text(80), name: text(80) }))
      .max(20)
      .describe('Names of what the clinic gives for use after needling.'),
    sheet: z.strictObject({ title: text(80).optional(), colour: z.enum(SHEET_COLOURS) }),
  })
  .meta({ id: 'ProtocolContent' });

export type ProtocolContent = z.infer<typeof protocolContentSchema>;

/** Answers a protocol that changes nothing. */
export function emptyProtocol(name: string): ProtocolContent {
  return {
    name,
    holds: [],
    lines: [],
    levels: [],
    contactWithinHours: {},
    supplied: [],
    sheet: { colour: 'green' },
  };
}

const PROTOCOL_STATES = ['draft', 'in-review', 'scheduled', 'live', 'retired'] as const;

export type ProtocolState = (typeof PROTOCOL_STATES)[number];

/** Something for which a protocol can not be published, or that whoever publishes it should know. */
const protocolProblemSchema = z
  .object({
    /** Where in the content: `/holds/3/untilHour/deep`. */
    path: z.string(),
    kind: z.enum(['blocks', 'note']),
    message: z.string(),
  })
  .meta({ id: 'ProtocolProblem' });

export type ProtocolProblem = z.infer<typeof protocolProblemSchema>;

const countsSchema = z.object({
  of: z.int(),
  changed: z.int(),
  byLevel: z.array(z.object({ from: levelSchema, to: levelSchema, count: z.int() })),
});

/** What a run of a draft over sample people and safety cases came to. */
export const protocolReportSchema = z
  .object({
    people: z.int(),
    lines: z
      .array(
        z.object({
          thing: z.string(),
          label: z.string(),
          longer: z.int(),
          shorter: z.int(),
          otherwise: z.int(),
        }),
      )
      .describe('For how many sample people a line of the plan changes.'),
    levels: countsSchema.describe('Levels of the sample people.'),
    cases: countsSchema.describe('Levels of the public cases, danger states and ordinary states.'),
    sooner: z.int().describe('Sample people for whom somebody is contacted sooner.'),
    problems: z.array(protocolProblemSchema),
  })
  .meta({ id: 'ProtocolReport' });

export type ProtocolReport = z.infer<typeof protocolReportSchema>;

const protocolRunSchema = z
  .object({
    id: z.uuid(),
    at: instantSchema,
    by: z.string(),
    passed: z.boolean(),
    /** Whether it ran on the draft as it is now, and on the knowledge of today. */
    isCurrent: z.boolean(),
    knowledge: knowledgeHashSchema,
    report: protocolReportSchema,
  })
  .meta({ id: 'ProtocolRun' });

export type ProtocolRun = z.infer<typeof protocolRunSchema>;

const protocolVersionSchema = z
  .object({
    version: z.int(),
    kind: z.enum(['published', 'retired']),
    /** Null where a protocol was retired. */
    content: protocolContentSchema.nullable(),
    effectiveAt: instantSchema,
    at: instantSchema,
    approvedBy: z.string(),
    by: z.string(),
    note: z.string(),
  })
  .meta({ id: 'ProtocolVersion' });

export type ProtocolVersion = z.infer<typeof protocolVersionSchema>;

export const protocolViewSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(PROTOCOL_STATES),
    /** The draft differs from what is live or waits to be. */
    isChanged: z.boolean(),
    draft: protocolContentSchema,
    revision: z.int(),
    changedAt: instantSchema,
    changedBy: z.string(),
    reviewAskedAt: instantSchema.nullable(),
    reviewAskedBy: z.string().nullable(),
    problems: z.array(protocolProblemSchema),
    run: protocolRunSchema.nullable(),
    live: protocolVersionSchema.nullable(),
    versions: z.array(protocolVersionSchema),
  })
  .meta({ id: 'Protocol' });

export type ProtocolView = z.infer<typeof protocolViewSchema>;

export const protocolListSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        state: z.enum(PROTOCOL_STATES),
        isChanged: z.boolean(),
        blocks: z.int().describe('How many problems keep the draft from being published.'),
        changedAt: instantSchema,
        changedBy: z.string(),
        effectiveAt: instantSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'ProtocolList' });

export type ProtocolList = z.infer<typeof protocolListSchema>;

export const protocolCreateSchema = z
  .strictObject({ name: z.string().trim().min(1, 'Give the protocol a name').max(80) })
  .meta({ id: 'ProtocolCreate' });

export const protocolDraftSchema = z
  .strictObject({ revision: z.int().min(0), content: protocolContentSchema })
  .meta({ id: 'ProtocolDraft' });

export const protocolPublishSchema = z
  .strictObject({
    revision: z.int().min(0),
    approvedBy: z.string().trim().min(1, 'Name the person who approves it').max(120),
    effectiveAt: instantSchema,
    note: z.string().max(300).optional(),
  })
  .meta({ id: 'ProtocolPublish' });

export const protocolRetireSchema = z
  .strictObject({ note: z.string().trim().min(1, 'Say why it ends').max(300) })
  .meta({ id: 'ProtocolRetire' });

export const protocolRestoreSchema = z
  .strictObject({ revision: z.int().min(0), version: z.int().min(1) })
  .meta({ id: 'ProtocolRestore' });

export type ProtocolCreate = z.infer<typeof protocolCreateSchema>;
export type ProtocolDraft = z.infer<typeof protocolDraftSchema>;
export type ProtocolPublish = z.infer<typeof protocolPublishSchema>;
export type ProtocolRetire = z.infer<typeof protocolRetireSchema>;
export type ProtocolRestore = z.infer<typeof protocolRestoreSchema>;

/** The protocol of a clinic that counts now, for anybody. */
export const liveProtocolSchema = z
  .object({
    clinic: z.string(),
    protocol: z
      .object({
        id: z.uuid(),
        version: z.int(),
        effectiveAt: instantSchema,
        approvedBy: z.string(),
        content: protocolContentSchema,
      })
      .nullable(),
  })
  .meta({ id: 'LiveProtocol' });

export type LiveProtocol = z.infer<typeof liveProtocolSchema>;
