import type { CheckInRow } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { makeNotices } from './make-notices.ts';
import { readReminderAddress } from './queries.ts';

/** Sends a person on file who agreed to reminders a letter that their clinic wrote; it says nothing more. */
export async function noticeOfReply(
  services: Pick<Services, 'jobs' | 'mail' | 'newId'>,
  trx: ClinicTransaction,
  checkIn: CheckInRow,
  at: Date,
): Promise<void> {
  const { clinic_id: clinicId, check_in_id: checkInId, person_id: personId } = checkIn;
  if (personId === null || !services.mail.isConfigured) return;
  if ((await readReminderAddress(trx, clinicId, personId)) === undefined) return;
  await makeNotices(services, trx, {
    about: { clinicId, checkInId, kind: 'reply', clockFrom: at, round: 0, at },
    // The address is read from the register when the letter goes out, so that it is the newest and lies in one place.
    to: { addresses: [null], webhook: false },
  });
}
