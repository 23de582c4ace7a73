import { recordAudit } from '../audit/queries.ts';
import { erase } from '../erasure/erase.ts';
import { listClinicIds } from '../platform/clinic-list.ts';
import { inClinic } from '../platform/database.ts';
import type { ErasedRoot } from '../platform/erase-rows.ts';
import type { Services } from '../platform/services.ts';
import { listOldCheckIns, listOldPeople, readRetention, takeOldPhotos } from './queries.ts';

/** What a night let go of. */
export interface LetGo {
  readonly erased: number;
  readonly photos: number;
}

type RetentionServices = Pick<Services, 'database' | 'photoFiles' | 'signedPlaces' | 'now' | 'newId'>;

const BY_RULE = 'older than the clinic keeps';

async function letGoAt(services: RetentionServices, clinicId: string): Promise<LetGo> {
  const at = new Date(services.now());
  const { database, newId } = services;
  const note = (event: 'person.erased' | 'check-in.erased' | 'photos.let-go', of: object): Promise<void> =>
    inClinic(database, clinicId, (trx) =>
      recordAudit(
        trx,
        { clinicId, event, actor: { kind: 'system' }, reason: BY_RULE, requestId: 'retention', at, ...of },
        newId,
      ),
    );
  const found = await inClinic(database, clinicId, async (trx) => {
    const { checkInMonths, personMonths, photoMonths } = await readRetention(trx, clinicId);
    const by = (months: number | null) => (months === null ? undefined : { at, months });
    const [checkIns, people, photos] = [by(checkInMonths), by(personMonths), by(photoMonths)];
    return {
      checkIns: checkIns === undefined ? [] : await listOldCheckIns(trx, clinicId, checkIns),
      people: people === undefined ? [] : await listOldPeople(trx, clinicId, people),
      photos: photos === undefined ? [] : await takeOldPhotos(trx, clinicId, photos),
    };
  });
  const roots: readonly ErasedRoot[] = [
    ...found.people.map((id) => ({ table: 'people' as const, id })),
    ...found.checkIns.map((id) => ({ table: 'check_ins' as const, id })),
  ];
  for (const root of roots) {
    if (root.table === 'people') await note('person.erased', { personId: root.id });
    else await note('check-in.erased', { checkInId: root.id });
    await erase(services, clinicId, root);
  }
  const gone = new Set(found.photos.map(({ photoId }) => photoId));
  for (const checkInId of new Set(found.photos.map((photo) => photo.checkInId))) {
    for (const file of await services.photoFiles.list(clinicId, checkInId))
      if (gone.has(file.photoId)) await services.photoFiles.remove(file.path);
    await note('photos.let-go', { checkInId });
  }
  return { erased: roots.length, photos: found.photos.length };
}

/** Lets go, at every clinic, of what is older than it keeps. */
export async function letGo(services: RetentionServices): Promise<LetGo> {
  const all = { erased: 0, photos: 0 };
  for (const clinicId of await listClinicIds(services.database)) {
    const gone = await letGoAt(services, clinicId);
    all.erased += gone.erased;
    all.photos += gone.photos;
  }
  return all;
}
