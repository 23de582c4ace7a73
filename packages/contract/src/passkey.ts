import { z } from 'zod';
import { textSchema } from './text.ts';

/** What a browser is told before it makes or uses a passkey, in the shape of WebAuthn. */
export const passkeyOptionsSchema = z.record(z.string(), z.unknown()).meta({ id: 'PasskeyOptions' });

const bytes = z.string().max(10_000);

/** What a browser made: a new passkey. Bytes are base64url. */
const newCredentialSchema = z.strictObject({
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  response: z.strictObject({
    clientDataJSON: bytes,
    attestationObject: z.string().max(40_000),
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
});

/** Keeps a passkey that the browser just made. */
export const passkeyCreateSchema = z
  .strictObject({ name: textSchema(60), credential: newCredentialSchema })
  .meta({ id: 'PasskeyCreate' });

/** Signs in by a passkey: what the browser signed. */
export const passkeySignInSchema = z
  .strictObject({
    credential: z.strictObject({
      id: bytes,
      rawId: bytes,
      type: z.literal('public-key'),
      response: z.strictObject({
        clientDataJSON: bytes,
        authenticatorData: bytes,
        signature: bytes,
        userHandle: bytes.optional(),
      }),
    }),
  })
  .meta({ id: 'PasskeySignIn' });

/** A passkey as its owner sees it. */
export const passkeyViewSchema = z
  .object({ id: z.string(), name: z.string(), createdAt: z.string() })
  .meta({ id: 'PasskeyView' });

export const passkeyListSchema = z
  .object({ passkeys: z.array(passkeyViewSchema) })
  .meta({ id: 'PasskeyList' });

export type PasskeyOptions = z.infer<typeof passkeyOptionsSchema>;
export type PasskeyCreate = z.infer<typeof passkeyCreateSchema>;
export type PasskeySignIn = z.infer<typeof passkeySignInSchema>;
export type PasskeyView = z.infer<typeof passkeyViewSchema>;
