import type { InboxPage, InboxQuery } from '@afterneedle/contract';
import { recordAudit } from '../audit/queries.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { StaffMember } from '../staff/policy.ts';
import { inboxItemOf } from './case-view.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { listCheckIns } from './queries.ts';

/** Answers a page of the inbox of the clinic where this member of staff works. */
export async function listInbox(
  services: Services,
  request: { readonly id: string; readonly staff: StaffMember; readonly query: InboxQuery },
): Promise<Outcome<InboxPage>> {
  const { staff, query } = request;
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  if (query.cursor !== undefined && after === undefined) {
    return refused({
      status: 422,
      title: 'Something in the request is not right',
      problems: [problem('/query/cursor', 'bad-value', 'This is not a cursor of this list.')],
    });
  }
  const { clinicId, staffId } = staff;
  return await inClinic(services.database, clinicId, async (trx) => {
    // One more than asked for tells whether another page follows.
    const rows = await listCheckIns(trx, { clinicId, show: query.show, limit: query.limit + 1, after });
    await recordAudit(
      trx,
      {
        clinicId,
        event: 'inbox.listed',
        actor: { kind: 'staff', staffId },
        requestId: request.id,
        at: new Date(services.now()),
      },
      services.newId,
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const next =
      rows.length > query.limit && last !== undefined
        ? writeCursor({ levelRank: last.level_rank, sentAt: last.sent_at, checkInId: last.check_in_id })
        : null;
    return granted({ items: shown.map(inboxItemOf), next });
  });
}
