import type { ClinicTransaction } from '../platform/database.ts';
import type { NewId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { NoticeKind } from '../platform/tables-inbox.ts';
import { insertNotices } from './queries.ts';
import type { ClinicClocks } from './settings.ts';

/** What somebody is to be told. */
export interface NoticeAbout {
  readonly clinicId: string;
  readonly checkInId: string;
  readonly kind: NoticeKind;
  readonly clockFrom: Date;
  readonly round: number;
  readonly at: Date;
}

/** Where it goes. */
export interface NoticeTo {
  readonly addresses: readonly (string | null)[];
  readonly webhook: boolean;
}

/** Answers whom a clinic wants told: those on call for what nobody has looked at, else its address for alerts. */
export function toWhom(
  kind: NoticeKind,
  clinic: Pick<ClinicClocks, 'onCall' | 'webhook'> & { readonly alertEmail: string | null },
  mailWorks: boolean,
): NoticeTo {
  const desk = clinic.alertEmail === null ? [] : [clinic.alertEmail];
  const called = kind === 'escalation' && clinic.onCall.length > 0 ? clinic.onCall : desk;
  return { addresses: mailWorks ? [...new Set(called)] : [], webhook: clinic.webhook !== undefined };
}

/** Puts notices on the road, in the transaction of what they are about; those that are there already stay alone. */
export async function makeNotices(
  services: { readonly jobs: Pick<Jobs, 'enqueue'>; readonly newId: NewId },
  trx: ClinicTransaction,
  told: { readonly about: NoticeAbout; readonly to: NoticeTo },
): Promise<number> {
  const { about, to } = told;
  const base = {
    clinic_id: about.clinicId,
    check_in_id: about.checkInId,
    kind: about.kind,
    clock_from: about.clockFrom,
    round: about.round,
    created_at: about.at,
  };
  const fresh = await insertNotices(trx, [
    ...to.addresses.map((address) => ({
      ...base,
      notice_id: services.newId(),
      channel: 'mail' as const,
      address,
    })),
    ...(to.webhook
      ? [{ ...base, notice_id: services.newId(), channel: 'webhook' as const, address: null }]
      : []),
  ]);
  for (const noticeId of fresh)
    await services.jobs.enqueue(trx, 'notice', { clinicId: about.clinicId, noticeId, attempts: 0 });
  return fresh.length;
}
