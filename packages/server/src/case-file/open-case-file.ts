import type { CaseFile, CaseReplay, HandOverSheet } from '@afterneedle/contract';
import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import { WHOLE } from '../photos/photo-files.ts';
import { inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { type SheetPicture, writeHandOverPdf } from './hand-over-pdf.ts';
import { writeHandOver } from './hand-over-sheet.ts';
import type { CaseFileRequest } from './policy.ts';
import { type CaseReading, type CaseRecord, readCaseRecord } from './read-case-record.ts';
import { readStoredCase, replayCase } from './replay-case.ts';

/** One sheet of paper, two sides. */
const MOST_PAGES = 2;

function readAudited<T>(
  services: Services,
  request: CaseFileRequest,
  of: {
    readonly event: AuditEvent;
    readonly read: (reading: CaseReading, record: CaseRecord) => T | Promise<T>;
  },
): Promise<Outcome<T>> {
  const { staff, checkInId } = request;
  const { clinicId, staffId } = staff;
  return inClinic(services.database, clinicId, async (trx) => {
    const reading = { trx, staff, seal: await services.vault.of(trx, clinicId) };
    const record = await readCaseRecord(reading, checkInId);
    if (record === undefined) return refused(noSuch('check-in'));
    const { person_id: personId } = record.row;
    await recordAudit(
      trx,
      {
        clinicId,
        event: of.event,
        actor: { kind: 'staff', staffId },
        checkInId,
        ...(personId === null ? {} : { personId }),
        requestId: request.id,
        at: new Date(services.now()),
      },
      services.newId,
    );
    return granted(await of.read(reading, record));
  });
}

/** Answers what stands around a check-in. */
export function openCaseFile(services: Services, request: CaseFileRequest): Promise<Outcome<CaseFile>> {
  return readAudited(services, request, { event: 'case.file-read', read: (_reading, { file }) => file });
}

/** Answers what the person saw, and what the same answers come to today. */
export async function openReplay(services: Services, request: CaseFileRequest): Promise<Outcome<CaseReplay>> {
  const stored = await readAudited(services, request, { event: 'case.replayed', read: readStoredCase });
  return stored.ok ? granted(await replayCase(services, stored.value)) : stored;
}

/** Answers the sheet for an emergency department, with the photos staff chose. */
export function makeHandOver(
  services: Services,
  request: CaseFileRequest,
  photoIds: readonly string[],
): Promise<Outcome<HandOverSheet>> {
  return readAudited(services, request, {
    event: 'case.sheet-made',
    read: (reading, record) => writeHandOver(services, reading, { record, photoIds }),
  });
}

/** Answers the same sheet as a PDF. */
export function makeHandOverPdf(
  services: Services,
  request: CaseFileRequest,
  photoIds: readonly string[],
): Promise<Outcome<Buffer>> {
  const { clinicId } = request.staff;
  return readAudited(services, request, {
    event: 'case.sheet-made',
    read: async (reading, record) => {
      const sheet = await writeHandOver(services, reading, { record, photoIds });
      const pictures: SheetPicture[] = [];
      for (const { id, caption } of sheet.photos) {
        const jpeg = await services.photoFiles.read(
          { clinicId, checkInId: request.checkInId, photoId: id },
          WHOLE,
        );
        if (jpeg !== undefined) pictures.push({ caption, jpeg });
      }
      return await writeHandOverPdf(sheet, pictures, { at: new Date(services.now()), mostPages: MOST_PAGES });
    },
  });
}
