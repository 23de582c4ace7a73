import type { ClosedMany, CloseMany } from '@afterneedle/contract';
import { rankOf } from '@afterneedle/engine';
import { recordAudit } from '../audit/queries.ts';
import { insertEvent } from '../check-ins/queries.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { StaffMember } from '../staff/policy.ts';
import { changeCheckIn, holdCheckIn } from './queries.ts';

/** Levels up to this one wait for nobody and may be closed together. */
const HIGHEST_ROUTINE = rankOf('self-care');

/** Closes several routine check-ins alike; whatever is urgent, closed or not there is left and named. */
export async function closeMany(
  services: Services,
  request: { readonly id: string; readonly staff: StaffMember; readonly close: CloseMany },
): Promise<Outcome<ClosedMany>> {
  const { clinicId, staffId } = request.staff;
  const { outcome } = request.close;
  const at = new Date(services.now());
  const closed: string[] = [];
  const left: { id: string; why: string }[] = [];
  await inClinic(services.database, clinicId, async (trx) => {
    const seal = await services.vault.of(trx, clinicId);
    // In one order for everybody, so that two who close at once do not wait for each other in a circle.
    for (const id of [...new Set(request.close.ids)].toSorted()) {
      const row = await holdCheckIn(trx, clinicId, id);
      if (row === undefined) left.push({ id, why: 'There is no such check-in.' });
      else if (row.state === 'closed') left.push({ id, why: 'It was closed before.' });
      else if (row.level_rank > HIGHEST_ROUTINE) left.push({ id, why: 'Its level needs a look of its own.' });
      else {
        const seenAt = row.seen_at ?? at;
        if (row.state === 'sent')
          await insertEvent(trx, seal, {
            clinicId,
            checkInId: id,
            eventId: services.newId(),
            kind: 'seen',
            at,
            staffId,
          });
        await insertEvent(trx, seal, {
          clinicId,
          checkInId: id,
          eventId: services.newId(),
          kind: 'closed',
          at,
          staffId,
        });
        await changeCheckIn(trx, row, {
          state: 'closed',
          seen_at: seenAt,
          closed_at: at,
          outcome,
          waiting_since: null,
          answered_at: row.answered_at ?? at,
          changed_at: at,
          changed_by: staffId,
        });
        closed.push(id);
      }
    }
    const actor = { kind: 'staff', staffId } as const;
    await recordAudit(
      trx,
      { clinicId, event: 'cases.closed', actor, requestId: request.id, at },
      services.newId,
    );
  });
  return granted({ closed, left });
}
