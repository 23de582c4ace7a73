import type { HandOverCreate, HandOverCreated, HandOverList, HandOverView } from '@afterneedle/contract';
import { BIRTH_DATE_TRIES } from '@afterneedle/contract';
import { readPerson } from '../people/queries.ts';
import { noRecord, wrongField } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import type { Services } from '../platform/services.ts';
import { readTreatment } from '../treatments/queries.ts';
import { hashOfSecret, makeHandOverToken } from './hand-over-token.ts';
import {
  changeHandOver,
  endOpenLinks,
  type HandOverRow,
  holdHandOver,
  insertHandOver,
  listHandOvers,
} from './queries.ts';

const VALID_MS = 72 * 3_600_000;

/** Answers how far a hand-over has come. */
export function stateOf(row: HandOverRow, now: number): HandOverView['state'] {
  if (row.not_me_at !== null) return 'not-me';
  if (row.revoked_at !== null) return 'revoked';
  if (row.claimed_at !== null) return 'claimed';
  if (row.wrong_birth_dates >= BIRTH_DATE_TRIES) return 'locked';
  return now > row.expires_at.getTime() ? 'expired' : 'open';
}

function viewOf(row: HandOverRow, by: string, now: number): HandOverView {
  return {
    id: row.hand_over_id,
    state: stateOf(row, now),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    claimedAt: row.claimed_at?.toISOString() ?? null,
    asksBirthDate: row.asks_birth_date,
    by,
  };
}

/** Answers the links of a treatment. */
export async function readHandOvers(
  services: Services,
  step: StaffStep,
  treatmentId: string,
): Promise<HandOverList> {
  const { trx, staff, at } = step;
  const treatment = await readTreatment(trx, staff.clinicId, treatmentId);
  if (treatment === undefined) throw noRecord('treatment');
  const person = await readPerson(trx, staff.clinicId, treatment.person_id);
  const rows = await listHandOvers(trx, staff.clinicId, treatmentId);
  step.touch({ personId: treatment.person_id, recordId: treatmentId });
  return {
    items: rows.map((row) => viewOf(row, row.staff_name, at.getTime())),
    canMail: services.mail.isConfigured && person?.email !== null && person?.email !== undefined,
  };
}

/** What is left to do once the link is stored: the letter to the address on file. */
export interface IssuedLink {
  readonly created: HandOverCreated;
  readonly mailTo: string | undefined;
}

/** Makes a link to a treatment; an earlier one that no phone took ends. */
export async function issueLink(
  services: Services,
  step: StaffStep,
  { treatmentId, asked }: { readonly treatmentId: string; readonly asked: HandOverCreate },
): Promise<IssuedLink> {
  const { trx, staff, at, newId } = step;
  const { clinicId, staffId } = staff;
  const treatment = await readTreatment(trx, clinicId, treatmentId);
  if (treatment === undefined) throw noRecord('treatment');
  const person = await readPerson(trx, clinicId, treatment.person_id);
  if (person === undefined) throw noRecord('person');
  if (asked.mail && person.email === null)
    throw wrongField('/mail', 'not-allowed', 'This person has no e-mail address on file.');
  if (asked.mail && !services.mail.isConfigured)
    throw wrongField('/mail', 'not-allowed', 'This server has no mail server.');
  await endOpenLinks(trx, { clinicId, treatmentId, at });
  const token = makeHandOverToken(clinicId);
  const row: HandOverRow = {
    clinic_id: clinicId,
    hand_over_id: newId(),
    treatment_id: treatmentId,
    person_id: treatment.person_id,
    token_hash: hashOfSecret(token),
    created_at: at,
    created_by: staffId,
    expires_at: new Date(at.getTime() + VALID_MS),
    device_hash: null,
    claimed_at: null,
    asks_birth_date: asked.asksBirthDate,
    wrong_birth_dates: 0,
    not_me_at: null,
    revoked_at: null,
  };
  await insertHandOver(trx, row);
  step.touch({ personId: treatment.person_id, recordId: row.hand_over_id });
  const link = `${services.publicUrl}/h#${token}`;
  const handOver = viewOf(row, staff.name, at.getTime());
  return {
    created: { handOver, link, mailed: asked.mail },
    mailTo: asked.mail ? (person.email ?? undefined) : undefined,
  };
}

/** Sends a link to the address on file; the letter says nothing about health. */
export async function mailLink(services: Services, to: string, link: string): Promise<void> {
  await services.mail.send({
    to,
    subject: 'Your link from the clinic',
    text: `Your clinic has a link for you. Open it on the phone you want to use. It works for 72 hours, on one phone.\n\n${link}\n\nIf you do not know why you get this, do not open it. Call your clinic.\n`,
  });
}

/** Takes a link back; a phone that took it is no longer known from then on. */
export async function revokeLink(step: StaffStep, handOverId: string): Promise<HandOverView> {
  const { trx, staff, at } = step;
  const row = await holdHandOver(trx, staff.clinicId, handOverId);
  if (row === undefined) throw noRecord('link');
  const revoked = { ...row, revoked_at: row.revoked_at ?? at };
  await changeHandOver(trx, row, { revoked_at: revoked.revoked_at });
  step.touch({ personId: row.person_id, recordId: handOverId });
  return viewOf(revoked, staff.name, at.getTime());
}
