import { z } from 'zod';

/** The last part of a clinic's address, `/at/<slug>`. */
export const clinicSlugSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'is not a clinic address');

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
  })
  .meta({ id: 'ClinicView' });

export type ClinicView = z.infer<typeof clinicViewSchema>;
