import { randomBytes } from 'node:crypto';
import type { NoticeSettings, NoticeSettingsChange, NoticeSettingsSaved } from '@afterneedle/contract';
import { recordAudit } from '../audit/queries.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { StaffMember } from '../staff/policy.ts';
import { faultOfUrl } from '../webhooks/send-webhook.ts';
import { secretPlace } from './secret-place.ts';
import { readSettingsRow, saveSettingsRow } from './settings/queries.ts';
import { type ClinicClocks, readClocks } from './settings.ts';

function viewOf(services: Services, clinic: ClinicClocks): NoticeSettings {
  return {
    clocks: clinic.clocks,
    onCall: [...clinic.onCall],
    webhookUrl: clinic.webhook?.url ?? null,
    version: clinic.version,
    mailWorks: services.mail.isConfigured,
  };
}

/** Answers how a clinic's clocks run and whom it calls; the secret of its webhook is never shown again. */
export function readNoticeSettings(services: Services, staff: StaffMember): Promise<NoticeSettings> {
  const { clinicId } = staff;
  return inClinic(services.database, clinicId, async (trx) =>
    viewOf(services, await readClocks(trx, clinicId)),
  );
}

const CHANGED = {
  status: 409,
  title: 'Changed meanwhile',
  problems: [problem('/version', 'changed-meanwhile', 'A colleague changed this meanwhile. Load it again.')],
} as const;

/** Changes how a clinic's clocks run and whom it calls; a webhook with a new address gets a new secret. */
export async function changeNoticeSettings(
  services: Services,
  request: { readonly id: string; readonly staff: StaffMember; readonly change: NoticeSettingsChange },
): Promise<Outcome<NoticeSettingsSaved>> {
  const { change, staff } = request;
  const { clinicId, staffId } = staff;
  const fault =
    change.webhookUrl === null
      ? undefined
      : faultOfUrl(change.webhookUrl, services.config.webhooksMayBePrivate);
  if (fault !== undefined)
    throw new RefusedRequest({
      status: 422,
      title: 'Something in the request is not right',
      problems: [problem('/webhookUrl', 'bad-value', fault)],
    });
  const at = new Date(services.now());
  return await inClinic(services.database, clinicId, async (trx) => {
    const before = await readSettingsRow(trx, clinicId);
    const isNew = change.webhookUrl !== (before?.webhook_url ?? null) || change.newSecret === true;
    const secret =
      change.webhookUrl !== null && isNew ? `whsec_${randomBytes(32).toString('base64url')}` : null;
    const seal = await services.vault.of(trx, clinicId);
    const kept = change.webhookUrl === null ? null : (before?.webhook_secret ?? null);
    const isSaved = await saveSettingsRow(trx, {
      clinic_id: clinicId,
      emergency_unseen_minutes: change.clocks.emergencyUnseenMinutes,
      same_day_minutes: change.clocks.sameDayMinutes,
      contact_minutes: change.clocks.contactMinutes,
      on_call: change.onCall,
      webhook_url: change.webhookUrl,
      webhook_secret: secret === null ? kept : seal.seal(secretPlace(clinicId), secret),
      version: change.version + 1,
      updated_at: at,
      updated_by: staffId,
    });
    if (!isSaved) throw new RefusedRequest(CHANGED);
    const actor = { kind: 'staff', staffId } as const;
    await recordAudit(
      trx,
      { clinicId, event: 'notice-settings.changed', actor, requestId: request.id, at },
      services.newId,
    );
    return granted({ ...viewOf(services, await readClocks(trx, clinicId)), webhookSecret: secret });
  });
}
