import { z } from 'zod';

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
    role: z.enum(['owner', 'clinician', 'reception']),
    clinic: z.object({ slug: z.string(), name: z.string(), timeZone: z.string() }),
    expiresAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'SessionView' });

export type SessionView = z.infer<typeof sessionViewSchema>;
