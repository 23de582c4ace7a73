import type { PasskeyCreate, PasskeySignIn, PasskeyView } from '@afterneedle/contract';
import { createSoftwareKey, type SoftwareKey } from './software-key.ts';
import type { TestServer } from './test-server.ts';

interface Challenge {
  readonly challenge: string;
  readonly cookie: string;
}

async function begin(server: TestServer, url: string, cookie?: string): Promise<Challenge | undefined> {
  const answer = await server.app.inject({
    method: 'POST',
    url,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
    remoteAddress: `10.9.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
  });
  if (answer.statusCode !== 200) return undefined;
  return {
    challenge: answer.json<{ challenge: string }>().challenge,
    cookie: answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  };
}

/** A key of this server's own origin. */
export function keyFor(server: TestServer, isVerified = true): SoftwareKey {
  return createSoftwareKey({ origin: server.services.publicUrl, isVerified });
}

/** What somebody signed in sends to keep a passkey; for nobody a body that only looks like it. */
export async function newPasskey(
  server: TestServer,
  key: SoftwareKey,
  cookie?: string,
): Promise<{ readonly payload: PasskeyCreate; readonly cookie: string }> {
  const begun = await begin(server, '/api/v1/passkeys/options', cookie);
  const payload = { name: 'This computer', credential: key.create(begun?.challenge ?? 'none') };
  return { payload, cookie: begun?.cookie ?? '' };
}

/** What anybody sends to sign in by a passkey. */
export async function passkeySignIn(
  server: TestServer,
  key: SoftwareKey,
): Promise<{ readonly payload: PasskeySignIn; readonly cookie: string }> {
  const begun = await begin(server, '/api/v1/session/passkey/options');
  return { payload: { credential: key.sign(begun?.challenge ?? 'none') }, cookie: begun?.cookie ?? '' };
}

/** Gives somebody signed in a passkey; nothing for nobody. */
export async function addPasskey(
  server: TestServer,
  key: SoftwareKey,
  cookie: string,
): Promise<PasskeyView | undefined> {
  const made = await newPasskey(server, key, cookie);
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/passkeys',
    headers: { cookie: `${cookie}; ${made.cookie}` },
    payload: made.payload,
  });
  return answer.statusCode === 201 ? answer.json<PasskeyView>() : undefined;
}
