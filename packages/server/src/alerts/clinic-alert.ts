import { inClinic } from '../platform/database.ts';
import type { JobData } from '../platform/jobs.ts';
import type { Services } from '../platform/services.ts';
import { makeNotices, toWhom } from './make-notices.ts';
import { readWatched } from './queries.ts';
import { readClocks } from './settings.ts';

/** Tells a clinic that somebody needs it today, by a check-in or by a message, unless it has looked already. */
export async function alertClinic(
  services: Pick<Services, 'database' | 'mail' | 'newId' | 'now'> & {
    readonly jobs: Pick<Services['jobs'], 'enqueue'>;
  },
  job: JobData['clinic-alert'],
): Promise<void> {
  const { clinicId, checkInId } = job;
  await inClinic(services.database, clinicId, async (trx) => {
    const watched = await readWatched(trx, clinicId, checkInId);
    if (watched === undefined || (watched.state !== 'sent' && watched.unread_danger === null)) return;
    const clinic = await readClocks(trx, clinicId);
    const to = toWhom('alert', { ...clinic, alertEmail: watched.alert_email }, services.mail.isConfigured);
    const at = new Date(services.now());
    // Words of danger in a message are news of their own.
    const clockFrom = watched.unread_danger === null ? watched.clock_from : (watched.unread_since ?? at);
    await makeNotices(services, trx, {
      about: { clinicId, checkInId, kind: 'alert', clockFrom, round: 0, at },
      to,
    });
  });
}
