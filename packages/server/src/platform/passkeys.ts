import type { PasskeyCreate, PasskeyOptions, PasskeySignIn } from '@afterneedle/contract';
import { isAPIError } from 'better-auth/api';
import type { Auth } from './create-auth.ts';
import type { Begun } from './sessions.ts';

/** What a browser is to be told, and the cookie that remembers the challenge. */
export interface PasskeyChallenge extends Begun {
  readonly options: PasskeyOptions;
}

/** A passkey as it is kept. */
export interface KeptPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** Passkeys of staff: made by somebody signed in, used to sign in without a name. */
export interface Passkeys {
  readonly beginCreate: (headers: Headers) => Promise<PasskeyChallenge>;
  /** Keeps a new passkey; nothing when what the browser signed does not hold. */
  readonly create: (body: PasskeyCreate, headers: Headers) => Promise<KeptPasskey | undefined>;
  readonly beginSignIn: () => Promise<PasskeyChallenge>;
  readonly signIn: (body: PasskeySignIn, headers: Headers) => Promise<Begun | undefined>;
  readonly list: (headers: Headers) => Promise<readonly KeptPasskey[]>;
  /** Answers whether there was one to remove. */
  readonly remove: (id: string, headers: Headers) => Promise<boolean>;
}

const NEVER_NAMED = 'Passkey';

async function challengeOf(answer: Response): Promise<PasskeyChallenge> {
  if (!answer.ok) throw new Error(`no challenge for a passkey was made (${answer.status})`);
  return { options: (await answer.json()) as PasskeyOptions, cookies: answer.headers.getSetCookie() };
}

/** What better-auth refuses is a refusal; anything else is a bug. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isAPIError(error)) return undefined;
    throw error;
  }
}

/** Gives the passkeys of this server. */
export function createPasskeys(auth: Auth): Passkeys {
  return {
    beginCreate: async (headers) =>
      await challengeOf(await auth.api.generatePasskeyRegistrationOptions({ headers, asResponse: true })),
    create: ({ name, credential }, headers) =>
      unlessRefused(async () => {
        const response = { ...credential, clientExtensionResults: {} };
        const kept = await auth.api.verifyPasskeyRegistration({ body: { name, response }, headers });
        return { id: kept.id, name, createdAt: kept.createdAt };
      }),
    beginSignIn: async () => {
      const begun = await challengeOf(
        await auth.api.generatePasskeyAuthenticationOptions({ headers: new Headers(), asResponse: true }),
      );
      return { ...begun, options: { ...begun.options, userVerification: 'required' } };
    },
    signIn: async ({ credential }, headers) => {
      // Whose it is says the key itself; what the browser adds about that is not needed.
      const { userHandle: _whose, ...signed } = credential.response;
      const response = { ...credential, response: signed, clientExtensionResults: {} };
      const answer = await auth.api.verifyPasskeyAuthentication({
        body: { response },
        headers,
        asResponse: true,
      });
      return answer.ok ? { cookies: answer.headers.getSetCookie() } : undefined;
    },
    list: async (headers) => {
      const kept = await auth.api.listPasskeys({ headers });
      return kept.map(({ id, name, createdAt }) => ({ id, name: name ?? NEVER_NAMED, createdAt }));
    },
    remove: async (id, headers) =>
      (await unlessRefused(() => auth.api.deletePasskey({ body: { id }, headers }))) !== undefined,
  };
}
