import { insertNotices, markNotice } from '../src/alerts/queries.ts';
import { inClinic } from '../src/platform/database.ts';
import type { TestServer } from './test-server.ts';

/** Stores a letter that was given up, and answers its id. */
export async function plantFailedNotice(
  server: TestServer,
  clinicId: string,
  checkInId: string,
): Promise<string> {
  const { services } = server;
  const at = new Date(services.now());
  const noticeId = services.newId();
  await inClinic(services.database, clinicId, async (trx) => {
    await insertNotices(trx, [
      {
        clinic_id: clinicId,
        notice_id: noticeId,
        check_in_id: checkInId,
        kind: 'alert',
        channel: 'mail',
        address: `given-up-${noticeId}@example.org`,
        clock_from: at,
        round: 0,
        created_at: at,
      },
    ]);
    const row = { clinic_id: clinicId, notice_id: noticeId };
    await markNotice(trx, row, { state: 'failed', attempts: 60, fault: 'The mail server did not answer.' });
  });
  return noticeId;
}
