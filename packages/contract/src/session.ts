import { z } from 'zod';
import { clinicSlugSchema } from './clinic.ts';
import { permissionSchema, staffRoleSchema } from './permission.ts';

/** Asks for a sign-in link by mail; the answer is the same whether or not the address is known. */
export const signInLinkRequestSchema = z
  .strictObject({ email: z.email().max(200) })
  .meta({ id: 'SignInLinkRequest' });

/** Trades the token of a sign-in link for a session cookie; the token works once. */
export const sessionCreateSchema = z
  .strictObject({ token: z.string().min(1).max(200) })
  .meta({ id: 'SessionCreate' });

/** Who is signed in, at which clinic. */
export const sessionViewSchema = z
  .object({
    name: z.string(),
    email: z.string(),
    role: staffRoleSchema,
    /** What this role may do; the server refuses anything else whatever a page shows. */
    may: z.array(permissionSchema),
    staffId: z.string(),
    clinic: z.object({ slug: z.string(), name: z.string(), timeZone: z.string() }),
    /** Where this account works today; more than one can be chosen from. */
    clinics: z.array(z.object({ slug: z.string(), name: z.string() })),
    expiresAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'SessionView' });

/** Chooses at which of their clinics somebody works now. */
export const clinicChoiceSchema = z.strictObject({ slug: clinicSlugSchema }).meta({ id: 'ClinicChoice' });

/** One place where this account is signed in. */
export const openSessionSchema = z
  .object({
    id: z.string(),
    startedAt: z.string(),
    lastSeenAt: z.string(),
    device: z.string(),
    isThisOne: z.boolean(),
  })
  .meta({ id: 'OpenSession' });

export const sessionListSchema = z
  .object({ sessions: z.array(openSessionSchema) })
  .meta({ id: 'SessionList' });

/** The header of a request that a page sends by itself: it does not say that anybody is at the desk. */
export const BACKGROUND_HEADER = 'x-afterneedle-background';

/** How long nobody may be at the desk before one has to sign in again. */
export const IDLE_MINUTES = 15;

export type OpenSession = z.infer<typeof openSessionSchema>;
export type SessionView = z.infer<typeof sessionViewSchema>;
