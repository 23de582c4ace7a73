import { randomUUID } from 'node:crypto';
import { IDLE_MINUTES } from '@afterneedle/contract';
import { type Auth, createAuth, SESSION_SECONDS } from './create-auth.ts';
import type { Database } from './database.ts';
import { createPasskeys, type Passkeys } from './passkeys.ts';
import {
  endOtherSessions,
  endSession,
  keepClinic,
  listSessions,
  markSeen,
  readEmails,
  readLastSeen,
  type SessionRow,
} from './session-rows.ts';

/** A signed-in user: who, not yet where they work. */
export interface SignedIn {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly sessionId: string;
  /** The clinic chosen in this session, where one was. */
  readonly clinicId: string | undefined;
  readonly expiresAt: Date;
}

/** A session just begun: the cookies to set. */
export interface Begun {
  readonly cookies: readonly string[];
}

/** Staff sign-in by one-time links and by passkeys, and the sessions that come of it. */
export interface Sessions {
  /** Makes a one-time token for this address. Whether anybody has it is the caller's question. */
  readonly createToken: (email: string, purpose: 'mail' | 'first-start') => Promise<string>;
  /** Trades a token for a session; nothing when the token is spent or unknown. */
  readonly redeem: (token: string, headers: Headers) => Promise<Begun | undefined>;
  /** Starts a session for a user of whom the caller has made sure. */
  readonly start: (userId: string, headers: Headers) => Promise<Begun>;
  /** Answers who is signed in; a session that nobody used for 15 minutes, or of 12 hours, ends here. */
  readonly read: (
    headers: Headers,
    options?: { readonly isAtDesk: boolean },
  ) => Promise<SignedIn | undefined>;
  /** Answers which of these sessions are still open, without using them. */
  readonly listOpen: (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Ends the session on the server too; answers the cookies that clear it. */
  readonly end: (headers: Headers) => Promise<readonly string[]>;
  readonly endOthers: (user: SignedIn) => Promise<void>;
  readonly list: (user: SignedIn) => Promise<readonly SessionRow[]>;
  readonly chooseClinic: (user: SignedIn, clinicId: string) => Promise<void>;
  readonly passkeys: Passkeys;
  /** `isProven` says that the mailbox is known to be theirs. */
  readonly createUser: (
    email: string,
    name: string,
    options?: { readonly isProven: boolean },
  ) => Promise<string>;
  readonly findUserId: (email: string) => Promise<string | undefined>;
  readonly emailsOf: (userIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

const MAIL_LINK_SECONDS = 15 * 60;
const FIRST_LINK_SECONDS = 72 * 3600;
const IDLE_MS = IDLE_MINUTES * 60_000;
/** How exactly it is noted when somebody was last there: a write for each request would be too many. */
const SEEN_STEP_MS = 10_000;

async function readOpen(
  options: { readonly database: Database; readonly now: () => number },
  auth: Auth,
  request: { readonly headers: Headers; readonly isAtDesk: boolean },
): Promise<SignedIn | undefined> {
  const found = await auth.api.getSession({ headers: request.headers });
  if (found === null) return undefined;
  const { user, session } = found;
  const now = options.now();
  const startedAt = new Date(session.startedAt ?? now);
  const seenAt = session.lastSeenAt == null ? undefined : new Date(session.lastSeenAt).getTime();
  const isOver = now - startedAt.getTime() >= SESSION_SECONDS * 1000;
  if (isOver || (seenAt !== undefined && now - seenAt >= IDLE_MS)) {
    await endSession(options.database, session.id);
    return undefined;
  }
  if (seenAt === undefined || (request.isAtDesk && now - seenAt >= SEEN_STEP_MS))
    await markSeen(options.database, session.id, { startedAt, lastSeenAt: new Date(now) });
  return {
    userId: user.id,
    email: user.email,
    name: user.name,
    sessionId: session.id,
    clinicId: session.clinicId ?? undefined,
    expiresAt: new Date(Math.min(startedAt.getTime() + SESSION_SECONDS * 1000, Number(session.expiresAt))),
  };
}

/** Gives staff sign-in on this database. Nothing of better-auth's own HTTP surface is served. */
export function createSessions(options: {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: string;
  readonly now: () => number;
}): Sessions {
  const { database, now } = options;
  const tokens = new Map<unknown, string>();
  const authFor = (linkSeconds: number): Auth =>
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
    start: async (userId, headers) => {
      const answer = await auth.api.startSession({ body: { userId }, headers, asResponse: true });
      if (!answer.ok) throw new Error('no session could be started');
      return { cookies: answer.headers.getSetCookie() };
    },
    read: (headers, { isAtDesk } = { isAtDesk: true }) => readOpen(options, auth, { headers, isAtDesk }),
    listOpen: async (sessionIds) => {
      const seen = await readLastSeen(database, sessionIds);
      return new Set([...seen].filter(([, at]) => now() - at.getTime() < IDLE_MS).map(([id]) => id));
    },
    end: async (headers) => {
      const answer = await auth.api.signOut({ headers, asResponse: true });
      return answer.headers.getSetCookie();
    },
    endOthers: ({ userId, sessionId }) => endOtherSessions(database, userId, sessionId),
    list: ({ userId }) => listSessions(database, userId),
    chooseClinic: ({ sessionId }, clinicId) => keepClinic(database, sessionId, clinicId),
    passkeys: createPasskeys(auth),
    createUser: async (email, name, { isProven } = { isProven: true }) => {
      const context = await auth.$context;
      const user = await context.internalAdapter.createUser(
        { email, name, emailVerified: isProven },
        { method: 'magic-link' },
      );
      return user.id;
    },
    findUserId: async (email) => {
      const context = await auth.$context;
      return (await context.internalAdapter.findUserByEmail(email))?.user.id;
    },
    emailsOf: (userIds) => readEmails(database, userIds),
  };
}
