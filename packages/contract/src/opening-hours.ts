import { z } from 'zod';
import { textSchema } from './text.ts';

const TIME = 'a time of day such as 09:00';
const timeSchema = z.string(TIME).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, TIME);

/** From when until when a clinic is open on one day; 24:00 is the end of the day. */
const openSpanSchema = z
  .strictObject({ from: timeSchema, until: timeSchema })
  .refine(({ from, until }) => from < until, { path: ['until'], error: 'a time after the opening' });

const daySchema = z
  .array(openSpanSchema)
  .max(6)
  .refine((spans) => spans.every((span, at) => at === 0 || (spans[at - 1]?.until ?? '') <= span.from), {
    error: 'spans in their order, none inside another',
  });

const dateSchema = z.iso.date('a date such as 2026-12-25');

/** A day on which a clinic is closed, whatever the weekday. */
const holidaySchema = z.strictObject({ on: dateSchema, name: textSchema(80).optional() });

/** When a clinic is open, by its own clock: spans of each weekday from Monday on, and days it is closed. */
export const openingHoursSchema = z
  .strictObject({
    week: z.tuple([daySchema, daySchema, daySchema, daySchema, daySchema, daySchema, daySchema]),
    holidays: z
      .array(holidaySchema)
      .max(200)
      .refine((days) => new Set(days.map(({ on }) => on)).size === days.length, {
        error: 'each date once',
      }),
  })
  .meta({ id: 'OpeningHours' });

/** Who answers for a clinic while it is closed. */
export const outOfHoursSchema = z
  .strictObject({ who: textSchema(120), phone: textSchema(40), words: textSchema(300).optional() })
  .meta({ id: 'OutOfHours' });

export type OpenSpan = z.infer<typeof openSpanSchema>;
export type OpeningHours = z.infer<typeof openingHoursSchema>;
export type OutOfHours = z.infer<typeof outOfHoursSchema>;
