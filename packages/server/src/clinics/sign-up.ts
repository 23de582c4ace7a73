import { randomBytes } from 'node:crypto';
import type { ClinicSignUp } from '@afterneedle/contract';
import { hashOfText } from '../platform/canonical.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { insertStaff } from '../staff/queries.ts';
import { findClinicBySlug, insertClinic, keepSignUp, takeSignUp } from './queries.ts';

const TOKEN_BYTES = 20;
const LASTS_MS = 72 * 3_600_000;

const NOT_HERE: Refusal = {
  status: 403,
  title: 'No new clinics here',
  problems: [problem('', 'not-allowed', 'This server takes no new clinics by itself. Ask whoever runs it.')],
};

const TAKEN: Refusal = {
  status: 409,
  title: 'This address is taken',
  problems: [problem('/slug', 'wrong-state', 'Another clinic has this address. Choose another.')],
};

const SPENT: Refusal = {
  status: 404,
  title: 'This link does not work any more',
  problems: [
    problem('/token', 'not-found', 'This link was used before or has run out. Sign the clinic up again.'),
  ],
};

/** The page where the link of a sign-up lands; the token stands after the `#`, so it reaches no log and no other site. */
function openAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/clinic/open#${token}`;
}

/**
 * Keeps a new clinic until its link is opened, and sends the link to the address given: whoever opens it has proved
 * the mailbox. Without a mail server the link goes to whoever runs the server and to nobody else.
 */
export async function signUpClinic(
  services: Services,
  asked: ClinicSignUp,
  print: (line: string) => void,
): Promise<Outcome<{ readonly mailed: boolean }>> {
  if (!services.config.allowClinicSignUp) return refused(NOT_HERE);
  if ((await findClinicBySlug(services.database, asked.slug)) !== undefined) return refused(TAKEN);
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const at = services.now();
  await keepSignUp(services.database, {
    token_hash: hashOfText(token),
    slug: asked.slug,
    name: asked.name,
    time_zone: asked.timeZone,
    owner_name: asked.ownerName,
    email: asked.email.toLowerCase(),
    created_at: new Date(at),
    expires_at: new Date(at + LASTS_MS),
  });
  const link = openAddress(services.publicUrl, token);
  if (!services.mail.isConfigured) {
    print(`clinic-sign-up: ${link}`);
    return granted({ mailed: false });
  }
  await services.mail.send({
    to: asked.email,
    subject: 'Open your clinic',
    text: `Open this link to set up ${asked.name}. It works once, for 72 hours.\n\n${link}\n\nIf you did not ask for it, do nothing.\n`,
  });
  return granted({ mailed: true });
}

const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === '23505';

/** Makes the clinic of a link and its owner; answers whose it is. */
export async function openClinic(
  services: Services,
  token: string,
): Promise<Outcome<{ readonly userId: string; readonly clinicId: string }>> {
  const asked = await takeSignUp(services.database, hashOfText(token));
  const at = new Date(services.now());
  if (asked === undefined || asked.expires_at.getTime() <= at.getTime()) return refused(SPENT);
  const userId =
    (await services.sessions.findUserId(asked.email)) ??
    (await services.sessions.createUser(asked.email, asked.owner_name));
  const clinicId = services.newId();
  const staffId = services.newId();
  try {
    await inClinic(services.database, clinicId, async (trx) => {
      await insertClinic(trx, {
        clinic_id: clinicId,
        slug: asked.slug,
        name: asked.name,
        time_zone: asked.time_zone,
        medical: false,
        hours: null,
        phone: null,
        urgent_phone: null,
        alert_email: asked.email,
        created_at: at,
      });
      await insertStaff(trx, { clinicId, staffId, name: asked.owner_name, userId, role: 'owner', at });
    });
  } catch (error) {
    if (isTaken(error)) return refused(TAKEN);
    throw error;
  }
  return granted({ userId, clinicId });
}
