import type { CheckInCreate, CheckInCreated } from '@afterneedle/contract';
import { recordAudit } from '../audit/queries.ts';
import { findClinicBySlug } from '../clinics/queries.ts';
import { inClinic } from '../platform/database.ts';
import { claimKey, KEY_REUSED } from '../platform/idempotency.ts';
import { granted, type Outcome, problem, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { hashOfToken, makeLinkToken } from './link-token.ts';
import { insertCheckIn, insertEvent, insertLink, insertResults, type NewCheckIn } from './queries.ts';
import { ruleBetween } from './ruling.ts';
import { hoursSinceTreatment } from './treatment-time.ts';

type StoredAnswer = Omit<CheckInCreated, 'link'>;

const NOT_RIGHT = 'Something in the request is not right';

/** Judges what a person sent and stores it once, however often and however concurrently it is sent. */
export async function createCheckIn(
  services: Services,
  request: { readonly id: string; readonly idempotencyKey: string; readonly sent: CheckInCreate },
): Promise<Outcome<CheckInCreated>> {
  const { sent, idempotencyKey } = request;
  const now = services.now();
  const at = new Date(now);
  const hours = hoursSinceTreatment(sent, now);
  if (!hours.ok) return hours;
  const assessed = services.triage.assess({
    message: sent.message,
    hoursSince: hours.value,
    facts: sent.facts,
    series: sent.series,
  });
  if (!assessed.ok) return refused({ status: 422, title: NOT_RIGHT, problems: assessed.problems });
  const clinic = await findClinicBySlug(services.database, sent.clinicSlug);
  if (clinic === undefined) {
    const message = 'No clinic has this address.';
    return refused({
      status: 422,
      title: NOT_RIGHT,
      problems: [problem('/clinicSlug', 'unknown-clinic', message)],
    });
  }
  const server = assessed.result;
  const ruling = ruleBetween(sent.result, server);
  const clinicId = clinic.clinic_id;
  const fresh: NewCheckIn = {
    clinicId,
    checkInId: services.newId(),
    sent,
    hoursSince: hours.value,
    ruling,
    server,
    at,
  };
  const answer: StoredAnswer = {
    id: fresh.checkInId,
    level: ruling.level,
    certified: ruling.certified,
    knowledge: server.knowledge,
    updated: ruling.raised,
  };
  const claim = await inClinic(services.database, clinicId, async (trx) => {
    const claimed = await claimKey<StoredAnswer>(trx, {
      clinicId,
      operation: 'create-check-in',
      key: idempotencyKey,
      body: sent,
      answer,
      at,
    });
    if (claimed.kind === 'other-body') return claimed;
    const isFirst = claimed.kind === 'first';
    const { id: checkInId } = isFirst ? answer : claimed.answer;
    if (isFirst) {
      const token = makeLinkToken(services.secrets.link, { clinicId, checkInId, idempotencyKey });
      await insertCheckIn(trx, fresh);
      await insertResults(trx, fresh);
      await insertLink(trx, { clinicId, checkInId, tokenHash: hashOfToken(token), at });
      await insertEvent(trx, { clinicId, checkInId, eventId: services.newId(), kind: 'sent', at });
      if (ruling.level === 'same-day' || ruling.level === 'emergency') {
        await services.jobs.enqueue(trx, 'clinic-alert', { clinicId, checkInId });
      }
    }
    const event = isFirst ? 'check-in.sent' : 'check-in.sent-again';
    const actor = { kind: 'person' } as const;
    await recordAudit(trx, { clinicId, event, actor, checkInId, requestId: request.id, at }, services.newId);
    return claimed;
  });
  if (claim.kind === 'other-body') return refused(KEY_REUSED);
  if (claim.kind === 'first') {
    services.counters.checkInsStored += 1;
    if (ruling.differ) services.counters.resultsDiffered += 1;
  }
  const stored = claim.kind === 'again' ? claim.answer : answer;
  const token = makeLinkToken(services.secrets.link, { clinicId, checkInId: stored.id, idempotencyKey });
  return granted({ ...stored, link: `/c#${token}` });
}
