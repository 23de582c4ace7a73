import type { Notice } from '@afterneedle/contract';
import { recordAudit } from '../audit/queries.ts';
import { inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { StaffMember } from '../staff/policy.ts';
import { listUndelivered, type NoticeRow, reviveNotice } from './queries.ts';

interface Asked {
  readonly id: string;
  readonly staff: StaffMember;
}

function noticeOf(row: NoticeRow): Notice {
  return {
    id: row.notice_id,
    checkInId: row.check_in_id,
    kind: row.kind,
    channel: row.channel,
    address: row.address,
    state: row.state,
    attempts: row.attempts,
    fault: row.fault,
    createdAt: row.created_at.toISOString(),
    triedAt: row.tried_at?.toISOString() ?? null,
  };
}

/** Lists what has not arrived: letters and calls that are still tried, and those given up. */
export async function listNotices(services: Services, asked: Asked): Promise<{ items: Notice[] }> {
  const { clinicId, staffId } = asked.staff;
  return await inClinic(services.database, clinicId, async (trx) => {
    const rows = await listUndelivered(trx, clinicId);
    const actor = { kind: 'staff', staffId } as const;
    const at = new Date(services.now());
    await recordAudit(
      trx,
      { clinicId, event: 'notices.listed', actor, requestId: asked.id, at },
      services.newId,
    );
    return { items: rows.map(noticeOf) };
  });
}

/** Sends a notice that was given up on its way again. */
export async function tryNoticeAgain(
  services: Services,
  asked: Asked & { readonly noticeId: string },
): Promise<Outcome<Notice>> {
  const { clinicId, staffId } = asked.staff;
  return await inClinic(services.database, clinicId, async (trx) => {
    const row = await reviveNotice(trx, clinicId, asked.noticeId);
    if (row === undefined) return refused(noSuch('notice'));
    if (row.state === 'waiting') {
      const job = { clinicId, noticeId: row.notice_id, attempts: row.attempts };
      await services.jobs.enqueue(trx, 'notice', job);
    }
    const actor = { kind: 'staff', staffId } as const;
    const at = new Date(services.now());
    await recordAudit(
      trx,
      {
        clinicId,
        event: 'notice.tried-again',
        actor,
        checkInId: row.check_in_id,
        recordId: row.notice_id,
        requestId: asked.id,
        at,
      },
      services.newId,
    );
    return granted(noticeOf(row));
  });
}
