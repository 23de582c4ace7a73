import type { Clocks } from '@afterneedle/contract';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import type { JobData, Jobs } from '../platform/jobs.ts';
import type { Services } from '../platform/services.ts';
import { makeNotices, toWhom } from './make-notices.ts';
import { noteEscalation } from './note-escalation.ts';
import { isMessageRead, readWatched, wasEscalatedSince } from './queries.ts';
import { readClocks } from './settings.ts';

/** How often those on call are told again before it is left to the list. */
export const MOST_ROUNDS = 12;
/** Not faster than this, whatever the clock. */
const LEAST_REPEAT_MINUTES = 5;

interface Clock {
  readonly clinicId: string;
  readonly checkInId: string;
  readonly level: string;
  readonly clockFrom: Date;
  readonly dueAt: Date | null;
}

/** How long until those on call are told again. */
export function repeatMinutesOf(clocks: Clocks): number {
  return Math.max(LEAST_REPEAT_MINUTES, clocks.emergencyUnseenMinutes);
}

/** Sets the alarm of a clock that starts, in the transaction that starts it. */
export async function watchClock(
  services: { readonly jobs: Pick<Jobs, 'enqueue'>; readonly now: () => number },
  trx: ClinicTransaction,
  clock: Clock,
): Promise<void> {
  const { clinicId, checkInId, clockFrom, dueAt } = clock;
  if (dueAt === null) return;
  const afterSeconds = Math.max(0, (dueAt.getTime() - services.now()) / 1_000);
  const kind = clock.level === 'emergency' ? 'unseen' : 'unanswered';
  const job = { clinicId, checkInId, kind, clockFrom: clockFrom.toISOString(), round: 1 } as const;
  await services.jobs.enqueue(trx, 'watch', job, { afterSeconds });
}

/** Sets the alarm of a message that reads like an emergency, in the transaction that stores it. */
export async function watchMessage(
  services: { readonly jobs: Pick<Jobs, 'enqueue'> },
  trx: ClinicTransaction,
  message: { readonly clinicId: string; readonly checkInId: string; readonly sentAt: Date },
): Promise<void> {
  const { clinicId, checkInId, sentAt } = message;
  const { clocks } = await readClocks(trx, clinicId);
  const job = { clinicId, checkInId, kind: 'unread', clockFrom: sentAt.toISOString(), round: 1 } as const;
  await services.jobs.enqueue(trx, 'watch', job, { afterSeconds: clocks.emergencyUnseenMinutes * 60 });
}

type Watched = NonNullable<Awaited<ReturnType<typeof readWatched>>>;

/** Nobody has looked: alone. Somebody has, and it has no answer: late. */
async function standOf(
  trx: ClinicTransaction,
  watched: Watched,
  job: JobData['watch'],
): Promise<'alone' | 'late' | 'quiet'> {
  if (watched.state === 'closed' || watched.answered_at !== null || watched.waiting_since !== null)
    return 'quiet';
  if (job.kind === 'unread') {
    const isRead = await isMessageRead(trx, { ...job, sentAt: new Date(job.clockFrom) });
    if (isRead === undefined) return 'quiet';
    return isRead ? 'late' : 'alone';
  }
  if (watched.clock_from.toISOString() !== job.clockFrom) return 'quiet';
  if (job.kind === 'unanswered') return 'late';
  if (watched.level !== 'emergency') return 'quiet';
  // One that somebody has opened and left is late like any other.
  return watched.state === 'sent' ? 'alone' : 'late';
}

/**
 * Looks whether a check-in, or a message that reads like an emergency, is still alone when its time is over. What
 * nobody has looked at goes to those on call, again and again up to a bound; what has no answer is told to the clinic
 * once. Two clocks of one check-in do not call them twice in the same minutes.
 */
export async function lookAtClock(
  services: Pick<Services, 'database' | 'mail' | 'newId' | 'now' | 'vault' | 'config'> & {
    readonly jobs: Pick<Jobs, 'enqueue'>;
  },
  job: JobData['watch'],
): Promise<void> {
  const { clinicId, checkInId, round } = job;
  const clockFrom = new Date(job.clockFrom);
  await inClinic(services.database, clinicId, async (trx) => {
    const watched = await readWatched(trx, clinicId, checkInId);
    if (watched === undefined) return;
    const stand = await standOf(trx, watched, job);
    if (stand === 'quiet') return;
    const clinic = await readClocks(trx, clinicId);
    const at = new Date(services.now());
    const tell = (kind: 'escalation' | 'overdue', told: number): Promise<number> =>
      makeNotices(services, trx, {
        about: { clinicId, checkInId, kind, clockFrom, round: told, at },
        to: toWhom(kind, { ...clinic, alertEmail: watched.alert_email }, services.mail.isConfigured),
      });
    // What is late is told once, whichever round finds it.
    if (stand === 'late') {
      await tell('overdue', 0);
      return;
    }
    const repeatMinutes = repeatMinutesOf(clinic.clocks);
    const lately = new Date(at.getTime() - (repeatMinutes * 30_000) / services.config.delayDivisor);
    const wasTold = await wasEscalatedSince(trx, { clinicId, checkInId, clockFrom }, lately);
    const made = wasTold ? 0 : await tell('escalation', round);
    if (round === 1 && made > 0) await noteEscalation(services, trx, { clinicId, checkInId, at });
    if (round >= MOST_ROUNDS) return;
    const next = { ...job, round: round + 1 };
    await services.jobs.enqueue(trx, 'watch', next, { afterSeconds: repeatMinutes * 60 });
  });
}
