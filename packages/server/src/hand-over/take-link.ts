import {
  BIRTH_DATE_TRIES,
  type HandedOver,
  type HandOverClaim,
  type HandOverLooked,
} from '@afterneedle/contract';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import { readOwnClinic } from '../clinics/queries.ts';
import { readPerson } from '../people/queries.ts';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { listGiven, namesAt, readTreatment } from '../treatments/queries.ts';
import { openPart } from '../treatments/treatment-view.ts';
import { credentialOf, hashOfSecret, readHandOverToken } from './hand-over-token.ts';
import { stateOf } from './issue-link.ts';
import { changeHandOver, type HandOverRow, holdByToken } from './queries.ts';

/** One answer for a link that never was, ran out, was taken back, is locked, or is on another phone. */
const DEAD_LINK: Refusal = {
  status: 404,
  title: 'This link does not work',
  problems: [
    problem(
      '/token',
      'not-found',
      'This link has run out, or another phone has used it. Ask your clinic for a new one.',
    ),
  ],
};

interface LinkStep {
  readonly trx: ClinicTransaction;
  readonly row: HandOverRow;
  readonly at: Date;
  readonly note: (event: AuditEvent) => Promise<void>;
}

/** Runs a step of whoever holds a link, in a transaction of its clinic. */
async function withLink<T>(
  services: Services,
  { requestId, token }: { readonly requestId: string; readonly token: string },
  work: (step: LinkStep) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const read = readHandOverToken(token);
  if (read === undefined) return refused(DEAD_LINK);
  const { clinicId } = read;
  const at = new Date(services.now());
  return await inClinic(services.database, clinicId, async (trx) => {
    const row = await holdByToken(trx, read);
    if (row === undefined) return refused(DEAD_LINK);
    return await work({
      trx,
      row,
      at,
      note: async (event) => {
        const { person_id: personId, hand_over_id: recordId } = row;
        const actor = { kind: 'person' } as const;
        await recordAudit(trx, { clinicId, event, actor, personId, recordId, requestId, at }, services.newId);
      },
    });
  });
}

/** Answers what a link is for: the clinic and a first name, so that a wrong person notices; changes nothing. */
export function lookAtLink(
  services: Services,
  request: { readonly requestId: string; readonly token: string },
): Promise<Outcome<HandOverLooked>> {
  return withLink<HandOverLooked>(services, request, async ({ trx, row, at, note }) => {
    const state = stateOf(row, at.getTime());
    if (state !== 'open' && state !== 'claimed') return refused(DEAD_LINK);
    const clinic = await readOwnClinic(trx, row.clinic_id);
    const person = await readPerson(trx, row.clinic_id, row.person_id);
    if (person === undefined) return refused(DEAD_LINK);
    await note('hand-over.looked-at');
    return granted({
      clinic: { slug: clinic.slug, name: clinic.name, phone: clinic.phone },
      givenName: person.given_name,
      asksBirthDate: row.asks_birth_date && row.claimed_at === null,
      triesLeft: BIRTH_DATE_TRIES - row.wrong_birth_dates,
      isClaimed: row.claimed_at !== null,
    });
  });
}

async function handedOver(
  services: Services,
  { trx, row }: Pick<LinkStep, 'trx' | 'row'>,
): Promise<HandedOver | undefined> {
  const { clinic_id: clinicId, treatment_id: treatmentId } = row;
  const treatment = await readTreatment(trx, clinicId, treatmentId);
  if (treatment === undefined) return undefined;
  const clinic = await readOwnClinic(trx, clinicId);
  const given = await listGiven(trx, clinicId, [treatmentId]);
  const { deviceOf } = await namesAt(trx, clinicId);
  const device = deviceOf.get(treatment.device_id);
  const { numbing } = openPart(await services.vault.of(trx, clinicId), treatment);
  return {
    id: row.hand_over_id,
    credential: credentialOf(row.hand_over_id, clinicId),
    clinic: { slug: clinic.slug, name: clinic.name, timeZone: clinic.time_zone },
    treatment: {
      id: treatmentId,
      endedAt: treatment.ended_at.toISOString(),
      timeZone: treatment.time_zone,
      device: { name: device?.name ?? '', kind: device?.kind ?? 'pen' },
      areas: treatment.areas.map((area) => ({ ...area })),
      deepestMm: treatment.deepest_mm,
      numbingAt: numbing?.appliedAt ?? null,
      hadNumbing: numbing !== null,
      products: given.map(({ name, kind, given_as: givenAs, ingredients }) => ({
        name,
        kind,
        givenAs,
        ingredients,
      })),
      nextSessionOn: treatment.next_session_on,
    },
  };
}

const wrongBirthDate = (left: number): Refusal => ({
  status: 422,
  title: 'Not the right date',
  problems: [
    problem(
      '/birthOn',
      'wrong-birth-date',
      left === 0
        ? 'This is not the date of birth your clinic has. The link is locked. Ask your clinic for a new one.'
        : `This is not the date of birth your clinic has. You can try ${left} more times.`,
    ),
  ],
});

/** Hands the treatment to the first phone that asks, and again to the same phone; to no other. */
export function claimLink(
  services: Services,
  request: { readonly requestId: string; readonly claim: HandOverClaim },
): Promise<Outcome<HandedOver>> {
  const { claim, requestId } = request;
  return withLink<HandedOver>(services, { requestId, token: claim.token }, async (step) => {
    const { trx, row, at, note } = step;
    const deviceHash = hashOfSecret(claim.device);
    const state = stateOf(row, at.getTime());
    if (state !== 'open' && state !== 'claimed') return refused(DEAD_LINK);
    if (state === 'claimed' && row.device_hash !== deviceHash) return refused(DEAD_LINK);
    if (state === 'open') {
      const person = await readPerson(trx, row.clinic_id, row.person_id);
      if (row.asks_birth_date && claim.birthOn !== person?.birth_on) {
        const wrong = claim.birthOn === undefined ? row.wrong_birth_dates : row.wrong_birth_dates + 1;
        // Kept although the answer is a refusal: a refusal that is handed back does not undo the transaction.
        await changeHandOver(trx, row, { wrong_birth_dates: wrong });
        return refused(wrongBirthDate(BIRTH_DATE_TRIES - wrong));
      }
      await changeHandOver(trx, row, { device_hash: deviceHash, claimed_at: at });
    }
    const handed = await handedOver(services, step);
    if (handed === undefined) return refused(DEAD_LINK);
    await note('hand-over.claimed');
    return granted(handed);
  });
}

/** Ends a link that reached somebody else; the clinic sees it. */
export function sayNotMe(
  services: Services,
  request: { readonly requestId: string; readonly token: string },
): Promise<Outcome<{ done: true }>> {
  return withLink<{ done: true }>(services, request, async ({ trx, row, at, note }) => {
    if (stateOf(row, at.getTime()) !== 'open') return refused(DEAD_LINK);
    await changeHandOver(trx, row, { not_me_at: at });
    await note('hand-over.not-me');
    return granted({ done: true });
  });
}
