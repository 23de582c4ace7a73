import type { SessionView } from '@afterneedle/contract';
import { readOwnClinic } from '../clinics/queries.ts';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { listJobs, type StaffMember } from './policy.ts';
import { permissionsOf } from './role-table.ts';

/** Answers who is signed in, at which clinic, and where else they could work. */
export async function sessionViewOf(services: Services, staff: StaffMember): Promise<SessionView> {
  const { clinicId, staffId, user } = staff;
  const clinics: { slug: string; name: string; timeZone: string; clinicId: string }[] = [];
  for (const job of await listJobs(services, user)) {
    const clinic = await inClinic(services.database, job.clinicId, (trx) => readOwnClinic(trx, job.clinicId));
    clinics.push({
      clinicId: job.clinicId,
      slug: clinic.slug,
      name: clinic.name,
      timeZone: clinic.time_zone,
    });
  }
  const here = clinics.find((each) => each.clinicId === clinicId);
  if (here === undefined) throw new Error('the clinic of a session is none of its own');
  return {
    name: staff.name,
    email: user.email,
    role: staff.role,
    may: permissionsOf(staff.role),
    staffId,
    clinic: { slug: here.slug, name: here.name, timeZone: here.timeZone },
    clinics: clinics.map(({ slug, name }) => ({ slug, name })),
    expiresAt: user.expiresAt.toISOString(),
  };
}
