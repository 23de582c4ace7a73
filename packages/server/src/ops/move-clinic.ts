import { existsSync } from 'node:fs';
import { resumeWaiting } from '../alerts/resume-waiting.ts';
import { recordAudit } from '../audit/queries.ts';
import { findClinicBySlug } from '../clinics/queries.ts';
import { eraseAgain } from '../erasure/erase.ts';
import { inClinic } from '../platform/database.ts';
import { linesOfManifest } from './clinic-file/clinic-manifest.ts';
import { exportClinic as writeClinic } from './clinic-file/export-clinic.ts';
import { importClinic as readClinic } from './clinic-file/import-clinic.ts';
import { NOT_RIGHT, OK, type Operator, withServices } from './operator.ts';

/** Writes everything of one clinic into a sealed file, and says the key that opens it. */
export function exportClinic(to: Operator, slug: string, path: string): Promise<number> {
  return withServices(to, async (services) => {
    const clinic = await findClinicBySlug(services.database, slug);
    if (clinic === undefined) {
      to.warn(`No clinic here has the address "${slug}".`);
      return NOT_RIGHT;
    }
    if (existsSync(path)) {
      to.warn(`${path} is there already; name a file that is not.`);
      return NOT_RIGHT;
    }
    const clinicId = clinic.clinic_id;
    const at = new Date(services.now());
    const event = { clinicId, event: 'clinic.exported', actor: { kind: 'system' }, at } as const;
    await inClinic(services.database, clinicId, (trx) =>
      recordAudit(trx, { ...event, requestId: 'export-clinic' }, services.newId),
    );
    const { opening, manifest, key } = await writeClinic(services, clinicId, path);
    for (const line of linesOfManifest(manifest)) to.say(line);
    to.say(`${opening.name} as of ${opening.at} is in ${path}.`);
    to.say(`key: ${key}`);
    to.say(
      'The key is kept nowhere. Without it nobody opens the file, and whoever has both reads everything.',
    );
    return OK;
  });
}

/** Puts a clinic of another server into this one, all of it or nothing. */
export function importClinic(
  to: Operator,
  order: { readonly path: string; readonly key: string; readonly slug: string | undefined },
): Promise<number> {
  return withServices(to, async (services) => {
    const { opening, slug, manifest } = await readClinic(services, order);
    for (const line of linesOfManifest(manifest)) to.say(line);
    await eraseAgain(services);
    await services.headKeeper.keep();
    await resumeWaiting(services, opening.clinicId);
    to.say(
      `${opening.name} as of ${opening.at} is here, at "${slug}". All counts and hashes are those of the file.`,
    );
    to.say(
      'Staff sign in with a link by e-mail and add a new passkey. Stop the clinic on the server it came from.',
    );
    return OK;
  });
}
