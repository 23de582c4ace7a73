import { inClinic } from '../platform/database.ts';
import type { JobData } from '../platform/jobs.ts';
import type { Services } from '../platform/services.ts';
import { sendWebhook, WebhookFault } from '../webhooks/send-webhook.ts';
import { wordsOfNotice } from './notice-words.ts';
import { markFailedTry, markNotice, readNotice, readReminderAddress } from './queries.ts';
import { secretPlace } from './secret-place.ts';
import { readClocks } from './settings.ts';

/** A mail server may be away for a day: the tries reach further. */
const MOST_ATTEMPTS = 60;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 1_800;

/** Answers how long to wait before the next try. */
function delayAfter(attempts: number): number {
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(attempts - 1, 20));
}

type Deliverer = Pick<
  Services,
  'database' | 'mail' | 'publicUrl' | 'vault' | 'now' | 'config' | 'counters'
> & { readonly jobs: Pick<Services['jobs'], 'enqueue'> };

type Notice = NonNullable<Awaited<ReturnType<typeof readNotice>>>;

/** What is to be sent; nothing when it is not needed any more. */
type Parcel =
  | { readonly channel: 'mail'; readonly address: string }
  | { readonly channel: 'webhook'; readonly url: string; readonly secret: string };

function isStillNeeded(notice: Notice): boolean {
  if (notice.kind === 'alert') return notice.check_in_state === 'sent' || notice.unread_danger !== null;
  if (notice.kind === 'escalation')
    return notice.check_in_state === 'sent' || notice.unread_danger === 'emergency';
  if (notice.kind === 'overdue') return notice.answered_at === null && notice.check_in_state !== 'closed';
  return true;
}

async function packOf(
  services: Deliverer,
  job: JobData['notice'],
): Promise<{ readonly notice: Notice; readonly parcel: Parcel | undefined } | undefined> {
  const { clinicId, noticeId } = job;
  return await inClinic(services.database, clinicId, async (trx) => {
    const notice = await readNotice(trx, clinicId, noticeId);
    if (notice === undefined || notice.state !== 'waiting') return undefined;
    if (job.attempts !== undefined && job.attempts !== notice.attempts) return undefined;
    if (!isStillNeeded(notice)) return { notice, parcel: undefined };
    if (notice.channel === 'webhook') {
      const { webhook } = await readClocks(trx, clinicId);
      if (webhook === undefined) return { notice, parcel: undefined };
      const seal = await services.vault.of(trx, clinicId);
      const secret = seal.open(secretPlace(clinicId), webhook.sealedSecret);
      return { notice, parcel: { channel: 'webhook', url: webhook.url, secret } };
    }
    const address =
      notice.kind === 'reply' && notice.person_id !== null
        ? await readReminderAddress(trx, clinicId, notice.person_id)
        : notice.address;
    return { notice, parcel: address == null ? undefined : { channel: 'mail', address } };
  });
}

async function send(services: Deliverer, notice: Notice, parcel: Parcel): Promise<void> {
  if (parcel.channel === 'mail') {
    const where = {
      publicUrl: services.publicUrl,
      checkInId: notice.check_in_id,
      clinicName: notice.clinic_name,
    };
    const words = wordsOfNotice(notice.kind, where);
    await services.mail.send({ to: parcel.address, id: notice.notice_id, ...words });
    return;
  }
  const body = JSON.stringify({
    id: notice.notice_id,
    kind: notice.kind,
    clinic: notice.slug,
    checkIn: notice.check_in_id,
    round: notice.round,
    at: notice.created_at.toISOString(),
    url: `${services.publicUrl}/clinic/cases/${notice.check_in_id}`,
  });
  await sendWebhook(
    { url: parcel.url, secret: parcel.secret, id: notice.notice_id, body },
    { now: services.now(), mayBePrivate: services.config.webhooksMayBePrivate },
  );
}

/** Says why a try failed without a word the other side sent. */
function faultOf(error: unknown): string {
  if (error instanceof WebhookFault) return error.message;
  const code = error instanceof Error && 'responseCode' in error ? String(error.responseCode) : undefined;
  return code === undefined ? 'The mail server did not answer.' : `The mail server answered ${code}.`;
}

/** Writes down that a try failed, and asks for the next one; the second of two that failed at once does neither. */
async function noteFault(
  services: Deliverer,
  notice: Notice,
  said: { readonly fault: string; readonly triedAt: Date },
): Promise<void> {
  const { clinic_id: clinicId, notice_id: noticeId } = notice;
  const attempts = notice.attempts + 1;
  const isLast = attempts >= MOST_ATTEMPTS;
  await inClinic(services.database, clinicId, async (trx) => {
    const change = {
      state: isLast ? ('failed' as const) : ('waiting' as const),
      attempts,
      fault: said.fault,
      tried_at: said.triedAt,
    };
    const isNoted = await markFailedTry(trx, notice, change);
    if (!isNoted || isLast) return;
    const job = { clinicId, noticeId, attempts };
    await services.jobs.enqueue(trx, 'notice', job, { afterSeconds: delayAfter(attempts) });
  });
}

/**
 * Sends one notice, and writes down that it did; nothing of the database is held while it waits for the other side.
 * After a fault it comes back later, and after the last try it is kept as failed, for staff to see. A crash between
 * sending and writing sends it again under the same id; work that comes again after its fault was written down does
 * nothing, for the next try lies on the queue: otherwise each crash would double the tries, and they would run out.
 */
export async function deliverNotice(services: Deliverer, job: JobData['notice']): Promise<void> {
  const packed = await packOf(services, job);
  if (packed === undefined) return;
  const { notice, parcel } = packed;
  const mark = (change: Parameters<typeof markNotice>[2]): Promise<void> =>
    inClinic(services.database, job.clinicId, (trx) => markNotice(trx, notice, change));
  const triedAt = new Date(services.now());
  if (parcel === undefined) return await mark({ state: 'dropped', tried_at: triedAt });
  try {
    await send(services, notice, parcel);
  } catch (error) {
    await noteFault(services, notice, { fault: faultOf(error), triedAt });
    return;
  }
  services.counters.alertsSent += 1;
  const attempts = notice.attempts + 1;
  await mark({ state: 'sent', attempts, fault: null, tried_at: triedAt, sent_at: triedAt });
}
