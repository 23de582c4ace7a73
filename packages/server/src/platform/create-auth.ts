import { createAuthEndpoint } from '@better-auth/core/api';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink } from 'better-auth/plugins';
import { z } from 'zod';
import type { Database } from './database.ts';

/** A shift: after that one signs in again. */
export const SESSION_SECONDS = 12 * 3600;

const COOKIE = 'afterneedle-session';
const PASSKEY_COOKIE = 'afterneedle-passkey';

/** Starts a session for a user whom the caller has made sure of. Nothing of better-auth is served, so only our own code reaches it. */
const startSession = () => ({
  id: 'start-session',
  endpoints: {
    startSession: createAuthEndpoint(
      '/start-session',
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (user === null) throw new APIError('NOT_FOUND');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ started: true });
      },
    ),
  },
});

/** Sets better-auth up on this database; its own HTTP surface is never served. */
export function createAuth(options: {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: string;
  readonly linkSeconds: number;
  readonly onToken: (ticket: unknown, token: string) => void;
}) {
  const { origin, hostname, protocol } = new URL(options.publicUrl);
  const isHttps = protocol === 'https:';
  return betterAuth({
    baseURL: options.publicUrl,
    secret: options.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: options.database.kysely, type: 'postgres', schemaName: 'auth' },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      additionalFields: {
        startedAt: { type: 'date', required: false, input: false },
        lastSeenAt: { type: 'date', required: false, input: false },
        clinicId: { type: 'string', required: false, input: false },
      },
    },
    advanced: {
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/', secure: isHttps },
      cookies: {
        session_token: { name: isHttps ? `__Host-${COOKIE}` : COOKIE },
        [PASSKEY_COOKIE]: { name: isHttps ? `__Host-${PASSKEY_COOKIE}` : PASSKEY_COOKIE },
      },
    },
    plugins: [
      magicLink({
        expiresIn: options.linkSeconds,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ token, metadata }) => options.onToken(metadata?.['ticket'], token),
      }),
      passkey({
        rpID: hostname,
        rpName: 'Afterneedle',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: PASSKEY_COOKIE },
        registration: {
          afterVerification: ({ verification }) => {
            if (verification.registrationInfo?.userVerified !== true) throw new APIError('UNAUTHORIZED');
          },
        },
        authentication: {
          afterVerification: ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
          },
        },
      }),
      startSession(),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
