import {
  type PasskeyView,
  passkeyListSchema,
  passkeyOptionsSchema,
  passkeyViewSchema,
  type SessionView,
  sessionViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { fromBase64, toBase64 } from '../../offline/base64.ts';

const decoded = (text: string): Uint8Array<ArrayBuffer> =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
const encoded = (bytes: ArrayBuffer): string =>
  toBase64(new Uint8Array(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

interface NamedKey {
  readonly id: string;
  readonly type: PublicKeyCredentialType;
}

/** What the server says a browser needs, with its bytes still as text. */
interface ToldToCreate {
  readonly challenge: string;
  readonly rp: PublicKeyCredentialRpEntity;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: PublicKeyCredentialParameters[];
  readonly timeout?: number;
  readonly excludeCredentials?: readonly NamedKey[];
  readonly authenticatorSelection?: AuthenticatorSelectionCriteria;
}

interface ToldToSign {
  readonly challenge: string;
  readonly rpId?: string;
  readonly timeout?: number;
}

/** The browser made nothing: the person let it be, or it cannot. */
const LEFT = { kind: 'left' } as const;
type Tried<T> = Answered<T> | typeof LEFT;

/** Answers whether this browser knows passkeys at all; it does so on https and on localhost only. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'credentials' in navigator;
}

async function fromBrowser(work: () => Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  try {
    const made = await work();
    return made instanceof PublicKeyCredential ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a passkey on this device for whoever is signed in. */
export async function makePasskey(name: string): Promise<Tried<PasskeyView>> {
  const begun = await ask('/api/v1/passkeys/options', (json) => passkeyOptionsSchema.parse(json), {
    method: 'POST',
  });
  if (begun.kind !== 'ok') return begun;
  const told = begun.value as unknown as ToldToCreate;
  const made = await fromBrowser(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: decoded(told.challenge),
        rp: told.rp,
        user: { ...told.user, id: decoded(told.user.id) },
        pubKeyCredParams: told.pubKeyCredParams,
        attestation: 'none',
        excludeCredentials: (told.excludeCredentials ?? []).map(({ id, type }) => ({
          id: decoded(id),
          type,
        })),
        ...(told.timeout === undefined ? {} : { timeout: told.timeout }),
        ...(told.authenticatorSelection === undefined
          ? {}
          : { authenticatorSelection: told.authenticatorSelection }),
      },
    }),
  );
  if (!(made?.response instanceof AuthenticatorAttestationResponse)) return LEFT;
  const { clientDataJSON, attestationObject } = made.response;
  const credential = {
    id: made.id,
    rawId: encoded(made.rawId),
    type: made.type,
    response: {
      clientDataJSON: encoded(clientDataJSON),
      attestationObject: encoded(attestationObject),
      transports: made.response.getTransports(),
    },
  };
  return await ask('/api/v1/passkeys', (json) => passkeyViewSchema.parse(json), {
    method: 'POST',
    body: { name, credential },
  });
}

/** Signs in by a passkey of this device; the browser asks which, so nobody types a name. */
export async function signInByPasskey(): Promise<Tried<SessionView>> {
  const begun = await ask('/api/v1/session/passkey/options', (json) => passkeyOptionsSchema.parse(json), {
    method: 'POST',
  });
  if (begun.kind !== 'ok') return begun;
  const told = begun.value as unknown as ToldToSign;
  const signed = await fromBrowser(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: decoded(told.challenge),
        userVerification: 'required',
        ...(told.rpId === undefined ? {} : { rpId: told.rpId }),
        ...(told.timeout === undefined ? {} : { timeout: told.timeout }),
      },
    }),
  );
  if (!(signed?.response instanceof AuthenticatorAssertionResponse)) return LEFT;
  const { clientDataJSON, authenticatorData, signature, userHandle } = signed.response;
  const credential = {
    id: signed.id,
    rawId: encoded(signed.rawId),
    type: signed.type,
    response: {
      clientDataJSON: encoded(clientDataJSON),
      authenticatorData: encoded(authenticatorData),
      signature: encoded(signature),
      ...(userHandle === null ? {} : { userHandle: encoded(userHandle) }),
    },
  };
  return await ask('/api/v1/session/passkey', (json) => sessionViewSchema.parse(json), {
    method: 'POST',
    body: { credential },
  });
}

/** The passkeys of whoever is signed in. */
export function fetchPasskeys(): Promise<Answered<readonly PasskeyView[]>> {
  return ask('/api/v1/passkeys', (json) => passkeyListSchema.parse(json).passkeys);
}

export function removePasskey(id: string): Promise<Answered<undefined>> {
  return ask(`/api/v1/passkeys/${encodeURIComponent(id)}`, () => undefined, { method: 'DELETE' });
}
