import { z } from 'zod';
import { CLOSE_OUTCOMES } from './case.ts';
import { levelSchema } from './level.ts';
import { textSchema } from './text.ts';

/** The version somebody looked at; without one, the step is done whatever changed meanwhile. */
const version = z.int().positive().optional();

/** Gives a check-in to somebody, or to nobody. */
export const assignSchema = z.strictObject({ to: z.uuid().nullable(), version }).meta({ id: 'Assign' });

export type Assign = z.infer<typeof assignSchema>;

/** The clinic has asked and now waits for the person. */
export const waitSchema = z.strictObject({ version }).meta({ id: 'WaitForPerson' });

/** Says that another level is right. To lower one, confirm it and tell the person why. */
export const changeLevelSchema = z
  .strictObject({
    level: levelSchema,
    reason: textSchema(500),
    /** What the person reads beside it. */
    words: textSchema(1_000).optional(),
    confirmed: z.boolean().optional(),
    version,
  })
  .meta({ id: 'ChangeLevel' });

export type ChangeLevel = z.infer<typeof changeLevelSchema>;

/** Sends the person on to somebody else. */
export const referSchema = z
  .strictObject({ to: textSchema(200), note: textSchema(1_000).optional(), version })
  .meta({ id: 'Refer' });

export type Refer = z.infer<typeof referSchema>;

/** Opens a closed check-in again. */
export const reopenSchema = z.strictObject({ reason: textSchema(500), version }).meta({ id: 'Reopen' });

export type Reopen = z.infer<typeof reopenSchema>;

/** Closes several routine check-ins alike. */
export const closeManySchema = z
  .strictObject({ ids: z.array(z.uuid()).min(1).max(100), outcome: z.enum(CLOSE_OUTCOMES) })
  .meta({ id: 'CloseMany' });

export type CloseMany = z.infer<typeof closeManySchema>;

/** What became of each: closed, or left as it was. */
export const closedManySchema = z
  .object({ closed: z.array(z.uuid()), left: z.array(z.object({ id: z.uuid(), why: z.string() })) })
  .meta({ id: 'ClosedMany' });

export type ClosedMany = z.infer<typeof closedManySchema>;
