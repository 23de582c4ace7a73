import { createHmac } from 'node:crypto';
import { hashOfText } from '../platform/canonical.ts';
import { shortOfUuid, uuidOfShort } from '../platform/ids.ts';

const SECRET_BYTES = 20;

/**
 * Makes the token of one sending of an invitation: its clinic and 160 bits nobody can guess. The bits follow from
 * the server's secret, so that a repeated request gets the same link although only a hash is stored.
 */
export function makeInvitationToken(
  linkSecret: string,
  of: { readonly clinicId: string; readonly invitationId: string; readonly sendings: number },
): string {
  const secret = createHmac('sha256', linkSecret)
    .update(`invitation\n${of.clinicId}\n${of.invitationId}\n${of.sendings}`)
    .digest()
    .subarray(0, SECRET_BYTES)
    .toString('base64url');
  return `${shortOfUuid(of.clinicId)}.${secret}`;
}

/** Reads a token as it came: at which clinic to look for which hash; anything that cannot be one is nothing. */
export function readInvitationToken(
  token: string,
): { readonly clinicId: string; readonly tokenHash: string } | undefined {
  const [clinic, secret, ...rest] = token.split('.');
  if (clinic === undefined || secret === undefined || rest.length > 0) return undefined;
  const clinicId = uuidOfShort(clinic);
  if (clinicId === undefined || !/^[A-Za-z0-9_-]{27}$/.test(secret)) return undefined;
  return { clinicId, tokenHash: hashOfText(token) };
}

/** The page where an invitation lands; the token stands after the `#`, so it reaches no log and no other site. */
export function invitationAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/clinic/invite#${token}`;
}
