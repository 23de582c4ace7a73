import type { CheckInCreate, CheckInCreated } from '@afterneedle/contract';
import { readClinicWithSettings } from '../alerts/settings/queries.ts';
import { clocksOf } from '../alerts/settings.ts';
import { recordAudit } from '../audit/queries.ts';
import { sealSent } from '../case-file/kept-sent.ts';
import { inClinicOf, MOVED } from '../clinics/in-clinic-of.ts';
import { personOfPhone } from '../hand-over/person-of-phone.ts';
import { startClock } from '../inbox/start-clock.ts';
import { claimKey, KEY_REUSED } from '../platform/idempotency.ts';
import { granted, type Outcome, problem, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { judgeByProtocol } from '../protocols/live-protocol.ts';
import { hashOfToken, makeLinkToken } from './link-token.ts';
import { insertCheckIn } from './queries.ts';
import { ruleBetween } from './ruling.ts';
import { hoursSinceTreatment } from './treatment-time.ts';

type StoredAnswer = Omit<CheckInCreated, 'link'>;

const NOT_RIGHT = 'Something in the request is not right';

/** Judges what a person sent and stores it once, however often and however concurrently it is sent. */
export async function createCheckIn(
  services: Services,
  request: {
    readonly id: string;
    readonly idempotencyKey: string;
    readonly sent: CheckInCreate;
    /** What the phone says it was handed; who says nothing, or nothing that holds, is nobody known. */
    readonly credential?: string | undefined;
  },
): Promise<Outcome<CheckInCreated>> {
  const { sent, idempotencyKey } = request;
  // The page that was shown is kept and judges nothing: another phone may send the same answers without it.
  const { shown: _page, ...judged } = sent;
  const now = services.now();
  const at = new Date(now);
  const hours = hoursSinceTreatment(sent, now);
  if (!hours.ok) return hours;
  const input = {
    message: sent.message,
    hoursSince: hours.value,
    facts: sent.facts,
    series: sent.series,
  };
  const tokenOf = (clinicId: string, checkInId: string): string =>
    makeLinkToken(services.secrets.link, { clinicId, checkInId, idempotencyKey });
  const assessed = services.triage.assess(input);
  if (!assessed.ok) return refused({ status: 422, title: NOT_RIGHT, problems: assessed.problems });
  const done = await inClinicOf(services.database, sent.clinicSlug, async (trx, clinicId) => {
    const clinic = await readClinicWithSettings(trx, clinicId);
    if (clinic?.slug !== sent.clinicSlug) return MOVED;
    const server = await judgeByProtocol(trx, assessed.result, { clinicId, input, at });
    const ruling = ruleBetween(sent.result, server);
    const answer: StoredAnswer = {
      id: services.newId(),
      level: ruling.level,
      certified: ruling.certified,
      knowledge: server.knowledge,
      updated: ruling.raised,
    };
    const claimed = await claimKey<StoredAnswer>(trx, {
      clinicId,
      operation: 'create-check-in',
      key: idempotencyKey,
      body: judged,
      answer,
      at,
    });
    if (claimed.kind === 'other-body') return { claimed, answer, differ: false };
    const isFirst = claimed.kind === 'first';
    const { id: checkInId, level } = isFirst ? answer : claimed.answer;
    if (isFirst) {
      const seal = await services.vault.of(trx, clinicId);
      const clocks = clocksOf(clinic);
      const clock = await startClock(services, trx, { clinicId, checkInId, level, from: at, clocks });
      const fresh = { clinicId, checkInId, sent, hoursSince: hours.value, ruling, server, at, clock };
      await insertCheckIn(trx, seal, {
        ...fresh,
        known: await personOfPhone(trx, clinicId, request.credential),
        eventId: services.newId(),
        tokenHash: hashOfToken(tokenOf(clinicId, checkInId)),
        sealedSent: sealSent(seal, checkInId, sent),
      });
      if (level === 'same-day' || level === 'emergency') {
        await services.jobs.enqueue(trx, 'clinic-alert', { clinicId, checkInId });
      }
    }
    const event = isFirst ? 'check-in.sent' : 'check-in.sent-again';
    const actor = { kind: 'person' } as const;
    await recordAudit(trx, { clinicId, event, actor, checkInId, requestId: request.id, at }, services.newId);
    return { claimed, answer, differ: ruling.differ };
  });
  if (done === undefined) {
    const message = 'No clinic has this address.';
    return refused({
      status: 422,
      title: NOT_RIGHT,
      problems: [problem('/clinicSlug', 'unknown-clinic', message)],
    });
  }
  const { claimed, answer, differ } = done.value;
  if (claimed.kind === 'other-body') return refused(KEY_REUSED);
  if (claimed.kind === 'first') {
    services.counters.checkInsStored += 1;
    if (differ) services.counters.resultsDiffered += 1;
  }
  const stored = claimed.kind === 'again' ? claimed.answer : answer;
  return granted({ ...stored, link: `/c#${tokenOf(done.clinicId, stored.id)}` });
}
