import type { AuditEvent } from '../audit/events.ts';
import { recordAudit } from '../audit/queries.ts';
import type { LinkToken } from '../check-ins/link-token.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import { problem, type Refusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { PhotoKey } from './photo-files.ts';

/** A person with the private link of a check-in. */
export interface PersonRequest {
  readonly id: string;
  readonly link: LinkToken;
}

/** A person who asks for one photo of their check-in. */
export interface PersonPhotoRequest extends PersonRequest {
  readonly photoId: string;
}

/** Names the photo a person asks for. */
export function photoOf({ link, photoId }: PersonPhotoRequest): PhotoKey {
  return { clinicId: link.clinicId, checkInId: link.checkInId, photoId };
}

/** Writes that a person did something with the photos of their check-in. */
export async function notePerson(
  services: Services,
  trx: ClinicTransaction,
  { request, event }: { readonly request: PersonRequest; readonly event: AuditEvent },
): Promise<void> {
  const { clinicId, checkInId } = request.link;
  const at = new Date(services.now());
  const actor = { kind: 'person' } as const;
  await recordAudit(trx, { clinicId, event, actor, checkInId, requestId: request.id, at }, services.newId);
}

/** The refusal for bytes that are no picture a server takes. */
export const NOT_A_PICTURE: Refusal = {
  status: 422,
  title: 'Not a picture',
  problems: [
    problem(
      '',
      'not-a-picture',
      'A JPEG with at most 40 million pixels is needed. This cannot be read as one.',
    ),
  ],
};
