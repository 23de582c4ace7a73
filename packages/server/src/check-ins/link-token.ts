import { createHmac } from 'node:crypto';
import { hashOfText } from '../platform/canonical.ts';
import { isUuid, shortOfUuid, uuidOfShort } from '../platform/ids.ts';

/** What the private link of a person says: which check-in, at which clinic, and the hash it is stored under. */
export interface LinkToken {
  readonly checkInId: string;
  readonly clinicId: string;
  readonly tokenHash: string;
}

const SECRET_BYTES = 24;

/**
 * Makes the private token of a check-in: its id, its clinic, and 192 bits nobody can guess.
 * The bits follow from the server's secret and the sender's own key, so the same answer can be given again
 * although only a hash of the token and a hash of the key are stored.
 */
export function makeLinkToken(
  linkSecret: string,
  of: { readonly clinicId: string; readonly checkInId: string; readonly idempotencyKey: string },
): string {
  const secret = createHmac('sha256', linkSecret)
    .update(`${of.clinicId}\n${of.checkInId}\n${of.idempotencyKey}`)
    .digest()
    .subarray(0, SECRET_BYTES)
    .toString('base64url');
  return `${of.checkInId}.${shortOfUuid(of.clinicId)}.${secret}`;
}

/** The hash a token is stored under. */
export function hashOfToken(token: string): string {
  return hashOfText(token);
}

/** Reads a token as it came; anything that cannot be one is nothing. */
export function readLinkToken(token: string): LinkToken | undefined {
  const [checkInId, clinic, secret, ...rest] = token.split('.');
  if (checkInId === undefined || clinic === undefined || secret === undefined || rest.length > 0)
    return undefined;
  const clinicId = uuidOfShort(clinic);
  if (clinicId === undefined || !isUuid(checkInId) || !/^[A-Za-z0-9_-]{32}$/.test(secret)) return undefined;
  return { checkInId, clinicId, tokenHash: hashOfToken(token) };
}
