import { type Database, inClinic } from '../platform/database.ts';
import type { JobData } from '../platform/jobs.ts';
import type { Mail } from '../platform/mail.ts';
import { readAlert } from './queries.ts';

/** Mails a clinic that somebody needs it today. The mail names nobody and says nothing about anybody's health. */
export async function alertClinic(
  services: { readonly database: Database; readonly mail: Mail; readonly publicUrl: string },
  job: JobData['clinic-alert'],
): Promise<'sent' | 'not-needed'> {
  // Without a mail server nobody can be alerted; the operator was told at the start.
  if (!services.mail.isConfigured) return 'not-needed';
  const { clinicId, checkInId } = job;
  const alert = await inClinic(services.database, clinicId, (trx) => readAlert(trx, clinicId, checkInId));
  if (alert?.alert_email == null || alert.state !== 'sent') return 'not-needed';
  await services.mail.send({
    to: alert.alert_email,
    subject: 'A new check-in needs you today',
    text: `A new check-in waits in your inbox and should be looked at now.\n\n${services.publicUrl}/clinic\n`,
  });
  return 'sent';
}
