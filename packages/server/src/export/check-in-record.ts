import { type CheckInRow, listEvents, listResults } from '../check-ins/queries.ts';
import { openEventText, openResult, openSaid } from '../check-ins/said.ts';
import { readThread } from '../messages/read-thread.ts';
import { WHOLE } from '../photos/photo-files.ts';
import { photoSentOf } from '../photos/photo-view.ts';
import { listPhotos } from '../photos/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import type { ZipEntry } from './zip.ts';

/** A check-in with everything that hangs on it, opened, and the files of its photos. */
export interface ExportedCheckIn {
  readonly record: Readonly<Record<string, unknown>>;
  readonly files: readonly ZipEntry[];
}

/** Gathers a check-in for whom it is about: what was said, both results with their rules, the thread, the photos. */
export async function exportCheckIn(
  services: Pick<Services, 'photoFiles'>,
  { trx, seal }: { readonly trx: ClinicTransaction; readonly seal: ClinicSeal },
  row: CheckInRow,
): Promise<ExportedCheckIn> {
  const { clinic_id: clinicId, check_in_id: checkInId } = row;
  const results = await listResults(trx, clinicId, checkInId);
  const events = await listEvents(trx, clinicId, checkInId);
  const photos = await listPhotos(trx, clinicId, checkInId);
  const files: ZipEntry[] = [];
  for (const photo of photos) {
    if (photo.state !== 'stored') continue;
    const bytes = await services.photoFiles.read({ clinicId, checkInId, photoId: photo.photo_id }, WHOLE);
    if (bytes !== undefined) files.push({ name: `photos/${photo.photo_id}.jpg`, bytes });
  }
  return {
    record: {
      id: checkInId,
      createdAt: row.created_at.toISOString(),
      sentAt: row.sent_at.toISOString(),
      seenAt: row.seen_at?.toISOString() ?? null,
      closedAt: row.closed_at?.toISOString() ?? null,
      state: row.state,
      outcome: row.outcome,
      forWhom: row.for_whom,
      name: row.name,
      treatedAt: row.treated_at?.toISOString() ?? null,
      hoursSince: row.hours_since,
      level: row.level,
      levelAtWorst: row.level_at_worst,
      ...openSaid(seal, row),
      results: Object.fromEntries(results.map((one) => [one.source, openResult(seal, checkInId, one)])),
      messages: await readThread(trx, seal, { clinicId, checkInId }),
      history: events.map((event) => ({
        kind: event.kind,
        at: event.at.toISOString(),
        by: event.staff_name,
        text: openEventText(seal, event),
      })),
      photos: photos.map(photoSentOf),
    },
    files,
  };
}
