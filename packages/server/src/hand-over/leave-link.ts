import { recordAudit } from '../audit/queries.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { readCredential } from './hand-over-token.ts';
import { changeHandOver, holdByCredential } from './queries.ts';

/** One answer for a credential that never was, and one of another phone. */
const NOT_LINKED: Refusal = {
  status: 404,
  title: 'This phone is not linked',
  problems: [problem('', 'not-found', 'The clinic does not know this phone.')],
};

/** Ends the link of the phone that asks; asked again it has ended already. */
export async function leaveLink(
  services: Services,
  request: { readonly requestId: string; readonly credential: string | readonly string[] | undefined },
): Promise<Outcome<{ done: true }>> {
  const held = readCredential(request.credential);
  if (held === undefined) return refused(NOT_LINKED);
  const { clinicId } = held;
  const at = new Date(services.now());
  return await inClinic<Outcome<{ done: true }>>(services.database, clinicId, async (trx) => {
    const row = await holdByCredential(trx, held);
    if (row === undefined) return refused(NOT_LINKED);
    if (row.revoked_at !== null) return granted({ done: true });
    await changeHandOver(trx, row, { revoked_at: at });
    const { person_id: personId, hand_over_id: recordId } = row;
    const { requestId } = request;
    const actor = { kind: 'person' } as const;
    await recordAudit(
      trx,
      { clinicId, event: 'hand-over.left', actor, personId, recordId, requestId, at },
      services.newId,
    );
    return granted({ done: true });
  });
}
