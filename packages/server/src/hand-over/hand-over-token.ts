import { randomBytes } from 'node:crypto';
import { hashOfText } from '../platform/canonical.ts';
import { isUuid, shortOfUuid, uuidOfShort } from '../platform/ids.ts';

const TOKEN_BYTES = 20;

/** What a link of a hand-over says: which clinic, and the hash it is stored under. */
export interface HandOverToken {
  readonly clinicId: string;
  readonly tokenHash: string;
}

/** Makes the token of a link: 160 bits nobody can guess, and the clinic. */
export function makeHandOverToken(clinicId: string): string {
  return `${randomBytes(TOKEN_BYTES).toString('base64url')}.${shortOfUuid(clinicId)}`;
}

/** The hash a token or the secret of a device is stored under. */
export function hashOfSecret(secret: string): string {
  return hashOfText(secret);
}

/** Reads a token as it came; anything that cannot be one is nothing. */
export function readHandOverToken(token: string): HandOverToken | undefined {
  const [secret, clinic, ...rest] = token.split('.');
  if (secret === undefined || clinic === undefined || rest.length > 0) return undefined;
  const clinicId = uuidOfShort(clinic);
  if (clinicId === undefined || !/^[A-Za-z0-9_-]{27}$/.test(secret)) return undefined;
  return { clinicId, tokenHash: hashOfSecret(token) };
}

/** What a phone sends with a check-in: which hand-over it took, and the hash of its secret. */
export interface Credential {
  readonly handOverId: string;
  readonly clinicId: string;
  readonly deviceHash: string;
}

/** The part of a credential that the server gives; the phone adds a dot and its secret. */
export function credentialOf(handOverId: string, clinicId: string): string {
  return `${handOverId}.${shortOfUuid(clinicId)}`;
}

/** Reads a credential as it came; anything that cannot be one is nothing. */
export function readCredential(header: string | readonly string[] | undefined): Credential | undefined {
  if (typeof header !== 'string') return undefined;
  const [handOverId, clinic, device, ...rest] = header.split('.');
  if (handOverId === undefined || clinic === undefined || device === undefined || rest.length > 0)
    return undefined;
  const clinicId = uuidOfShort(clinic);
  if (clinicId === undefined || !isUuid(handOverId) || !/^[A-Za-z0-9_-]{43}$/.test(device)) return undefined;
  return { handOverId, clinicId, deviceHash: hashOfSecret(device) };
}
