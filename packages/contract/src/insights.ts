import { z } from 'zod';
import { levelSchema } from './level.ts';
import { calendarDaySchema } from './person-record.ts';

/** Fewer treatments than this say nothing about a rate, so none is shown. */
export const LEAST_TREATMENTS = 20;

export const insightsQuerySchema = z.strictObject({
  from: calendarDaySchema,
  until: calendarDaySchema,
});

export type InsightsQuery = z.infer<typeof insightsQuerySchema>;

export const RATE_GROUPS = ['device', 'depth', 'area', 'product'] as const;

export type RateGroup = (typeof RATE_GROUPS)[number];

const rateSchema = z.object({
  /** The device, the band of depth, the area or the product. */
  name: z.string(),
  treatments: z.int(),
  /** Treatments with at least one confirmed or closed complication file. */
  withComplication: z.int(),
  /** Missing where there are too few treatments to say anything. */
  rate: z.object({ percent: z.number(), low: z.number(), high: z.number() }).nullable(),
});

export type Rate = z.infer<typeof rateSchema>;

const spanSchema = z.object({ median: z.number(), p90: z.number(), count: z.int() });

const waitSchema = z.object({
  name: z.string(),
  checkIns: z.int(),
  /** Minutes from sent; missing where none came so far. */
  toSeen: spanSchema.nullable(),
  toAcknowledged: spanSchema.nullable(),
  toClosed: spanSchema.nullable(),
});

export type Wait = z.infer<typeof waitSchema>;

const outcomeSchema = z.object({ cause: z.string(), outcome: z.string(), checkIns: z.int() });

/** What a clinic can learn from its own numbers. */
export const insightsSchema = z
  .object({
    all: rateSchema,
    rates: z.record(z.enum(RATE_GROUPS), z.array(rateSchema)),
    /** Minutes a check-in waited, by its level now and by the week in which it was sent. */
    waitsByLevel: z.array(waitSchema.extend({ level: levelSchema })),
    waitsByWeek: z.array(waitSchema),
    volumes: z.array(z.object({ week: z.string(), treatments: z.int(), checkIns: z.int() })),
    outcomes: z.array(outcomeSchema),
    /** Closed check-ins beyond those whose cause was counted. */
    outcomesLeftOut: z.int(),
  })
  .meta({ id: 'Insights' });

export type Insights = z.infer<typeof insightsSchema>;
