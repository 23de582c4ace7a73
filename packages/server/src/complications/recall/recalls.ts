import type {
  RecallChoices,
  RecallContact,
  RecallCreate,
  RecallList,
  RecallPerson,
  RecallSubject,
  RecallView,
} from '@afterneedle/contract';
import { wrongField } from '../../people/refusals.ts';
import type { StaffStep } from '../../people/staff-step.ts';
import { noSuch, RefusedRequest } from '../../platform/problems.ts';
import type { ClinicSeal } from '../../platform/vault.ts';
import {
  listBatches,
  listDevicesUsed,
  listLots,
  listOperators,
  listVersionsOfRules,
} from './choices/queries.ts';
import {
  insertContact,
  insertRecall,
  listContacts,
  listRecalls,
  type NamedRecall,
  type RecallRow,
  readRecall,
} from './queries.ts';
import { nameSubject, tracePeople } from './trace-people.ts';

const MOST_RECALLS = 200;

const placeOf = (id: string) => ({ kind: 'recall', id, field: 'note' });

function subjectOf({ kind, ref, value, from_on, until_on }: RecallRow): RecallSubject {
  return {
    kind,
    ...(ref === null ? {} : { ref }),
    ...(value === '' ? {} : { value }),
    ...(from_on === null ? {} : { from: from_on }),
    ...(until_on === null ? {} : { until: until_on }),
  };
}

function headOf(seal: ClinicSeal, row: NamedRecall, subject: string) {
  return {
    id: row.recall_id,
    kind: row.kind,
    subject,
    from: row.from_on,
    until: row.until_on,
    note: seal.open(placeOf(row.recall_id), row.note),
    createdAt: row.created_at.toISOString(),
    by: row.by,
  };
}

/** Answers what a recall can start from. */
export async function recallChoices({ trx, staff }: StaffStep): Promise<RecallChoices> {
  const { clinicId } = staff;
  const knowledge = await listVersionsOfRules(trx, clinicId);
  return {
    lots: await listLots(trx, clinicId),
    batches: await listBatches(trx, clinicId),
    devices: await listDevicesUsed(trx, clinicId),
    operators: await listOperators(trx, clinicId),
    knowledge: knowledge.map((row) => ({ ...row, firstAt: row.firstAt.toISOString() })),
  };
}

/** Begins a recall. */
export async function startRecall(step: StaffStep, create: RecallCreate): Promise<RecallView> {
  const { trx, staff, seal, at } = step;
  const { id, isFirst } = await step.makeOnce('recall.started', create);
  if (!isFirst) return await viewRecall(step, id);
  const { kind, ref, value, from, until, note } = create;
  await insertRecall(trx, {
    clinic_id: staff.clinicId,
    recall_id: id,
    kind,
    ref: ref ?? null,
    value: value ?? '',
    from_on: from ?? null,
    until_on: until ?? null,
    note: seal.seal(placeOf(id), note),
    created_at: at,
    created_by: staff.staffId,
  });
  return await viewRecall(step, id);
}

async function requireRecall({ trx, staff }: StaffStep, id: string): Promise<NamedRecall> {
  const row = await readRecall(trx, staff.clinicId, id);
  if (row === undefined) throw new RefusedRequest(noSuch('recall'));
  return row;
}

/** Answers a recall with everybody to reach, as the treatments stand now, and who was contacted. */
export async function viewRecall(step: StaffStep, id: string): Promise<RecallView> {
  const { trx, staff, seal } = step;
  const row = await requireRecall(step, id);
  const traced = await tracePeople(step, subjectOf(row));
  const contacts = await listContacts(trx, staff.clinicId, id);
  const people = traced.people.map((person): RecallPerson => {
    const last = contacts.find((contact) =>
      person.personId === null
        ? contact.check_in_id === person.checkInId
        : contact.person_id === person.personId,
    );
    if (last === undefined || last.how === null) return person;
    return { ...person, contacted: { at: last.at.toISOString(), by: last.by, how: last.how } };
  });
  step.touch({ recordId: id });
  return { ...headOf(seal, row, traced.subject), count: traced.count, isCut: traced.isCut, people };
}

/** Answers the recalls of a clinic. */
export async function recallsOf(step: StaffStep): Promise<RecallList> {
  const { trx, staff, seal } = step;
  const rows = await listRecalls(trx, staff.clinicId, MOST_RECALLS);
  const items: RecallList['items'] = [];
  for (const row of rows) {
    items.push(headOf(seal, row, await nameSubject(step, subjectOf(row))));
  }
  return { items };
}

/** Ticks a person of a recall off, or takes the tick back. */
export async function tickContact(step: StaffStep, id: string, contact: RecallContact): Promise<RecallView> {
  const { trx, staff, at } = step;
  const before = await viewRecall(step, id);
  const { personId, checkInId, how } = contact;
  const isOnList = before.people.some((person) =>
    personId === undefined ? person.checkInId === checkInId : person.personId === personId,
  );
  if (!isOnList)
    throw wrongField(
      personId === undefined ? '/checkInId' : '/personId',
      'not-allowed',
      'This person is not on the list of this recall.',
    );
  const made = await step.makeOnce(`recall.ticked ${id}`, contact);
  if (made.isFirst)
    await insertContact(trx, {
      clinic_id: staff.clinicId,
      contact_id: made.id,
      recall_id: id,
      person_id: personId ?? null,
      check_in_id: checkInId ?? null,
      contacted: how !== null,
      how,
      at,
      staff_id: staff.staffId,
    });
  const after = await viewRecall(step, id);
  step.touch({ recordId: id, ...(personId === undefined ? {} : { personId }) });
  return after;
}
