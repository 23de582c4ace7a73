import type { ClinicView } from '@afterneedle/contract';
import type { ClinicRow } from './queries.ts';

/** Keeps of a clinic what anybody may know. */
export function publicViewOf(clinic: ClinicRow): ClinicView {
  return {
    slug: clinic.slug,
    name: clinic.name,
    timeZone: clinic.time_zone,
    medical: clinic.medical,
    hours: clinic.hours,
    phone: clinic.phone,
    urgentPhone: clinic.urgent_phone,
    opening: clinic.opening,
    outOfHours: clinic.out_of_hours,
  };
}
