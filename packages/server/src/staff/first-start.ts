import { findClinicBySlug, insertClinic } from '../clinics/queries.ts';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { insertStaff } from './queries.ts';
import { signInAddress } from './sign-in-link.ts';

const DEMO_SLUG = 'demo';

/** Who owns the demo clinic; an address that can never be real. */
export const DEMO_EMAIL = 'owner@demo.invalid';

const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === '23505';

/** Makes the demo clinic when there is none yet, and answers its one-time sign-in address; nothing on later starts. */
export async function welcomeFirstStart(services: Services): Promise<string | undefined> {
  const { database, sessions, newId, publicUrl } = services;
  if ((await findClinicBySlug(database, DEMO_SLUG)) !== undefined) return undefined;
  const at = new Date(services.now());
  const userId =
    (await sessions.findUserId(DEMO_EMAIL)) ?? (await sessions.createUser(DEMO_EMAIL, 'Demo owner'));
  const clinicId = newId();
  try {
    await inClinic(database, clinicId, async (trx) => {
      await insertClinic(trx, {
        clinic_id: clinicId,
        slug: DEMO_SLUG,
        name: 'Demo clinic',
        time_zone: 'Europe/London',
        medical: true,
        hours: null,
        phone: null,
        urgent_phone: null,
        alert_email: null,
        created_at: at,
      });
      await insertStaff(trx, { clinicId, staffId: newId(), name: 'Demo owner', userId, role: 'owner', at });
    });
  } catch (error) {
    // Another server made it a moment ago: then this is not the first start.
    if (isTaken(error)) return undefined;
    throw error;
  }
  return signInAddress(publicUrl, await sessions.createToken(DEMO_EMAIL, 'first-start'));
}
