import { z } from 'zod';

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
  })
  .meta({ id: 'ClinicView' });

export type ClinicView = z.infer<typeof clinicViewSchema>;
