import { z } from 'zod';
import { DEVICE_KINDS, PRODUCT_KINDS } from './catalogue.ts';
import { instantSchema } from './check-in.ts';
import { clinicSlugSchema } from './clinic.ts';
import { calendarDaySchema } from './person-record.ts';
import { treatedAreaSchema } from './treatment-record.ts';

/** How often a date of birth may be wrong. */
export const BIRTH_DATE_TRIES = 5;

export const handOverCreateSchema = z
  .strictObject({
    /** Asks for the date of birth as well; never instead of the link. */
    asksBirthDate: z.boolean(),
    /** Sends it to the address on file. */
    mail: z.boolean(),
  })
  .meta({ id: 'HandOverCreate' });

export type HandOverCreate = z.infer<typeof handOverCreateSchema>;

export const HAND_OVER_STATES = ['open', 'claimed', 'expired', 'locked', 'not-me', 'revoked'] as const;

export const handOverViewSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(HAND_OVER_STATES),
    createdAt: instantSchema,
    expiresAt: instantSchema,
    claimedAt: instantSchema.nullable(),
    asksBirthDate: z.boolean(),
    by: z.string(),
  })
  .meta({ id: 'HandOverView' });

export type HandOverView = z.infer<typeof handOverViewSchema>;

export const handOverListSchema = z
  .object({ items: z.array(handOverViewSchema), canMail: z.boolean() })
  .meta({ id: 'HandOverList' });

export type HandOverList = z.infer<typeof handOverListSchema>;

/** A new link; only this answer holds it. */
export const handOverCreatedSchema = z
  .object({ handOver: handOverViewSchema, link: z.string(), mailed: z.boolean() })
  .meta({ id: 'HandOverCreated' });

export type HandOverCreated = z.infer<typeof handOverCreatedSchema>;

const tokenSchema = z.string().max(120);

/** Asks what a link is for; changes nothing. */
export const handOverLookSchema = z.strictObject({ token: tokenSchema }).meta({ id: 'HandOverLook' });

export const handOverLookedSchema = z
  .object({
    clinic: z.object({ slug: clinicSlugSchema, name: z.string(), phone: z.string().nullable() }),
    givenName: z.string(),
    asksBirthDate: z.boolean(),
    triesLeft: z.int(),
    isClaimed: z.boolean(),
  })
  .meta({ id: 'HandOverLooked' });

export type HandOverLooked = z.infer<typeof handOverLookedSchema>;

/** Takes the treatment to this device; the device makes its secret itself and keeps it. */
export const handOverClaimSchema = z
  .strictObject({
    token: tokenSchema,
    device: z.string().regex(/^[A-Za-z0-9_-]{43}$/, '32 random bytes in base64url'),
    birthOn: calendarDaySchema.optional(),
  })
  .meta({ id: 'HandOverClaim' });

export type HandOverClaim = z.infer<typeof handOverClaimSchema>;

/** What the phone then knows of the treatment. */
export const handedOverSchema = z
  .object({
    id: z.uuid(),
    /** Sent with each check-in, followed by a dot and the secret of the device. */
    credential: z.string(),
    clinic: z.object({ slug: clinicSlugSchema, name: z.string(), timeZone: z.string() }),
    treatment: z.object({
      id: z.uuid(),
      endedAt: instantSchema,
      timeZone: z.string(),
      device: z.object({ name: z.string(), kind: z.enum(DEVICE_KINDS) }),
      areas: z.array(treatedAreaSchema),
      deepestMm: z.number(),
      numbingAt: instantSchema.nullable(),
      hadNumbing: z.boolean(),
      products: z.array(
        z.object({
          name: z.string(),
          kind: z.enum(PRODUCT_KINDS),
          givenAs: z.enum(['used', 'supplied']),
          ingredients: z.string(),
        }),
      ),
      nextSessionOn: z.string().nullable(),
    }),
  })
  .meta({ id: 'HandedOver' });

export type HandedOver = z.infer<typeof handedOverSchema>;

export const handOverDoneSchema = z.object({ done: z.literal(true) }).meta({ id: 'HandOverDone' });
