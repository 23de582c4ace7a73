import { z } from 'zod';
import { instantSchema } from './check-in.ts';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const TIME_ZONE = 'the name of a time zone, such as Europe/London';

/** The IANA name of a time zone, for example Europe/London. */
export const timeZoneSchema = z.string(TIME_ZONE).max(64, TIME_ZONE).refine(isTimeZone, TIME_ZONE);

/** How dates are written; a closed set, because the texts are English. */
const LOCALES = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'] as const;

export const localeSchema = z.enum(LOCALES);

const EARLIEST = Date.parse('2000-01-01T00:00:00Z');
const LATEST = Date.parse('2100-01-01T00:00:00Z');

/** The moment for which something is worked out; the server's own clock unless given. */
export const nowSchema = instantSchema
  .refine(
    (instant) => Date.parse(instant) >= EARLIEST && Date.parse(instant) < LATEST,
    'a date and time from 2000 to 2099',
  )
  .describe("The server's own clock unless given.");
