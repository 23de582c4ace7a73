import { type ComplicationItem, type ComplicationView, fullName } from '@afterneedle/contract';
import type { StaffStep } from '../people/staff-step.ts';
import { noSuch, RefusedRequest } from '../platform/problems.ts';
import { openFile } from './kept-file.ts';
import { missingFields } from './missing-fields.ts';
import {
  type ComplicationRow,
  holdComplication,
  listCurrentVersions,
  listNamedPeople,
  listSenders,
  listVersions,
  type NamedPerson,
} from './queries.ts';
import { traceTreatments } from './trace/traced-treatment.ts';

const MOST_TREATMENTS = 200;

const idsOf = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

function namedOf(person: NamedPerson | undefined) {
  if (person === undefined) return null;
  const { person_id: id, given_name: givenName, family_name: familyName, birth_on: birthOn } = person;
  return { id, name: fullName({ givenName, familyName }), birthOn };
}

/** Reads a file of this clinic and holds it. */
export async function requireComplication(step: StaffStep, id: string): Promise<ComplicationRow> {
  const row = await holdComplication(step.trx, step.staff.clinicId, id);
  if (row === undefined) throw new RefusedRequest(noSuch('complication'));
  return row;
}

/** Shows files as lines of a list. */
export async function itemsOf(
  { trx, staff, seal }: StaffStep,
  rows: readonly ComplicationRow[],
): Promise<ComplicationItem[]> {
  const { clinicId } = staff;
  const [versions, people, senders, treatments] = [
    await listCurrentVersions(
      trx,
      clinicId,
      rows.map(({ complication_id }) => complication_id),
    ),
    await listNamedPeople(trx, clinicId, idsOf(rows.map(({ person_id }) => person_id))),
    await listSenders(trx, clinicId, idsOf(rows.map(({ check_in_id }) => check_in_id))),
    await traceTreatments(trx, clinicId, {
      treatmentIds: idsOf(rows.map(({ treatment_id }) => treatment_id)),
      limit: rows.length,
    }),
  ];
  return rows.map((row) => {
    const version = versions.find(({ complication_id }) => complication_id === row.complication_id);
    const { said } = openFile(
      seal,
      version ?? { complication_id: row.complication_id, version: 0, said: null },
    );
    const sender = senders.find(({ check_in_id }) => check_in_id === row.check_in_id);
    const treatment = treatments.find(({ id }) => id === row.treatment_id);
    return {
      id: row.complication_id,
      state: row.state,
      person: namedOf(people.find(({ asked_id }) => asked_id === row.person_id)),
      name: sender?.name ?? null,
      terms: said.terms,
      severity: said.severity,
      onsetOn: said.onsetOn,
      treatedAt: treatment?.endedAt ?? sender?.treated_at?.toISOString() ?? null,
      updatedAt: row.updated_at.toISOString(),
    };
  });
}

/** Shows a file whole, with where its treatment leads to and every version. */
export async function complicationViewOf(step: StaffStep, id: string): Promise<ComplicationView> {
  const { trx, staff, seal } = step;
  const { clinicId } = staff;
  const row = await requireComplication(step, id);
  const versions = await listVersions(trx, clinicId, [id]);
  const kept = versions.map((version) => ({ version, file: openFile(seal, version) }));
  const [current] = kept;
  if (current === undefined) throw new Error(`the complication ${id} has no version`);
  const { said, judged } = current.file;
  const [found] = await listNamedPeople(trx, clinicId, idsOf([row.person_id]));
  const [sender] = await listSenders(trx, clinicId, idsOf([row.check_in_id]));
  const treatments =
    found === undefined
      ? []
      : await traceTreatments(trx, clinicId, { personIds: [found.person_id], limit: MOST_TREATMENTS });
  const person = namedOf(found);
  step.touch({ recordId: id, ...(person === null ? {} : { personId: person.id }) });
  return {
    id,
    state: row.state,
    version: row.version,
    person,
    name: sender?.name ?? null,
    checkInId: row.check_in_id,
    treatment: treatments.find((treatment) => treatment.id === row.treatment_id) ?? null,
    treatments,
    said,
    judged: judged === null ? null : { by: judged.name, at: judged.at },
    missing: missingFields(said),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    history: kept.map(({ version, file }) => ({
      version: version.version,
      state: version.state,
      by: version.by,
      at: version.written_at.toISOString(),
      reason: file.reason,
      said: file.said,
    })),
  };
}
