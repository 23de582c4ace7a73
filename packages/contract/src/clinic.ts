import { z } from 'zod';
import { openingHoursSchema, outOfHoursSchema } from './opening-hours.ts';
import { textSchema } from './text.ts';

const CLINIC_ADDRESS = 'a clinic address of small letters, digits and hyphens, such as demo';

/** The last part of a clinic's address, `/at/<slug>`. */
export const clinicSlugSchema = z
  .string(CLINIC_ADDRESS)
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, CLINIC_ADDRESS);

/** What anybody may know about a clinic. */
export const clinicViewSchema = z
  .object({
    slug: clinicSlugSchema,
    name: z.string(),
    timeZone: z.string(),
    /** A doctor or nurse works there. */
    medical: z.boolean(),
    /** When the clinic answers, in its own words. */
    hours: z.string().nullable(),
    phone: z.string().nullable(),
    urgentPhone: z.string().nullable(),
    /** When the clinic is open, by its own clock; a phone may still hold a view from before there were any. */
    opening: openingHoursSchema.nullable().optional(),
    outOfHours: outOfHoursSchema.nullable().optional(),
  })
  .meta({ id: 'ClinicView' });

export type ClinicView = z.infer<typeof clinicViewSchema>;

const zoneWords = 'a time zone such as Europe/London';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The name of a time zone that the clocks of this computer know. */
const timeZoneSchema = z.string(zoneWords).max(60).refine(isTimeZone, zoneWords);

/** Something to ring: digits with the marks people put between them. */
const phoneSchema = z
  .string('a phone number')
  .trim()
  .regex(/^\+?[\d ()./-]{3,40}$/, 'a phone number such as +44 20 7946 0000');

/** What a clinic says about itself; every field, as it is to be from now on. */
export const clinicSettingsSchema = z
  .strictObject({
    name: textSchema(200),
    timeZone: timeZoneSchema,
    medical: z.boolean(),
    hours: textSchema(300).nullable(),
    phone: phoneSchema.nullable(),
    urgentPhone: phoneSchema.nullable(),
    alertEmail: z.email().max(200).nullable(),
    opening: openingHoursSchema.nullable(),
    outOfHours: outOfHoursSchema.nullable(),
  })
  .meta({ id: 'ClinicSettings' });

/** A clinic's settings as its own staff see them. */
export const clinicSettingsViewSchema = z
  .object({ ...clinicSettingsSchema.shape, slug: clinicSlugSchema })
  .meta({ id: 'ClinicSettingsView' });

/** Asks for a new clinic; a link to open it goes to the address. */
export const clinicSignUpSchema = z
  .strictObject({
    name: textSchema(200),
    slug: clinicSlugSchema,
    timeZone: timeZoneSchema,
    ownerName: textSchema(200),
    email: z.email().max(200),
  })
  .meta({ id: 'ClinicSignUp' });

/** Opens a new clinic by the link that was sent; it works once. */
export const clinicOpenSchema = z
  .strictObject({ token: z.string().min(1).max(200) })
  .meta({ id: 'ClinicOpen' });

export type ClinicSettings = z.infer<typeof clinicSettingsSchema>;
export type ClinicSettingsView = z.infer<typeof clinicSettingsViewSchema>;
export type ClinicSignUp = z.infer<typeof clinicSignUpSchema>;
