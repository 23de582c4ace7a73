import type { CheckInView } from '@afterneedle/contract';
import { rankOf } from '@afterneedle/engine';
import { recordAudit } from '../audit/queries.ts';
import { readOwnClinic } from '../clinics/queries.ts';
import { readChangedLevel } from '../inbox/read-changed-level.ts';
import { readThread } from '../messages/read-thread.ts';
import { inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { LinkToken } from './link-token.ts';
import { findByLink, listResults } from './queries.ts';

const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Answers a person's own check-in; the level at worst and the clinic's notes stay with the clinic. */
export function readCheckIn(
  services: Services,
  request: { readonly id: string; readonly link: LinkToken },
): Promise<Outcome<CheckInView>> {
  const { link } = request;
  return inClinic(services.database, link.clinicId, async (trx) => {
    const row = await findByLink(trx, link);
    if (row === undefined) return refused(noSuch('check-in'));
    const seal = await services.vault.of(trx, link.clinicId);
    const clinic = await readOwnClinic(trx, link.clinicId);
    const results = await listResults(trx, link.clinicId, link.checkInId);
    const phone = results.find((result) => result.source === 'phone');
    const server = results.find((result) => result.source === 'server');
    if (phone === undefined || server === undefined) throw new Error('a check-in lacks a result');
    await recordAudit(
      trx,
      {
        clinicId: link.clinicId,
        event: 'check-in.read-by-person',
        actor: { kind: 'person' },
        checkInId: link.checkInId,
        requestId: request.id,
        at: new Date(services.now()),
      },
      services.newId,
    );
    return granted({
      id: row.check_in_id,
      clinic: {
        name: clinic.name,
        phone: clinic.phone,
        urgentPhone: clinic.urgent_phone,
        hours: clinic.hours,
        timeZone: clinic.time_zone,
        opening: clinic.opening,
      },
      state: row.state,
      level: row.told_level,
      changedByClinic: await readChangedLevel(trx, seal, row),
      certified: row.certified,
      updated: rankOf(server.level) > rankOf(phone.level),
      knowledge: server.knowledge,
      createdAt: row.created_at.toISOString(),
      sentAt: row.sent_at.toISOString(),
      seenAt: isoOrNull(row.seen_at),
      acknowledgedAt: isoOrNull(row.acknowledged_at),
      closedAt: isoOrNull(row.closed_at),
      messages: await readThread(trx, seal, link),
    });
  });
}
