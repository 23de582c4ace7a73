import type { PhotoUpload } from '@afterneedle/contract';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import { granted, noSuch, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { beginsAsJpeg } from './clean-picture.ts';
import { finishPhoto } from './finish-photo.ts';
import { NOT_A_PICTURE, notePerson, type PersonPhotoRequest, photoOf } from './person-request.ts';
import { partAt } from './photo-files.ts';
import { photoUploadOf } from './photo-view.ts';
import { changePhoto, holdPhoto, opensByLink, type PhotoRow } from './queries.ts';

const TOO_LONG: Refusal = {
  status: 422,
  title: 'Too many bytes',
  problems: [problem('', 'out-of-range', 'This part goes beyond the bytes announced.')],
};

function gapAt(received: number): Refusal {
  return {
    status: 409,
    title: 'A part is missing',
    problems: [problem('/query/offset', 'offset-gap', `Go on from byte ${received}.`)],
  };
}

interface Part {
  readonly offset: number;
  readonly bytes: Buffer;
}

async function keepPart(
  services: Services,
  trx: ClinicTransaction,
  {
    row,
    part,
    request,
  }: { readonly row: PhotoRow; readonly part: Part; readonly request: PersonPhotoRequest },
): Promise<Outcome<PhotoRow>> {
  if (row.state === 'lost') return refused(gapAt(0));
  // A part that came before, also to a photo that is complete, changes nothing.
  if (row.state !== 'receiving' || part.offset < row.received) return granted(row);
  if (part.offset > row.received) return refused(gapAt(row.received));
  if (part.offset + part.bytes.length > row.bytes) return refused(TOO_LONG);
  const photo = photoOf(request);
  if (part.offset === 0 && !beginsAsJpeg(part.bytes)) {
    return granted(await changePhoto(trx, photo, { state: 'refused', touched_at: new Date(services.now()) }));
  }
  // Written before the row says so: killed in between, the same part comes again and lands on the same file.
  await services.photoFiles.write(photo, partAt(part.offset), part.bytes);
  const received = part.offset + part.bytes.length;
  return granted(await changePhoto(trx, photo, { received, touched_at: new Date(services.now()) }));
}

/** Takes the next part of a photo; the last one ends it. A part that comes twice counts once. */
export async function takePart(
  services: Services,
  request: PersonPhotoRequest & { readonly part: Part },
): Promise<Outcome<PhotoUpload>> {
  const { link, part } = request;
  const kept = await inClinic(services.database, link.clinicId, async (trx) => {
    if (!(await opensByLink(trx, link))) return refused(noSuch('photo'));
    const row = await holdPhoto(trx, photoOf(request));
    if (row === undefined) return refused(noSuch('photo'));
    const taken = await keepPart(services, trx, { row, part, request });
    if (taken.ok) await notePerson(services, trx, { request, event: 'photo.part-taken' });
    return taken;
  });
  if (!kept.ok) return kept;
  const row = kept.value;
  if (row.state === 'refused') return refused(NOT_A_PICTURE);
  if (row.state !== 'receiving' || row.received < row.bytes) return granted(photoUploadOf(row));
  const finished = await finishPhoto(services, row);
  return finished.ok ? granted(photoUploadOf(finished.value)) : finished;
}
