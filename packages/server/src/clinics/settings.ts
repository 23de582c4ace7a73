import type { ClinicSettings, ClinicSettingsView } from '@afterneedle/contract';
import type { StaffStep } from '../people/staff-step.ts';
import { type ClinicRow, changeClinic, readOwnClinic } from './queries.ts';

/** What a clinic says about itself, as its staff see it. */
function settingsViewOf(clinic: ClinicRow): ClinicSettingsView {
  return {
    slug: clinic.slug,
    name: clinic.name,
    timeZone: clinic.time_zone,
    medical: clinic.medical,
    hours: clinic.hours,
    phone: clinic.phone,
    urgentPhone: clinic.urgent_phone,
    alertEmail: clinic.alert_email,
    opening: clinic.opening,
    outOfHours: clinic.out_of_hours,
  };
}

/** Answers the settings of the clinic of this step. */
export async function readSettings({ trx, staff }: StaffStep): Promise<ClinicSettingsView> {
  return settingsViewOf(await readOwnClinic(trx, staff.clinicId));
}

/** Changes the settings as a whole and answers them. */
export async function changeSettings(step: StaffStep, to: ClinicSettings): Promise<ClinicSettingsView> {
  await changeClinic(step.trx, step.staff.clinicId, {
    name: to.name,
    time_zone: to.timeZone,
    medical: to.medical,
    hours: to.hours,
    phone: to.phone,
    urgent_phone: to.urgentPhone,
    alert_email: to.alertEmail,
    opening: to.opening === null ? null : JSON.stringify(to.opening),
    out_of_hours: to.outOfHours === null ? null : JSON.stringify(to.outOfHours),
  });
  return await readSettings(step);
}
