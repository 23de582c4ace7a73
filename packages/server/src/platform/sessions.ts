import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Database } from './database.ts';

/** A signed-in user: who, not yet where they work. */
export interface SignedIn {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly expiresAt: Date;
}

/** Staff sign-in by one-time links. */
export interface Sessions {
  /** Makes a one-time token for this address. Whether anybody has it is the caller's question. */
  readonly createToken: (email: string, purpose: 'mail' | 'first-start') => Promise<string>;
  /** Trades a token for a session; answers the cookies to set, or nothing when the token is spent or unknown. */
  readonly redeem: (
    token: string,
    headers: Headers,
  ) => Promise<{ readonly cookies: readonly string[] } | undefined>;
  readonly read: (headers: Headers) => Promise<SignedIn | undefined>;
  /** Ends the session on the server too; answers the cookies that clear it. */
  readonly end: (headers: Headers) => Promise<readonly string[]>;
  readonly createUser: (email: string, name: string) => Promise<string>;
  readonly findUserId: (email: string) => Promise<string | undefined>;
}

/** A shift: after that one signs in again. */
const SESSION_SECONDS = 12 * 3600;
const MAIL_LINK_SECONDS = 15 * 60;
const FIRST_LINK_SECONDS = 72 * 3600;

function createAuth(options: {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: string;
  readonly linkSeconds: number;
  readonly onToken: (ticket: unknown, token: string) => void;
}) {
  const isHttps = options.publicUrl.startsWith('https:');
  return betterAuth({
    baseURL: options.publicUrl,
    secret: options.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: options.database.kysely, type: 'postgres', schemaName: 'auth' },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    advanced: {
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/', secure: isHttps },
      cookies: {
        session_token: { name: isHttps ? '__Host-afterneedle-session' : 'afterneedle-session' },
      },
    },
    plugins: [
      magicLink({
        expiresIn: options.linkSeconds,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ token, metadata }) => options.onToken(metadata?.['ticket'], token),
      }),
    ],
  });
}

/** Gives staff sign-in on this database. Nothing of better-auth's own HTTP surface is served. */
export function createSessions(options: {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: string;
}): Sessions {
  const tokens = new Map<unknown, string>();
  const authFor = (linkSeconds: number) =>
    createAuth({ ...options, linkSeconds, onToken: (ticket, token) => tokens.set(ticket, token) });
  const auths = { mail: authFor(MAIL_LINK_SECONDS), 'first-start': authFor(FIRST_LINK_SECONDS) };
  const auth = auths.mail;
  return {
    createToken: async (email, purpose) => {
      const ticket = randomUUID();
      await auths[purpose].api.signInMagicLink({
        body: { email, metadata: { ticket } },
        headers: new Headers(),
      });
      const token = tokens.get(ticket);
      tokens.delete(ticket);
      if (token === undefined) throw new Error('no sign-in token was made');
      return token;
    },
    redeem: async (token, headers) => {
      const answer = await auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true });
      return answer.ok ? { cookies: answer.headers.getSetCookie() } : undefined;
    },
    read: async (headers) => {
      const found = await auth.api.getSession({ headers });
      if (found === null) return undefined;
      const { user, session } = found;
      return { userId: user.id, email: user.email, name: user.name, expiresAt: new Date(session.expiresAt) };
    },
    end: async (headers) => {
      const answer = await auth.api.signOut({ headers, asResponse: true });
      return answer.headers.getSetCookie();
    },
    createUser: async (email, name) => {
      const context = await auth.$context;
      const user = await context.internalAdapter.createUser(
        { email, name, emailVerified: true },
        { method: 'magic-link' },
      );
      return user.id;
    },
    findUserId: async (email) => {
      const context = await auth.$context;
      return (await context.internalAdapter.findUserByEmail(email))?.user.id;
    },
  };
}
