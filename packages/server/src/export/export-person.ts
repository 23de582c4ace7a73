import { recordAudit } from '../audit/queries.ts';
import { readSeenBy } from '../audit/trail/read-trail.ts';
import { listBeforePhotos } from '../before-photos/queries.ts';
import type { LinkToken } from '../check-ins/link-token.ts';
import { findByLink } from '../check-ins/queries.ts';
import { personViewOf } from '../people/person-view.ts';
import type { StaffStep } from '../people/staff-step.ts';
import { WHOLE } from '../photos/photo-files.ts';
import { inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { listTreatments } from '../treatments/queries.ts';
import { treatmentViewsOf } from '../treatments/treatment-view.ts';
import { exportCheckIn } from './check-in-record.ts';
import { listCheckInsOf } from './queries.ts';
import { readablePage } from './readable.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const jsonOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');

function archiveOf(title: string, name: string, record: unknown, files: readonly ZipEntry[]): Buffer {
  const page = readablePage(
    title,
    record,
    files.map((file) => file.name),
  );
  return zipOf([
    { name: `${name}.json`, bytes: jsonOf(record) },
    { name: `${name}.html`, bytes: Buffer.from(page, 'utf8') },
    ...files,
  ]);
}

/** Photos the clinic took before these treatments. */
async function beforePhotosOf(
  services: Services,
  step: StaffStep,
  treatments: readonly { readonly id: string }[],
): Promise<ZipEntry[]> {
  const { clinicId } = step.staff;
  const files: ZipEntry[] = [];
  for (const { id } of treatments)
    for (const { photo_id: photoId, view } of await listBeforePhotos(step.trx, clinicId, id)) {
      const bytes = await services.photoFiles.read({ clinicId, checkInId: id, photoId }, WHOLE);
      if (bytes !== undefined) files.push({ name: `photos/before-${id}/${view}-${photoId}.jpg`, bytes });
    }
  return files;
}

/** Gathers everything a clinic keeps about a person into one archive: JSON, a page to read, and the photos. */
export async function exportPerson(services: Services, step: StaffStep, personId: string): Promise<Buffer> {
  const { trx, seal, staff, at } = step;
  const person = await personViewOf(step, personId);
  const treatments = await treatmentViewsOf(step, await listTreatments(trx, staff.clinicId, personId));
  const checkIns: unknown[] = [];
  const files: ZipEntry[] = [...(await beforePhotosOf(services, step, treatments))];
  for (const row of await listCheckInsOf(trx, staff.clinicId, personId)) {
    const exported = await exportCheckIn(services, { trx, seal }, row);
    checkIns.push(exported.record);
    files.push(...exported.files);
  }
  const seenBy = (await readSeenBy(step, personId)).items;
  const record = {
    format: 'afterneedle-person-1',
    exportedAt: at.toISOString(),
    person,
    treatments,
    checkIns,
    seenBy,
  };
  return archiveOf('Everything the clinic keeps about you', 'person', record, files);
}

/** Gathers a check-in for the person who holds its private link; what staff noted for themselves stays out. */
export function exportOwnCheckIn(
  services: Services,
  request: { readonly id: string; readonly link: LinkToken },
): Promise<Outcome<Buffer>> {
  const { clinicId, checkInId } = request.link;
  const at = new Date(services.now());
  return inClinic(services.database, clinicId, async (trx) => {
    const row = await findByLink(trx, request.link);
    if (row === undefined) return refused(noSuch('check-in'));
    const seal = await services.vault.of(trx, clinicId);
    const { record, files } = await exportCheckIn(services, { trx, seal }, row);
    const { history: _history, levelAtWorst: _levelAtWorst, ...own } = record;
    const actor = { kind: 'person' } as const;
    const event = 'check-in.exported-by-person';
    await recordAudit(trx, { clinicId, event, actor, checkInId, requestId: request.id, at }, services.newId);
    const said = { format: 'afterneedle-check-in-1', exportedAt: at.toISOString(), checkIn: own };
    return granted(archiveOf('Your check-in', 'check-in', said, files));
  });
}
