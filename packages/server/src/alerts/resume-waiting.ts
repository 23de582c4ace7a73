import type { Clocks } from '@afterneedle/contract';
import { listClinicIds } from '../platform/clinic-list.ts';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { listOpenClocks, listUnalerted, listWaitingNotices, type OpenClock } from './queries.ts';
import { readClocks } from './settings.ts';
import { MOST_ROUNDS, repeatMinutesOf } from './watch-clock.ts';

type ResumingServices = Pick<Services, 'database' | 'jobs' | 'now'>;

const MINUTE_MS = 60_000;

/** When a clock that runs has to be looked at next. */
function nextLookAt({ clockFrom, dueAt, lastRoundAt }: OpenClock, clocks: Clocks): number {
  if (lastRoundAt !== null) return lastRoundAt.getTime() + repeatMinutesOf(clocks) * MINUTE_MS;
  return dueAt?.getTime() ?? clockFrom.getTime() + clocks.emergencyUnseenMinutes * MINUTE_MS;
}

async function resumeAt(services: ResumingServices, clinicId: string): Promise<number> {
  const { database, jobs } = services;
  const onQueue = await jobs.listWaiting(clinicId);
  return await inClinic(database, clinicId, async (trx) => {
    let resumed = 0;
    for (const { noticeId, attempts } of await listWaitingNotices(trx, clinicId)) {
      if (onQueue.has(`notice ${noticeId}`)) continue;
      await jobs.enqueue(trx, 'notice', { clinicId, noticeId, attempts });
      resumed += 1;
    }
    for (const checkInId of await listUnalerted(trx, clinicId)) {
      if (onQueue.has(`clinic-alert ${checkInId}`)) continue;
      await jobs.enqueue(trx, 'clinic-alert', { clinicId, checkInId });
      resumed += 1;
    }
    const { clocks } = await readClocks(trx, clinicId);
    for (const clock of await listOpenClocks(trx, clinicId)) {
      const { checkInId, kind, rounds } = clock;
      const clockFrom = clock.clockFrom.toISOString();
      if (onQueue.has(`watch ${checkInId} ${clockFrom}`) || rounds >= MOST_ROUNDS) continue;
      const afterSeconds = Math.max(0, (nextLookAt(clock, clocks) - services.now()) / 1_000);
      const job = { clinicId, checkInId, kind, clockFrom, round: rounds + 1 };
      await jobs.enqueue(trx, 'watch', job, { afterSeconds });
      resumed += 1;
    }
    return resumed;
  });
}

/**
 * Puts work back on the queue that the records ask for and that does not lie there: after a backup was put back, or
 * a clinic came from another server. Each kind of work does nothing the second time. Answers how much was missing.
 */
export async function resumeWaiting(services: ResumingServices, clinicId?: string): Promise<number> {
  let resumed = 0;
  for (const each of clinicId === undefined ? await listClinicIds(services.database) : [clinicId])
    resumed += await resumeAt(services, each);
  return resumed;
}
