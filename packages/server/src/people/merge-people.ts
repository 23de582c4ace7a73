import type { Merge, MergeField, PersonHealth, PersonView } from '@afterneedle/contract';
import { openHealth, personViewOf, sealHealth } from './person-view.ts';
import { holdPerson, insertMerge, moveRecords, type PersonRow, updatePerson } from './queries.ts';
import { changedMeanwhile, noRecord, wrongField } from './refusals.ts';
import type { StaffStep } from './staff-step.ts';

const COLUMNS: Readonly<Record<Exclude<MergeField, 'skin'>, readonly (keyof PersonRow)[]>> = {
  name: ['given_name', 'family_name', 'name_key', 'family_key'],
  birthOn: ['birth_on'],
  phone: ['phone', 'phone_key'],
  email: ['email', 'email_key'],
  guardian: ['guardian_name', 'guardian_phone', 'guardian_relation'],
};

const sameWords = (allergy: string): string => allergy.normalize('NFC').trim().toLowerCase();

/** Unites what is health in two records: every allergy and every note of both; skin from the side that was chosen. */
export function uniteHealth(
  kept: PersonHealth,
  other: PersonHealth,
  options: { readonly isSkinOfOther: boolean },
): PersonHealth {
  // Only the very same words count as one: two names that look alike may be two allergies.
  const known = new Set(kept.allergies.map(sameWords));
  const added = other.allergies.filter((allergy) => !known.has(sameWords(allergy)));
  const notes = [kept.notes, other.notes].filter((note) => note !== '');
  return {
    allergies: [...kept.allergies, ...added],
    skin: options.isSkinOfOther ? { ...kept.skin, ...other.skin } : { ...other.skin, ...kept.skin },
    notes: [...new Set(notes)].join('\n\n'),
  };
}

/** Takes the columns of the fields that were chosen from the other record. */
function chosenColumns(other: PersonRow, fields: readonly MergeField[]): Partial<PersonRow> {
  const columns = fields.flatMap((field) => (field === 'skin' ? [] : COLUMNS[field]));
  return Object.fromEntries(columns.map((column) => [column, other[column]]));
}

/** Merges another record into this one: its treatments, check-ins, consents and links come along. */
export async function mergePeople(step: StaffStep, personId: string, merge: Merge): Promise<PersonView> {
  const { trx, staff, seal, at } = step;
  const { clinicId, staffId } = staff;
  const { otherId } = merge;
  if (otherId === personId) throw wrongField('/otherId', 'bad-value', 'Choose two different records.');
  // Held in one order, so that two merges of the same pair wait for each other.
  const held = new Map<string, PersonRow | undefined>();
  for (const id of [personId, otherId].toSorted()) held.set(id, await holdPerson(trx, clinicId, id));
  const [kept, other] = [held.get(personId), held.get(otherId)];
  if (kept === undefined || other === undefined) throw noRecord('person');
  const { id: mergeId, isFirst } = await step.makeOnce(`merge ${personId}`, merge);
  if (isFirst) {
    const isCurrent = kept.version === merge.version && other.version === merge.otherVersion;
    if (!isCurrent || kept.merged_into !== null || other.merged_into !== null) throw changedMeanwhile();
    const [keptHealth, otherHealth] = [openHealth(seal, kept), openHealth(seal, other)];
    const isSkinOfOther = merge.fromOther.includes('skin');
    const health = uniteHealth(keptHealth, otherHealth, { isSkinOfOther });
    const before = JSON.stringify({
      kept: { ...kept, health: keptHealth },
      other: { ...other, health: otherHealth },
    });
    await insertMerge(trx, {
      clinic_id: clinicId,
      merge_id: mergeId,
      kept_id: personId,
      merged_id: otherId,
      before: seal.seal(
        {
          kind: 'merge',
          id: mergeId,
          field: 'before',
        },
        before,
      ),
      at,
      staff_id: staffId,
    });
    await moveRecords(trx, { clinicId, fromId: otherId, toId: personId });
    const written = { updated_at: at, updated_by: staffId };
    await updatePerson(trx, kept, {
      ...chosenColumns(other, merge.fromOther),
      health: sealHealth(seal, personId, health),
      version: kept.version + 1,
      ...written,
    });
    await updatePerson(trx, other, { merged_into: personId, version: other.version + 1, ...written });
  }
  step.touch({ personId, recordId: otherId });
  return await personViewOf(step, personId);
}
