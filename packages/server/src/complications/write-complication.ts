import type {
  ComplicationCreate,
  ComplicationMove,
  ComplicationSaid,
  ComplicationState,
  ComplicationView,
  ComplicationWrite,
} from '@afterneedle/contract';
import { changedMeanwhile, wrongField } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import { noSuch, problem, RefusedRequest } from '../platform/problems.ts';
import { complicationViewOf, requireComplication } from './complication-view.ts';
import { type KeptFile, NOTHING_SAID, openFile, sealFile } from './kept-file.ts';
import { missingFields } from './missing-fields.ts';
import {
  type ComplicationRow,
  changeComplication,
  findByCheckIn,
  holdCheckInOf,
  insertComplication,
  insertVersion,
  listCurrentVersions,
  listNamedPeople,
} from './queries.ts';
import { traceTreatments } from './trace/traced-treatment.ts';

interface Links {
  readonly personId: string | null;
  readonly treatmentId: string | null;
}

const wrongState = (message: string): RefusedRequest =>
  new RefusedRequest({
    status: 409,
    title: 'Not in this state',
    problems: [problem('/state', 'wrong-state', message)],
  });

async function findLinks(step: StaffStep, links: Links): Promise<Links> {
  const { trx, staff } = step;
  const { clinicId } = staff;
  const [treatment] =
    links.treatmentId === null
      ? []
      : await traceTreatments(trx, clinicId, { treatmentIds: [links.treatmentId], limit: 1 });
  if (links.treatmentId !== null && treatment === undefined) throw new RefusedRequest(noSuch('treatment'));
  const asked = links.personId ?? treatment?.personId ?? null;
  const [person] = asked === null ? [] : await listNamedPeople(trx, clinicId, [asked]);
  if (asked !== null && person === undefined) throw new RefusedRequest(noSuch('person'));
  const personId = person?.person_id ?? null;
  if (treatment !== undefined && treatment.personId !== personId)
    throw wrongField('/treatmentId', 'not-allowed', 'This treatment is of another person.');
  return { personId, treatmentId: treatment?.id ?? null };
}

async function lastTreatment(step: StaffStep, personId: string, at: Date): Promise<string | null> {
  const [last] = await traceTreatments(step.trx, step.staff.clinicId, {
    personIds: [personId],
    before: at,
    limit: 1,
  });
  return last?.id ?? null;
}

async function linksFrom(
  step: StaffStep,
  from: ComplicationCreate,
  checkInId: string | null,
): Promise<Links> {
  const { trx, staff, at } = step;
  if (checkInId === null)
    return await findLinks(step, { personId: from.personId ?? null, treatmentId: from.treatmentId ?? null });
  const checkIn = await holdCheckInOf(trx, staff.clinicId, checkInId);
  if (checkIn === undefined) throw new RefusedRequest(noSuch('check-in'));
  const personId = from.personId ?? checkIn.person_id;
  const links = await findLinks(step, {
    personId,
    treatmentId: from.treatmentId ?? checkIn.treatment_id,
  });
  if (links.personId === null || links.treatmentId !== null) return links;
  return { ...links, treatmentId: await lastTreatment(step, links.personId, checkIn.sent_at ?? at) };
}

/** Begins a file, or answers the one that was begun from this check-in before. */
export async function fileComplication(step: StaffStep, from: ComplicationCreate): Promise<ComplicationView> {
  const { trx, staff, at, seal } = step;
  const { clinicId, staffId } = staff;
  const { id, isFirst } = await step.makeOnce('complication.filed', from);
  if (!isFirst) return await complicationViewOf(step, id);
  const checkInId = from.checkInId ?? null;
  const links = await linksFrom(step, from, checkInId);
  const before = checkInId === null ? undefined : await findByCheckIn(trx, clinicId, checkInId);
  if (before !== undefined) return await complicationViewOf(step, before.complication_id);
  await insertComplication(trx, {
    clinic_id: clinicId,
    complication_id: id,
    state: 'draft',
    version: 1,
    check_in_id: checkInId,
    person_id: links.personId,
    treatment_id: links.treatmentId,
    created_at: at,
    created_by: staffId,
    updated_at: at,
    updated_by: staffId,
  });
  const kept: KeptFile = { ...links, said: NOTHING_SAID, judged: null, reason: null };
  await insertVersion(trx, {
    clinic_id: clinicId,
    complication_id: id,
    version: 1,
    state: 'draft',
    said: sealFile(
      seal,
      {
        complicationId: id,
        version: 1,
      },
      kept,
    ),
    written_by: staffId,
    written_at: at,
  });
  return await complicationViewOf(step, id);
}

async function readKept(step: StaffStep, row: ComplicationRow): Promise<KeptFile> {
  const [version] = await listCurrentVersions(step.trx, row.clinic_id, [row.complication_id]);
  if (version === undefined) throw new Error(`the complication ${row.complication_id} has no version`);
  return openFile(step.seal, version);
}

async function keep(
  step: StaffStep,
  row: ComplicationRow,
  next: { readonly state: ComplicationState; readonly file: KeptFile },
): Promise<ComplicationView> {
  const { trx, staff, at, seal } = step;
  const { clinic_id, complication_id } = row;
  const version = row.version + 1;
  await insertVersion(trx, {
    clinic_id,
    complication_id,
    version,
    state: next.state,
    said: sealFile(
      seal,
      {
        complicationId: complication_id,
        version,
      },
      next.file,
    ),
    written_by: staff.staffId,
    written_at: at,
  });
  const { personId, treatmentId } = next.file;
  await changeComplication(trx, row, {
    version,
    state: next.state,
    person_id: personId,
    treatment_id: treatmentId,
    updated_at: at,
    updated_by: staff.staffId,
  });
  return await complicationViewOf(step, complication_id);
}

function judgedIn(step: StaffStep, before: KeptFile, said: ComplicationSaid): KeptFile['judged'] {
  if (said.causality === null) return null;
  const isSame =
    said.causality === before.said.causality && said.causalityReason === before.said.causalityReason;
  if (isSame && before.judged !== null) return before.judged;
  return { staffId: step.staff.staffId, name: step.staff.name, at: step.at.toISOString() };
}

/** Writes a file anew. */
export async function writeComplication(
  step: StaffStep,
  id: string,
  write: ComplicationWrite,
): Promise<ComplicationView> {
  const row = await requireComplication(step, id);
  const { isFirst } = await step.makeOnce(`complication.changed ${id}`, write);
  if (!isFirst) return await complicationViewOf(step, id);
  if (row.version !== write.version) throw changedMeanwhile();
  if (row.state === 'closed') throw wrongState('This file is closed. Open it again to change it.');
  if (row.state === 'confirmed' && write.reason === undefined)
    throw wrongField('/reason', 'missing', 'Say why a confirmed file is changed.');
  const { said } = write;
  const missing = row.state === 'confirmed' ? missingFields(said) : [];
  if (missing[0] !== undefined)
    throw wrongField(`/said/${missing[0]}`, 'missing', 'A confirmed file must keep this.');
  const today = step.at.toISOString().slice(0, 10);
  // A day ahead of UTC is still today somewhere.
  const latest = new Date(step.at.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  for (const field of ['onsetOn', 'outcomeOn'] as const) {
    const day = said[field];
    if (day !== null && day > latest)
      throw wrongField(`/said/${field}`, 'in-the-future', `This day is after today, ${today}.`);
  }
  const links = await findLinks(step, write);
  if (links.personId === null && row.check_in_id === null)
    throw wrongField('/personId', 'missing', 'A file without a check-in needs the person.');
  const before = await readKept(step, row);
  const reason = write.reason ?? null;
  const file: KeptFile = { ...links, said, judged: judgedIn(step, before, said), reason };
  return await keep(step, row, { state: row.state, file });
}

/** Where a file may go from each state. */
const MOVES: Readonly<Record<ComplicationState, readonly ComplicationState[]>> = {
  draft: ['confirmed'],
  confirmed: ['closed', 'draft'],
  closed: ['confirmed'],
};

/** Confirms a file, closes it, or takes it back a step. */
export async function moveComplication(
  step: StaffStep,
  id: string,
  move: ComplicationMove,
): Promise<ComplicationView> {
  const row = await requireComplication(step, id);
  const { isFirst } = await step.makeOnce(`complication.moved ${id}`, move);
  if (!isFirst) return await complicationViewOf(step, id);
  if (row.version !== move.version) throw changedMeanwhile();
  if (!MOVES[row.state].includes(move.state))
    throw wrongState(`A file that is ${row.state} cannot become ${move.state}.`);
  const before = await readKept(step, row);
  const [missing] = missingFields(before.said);
  if (row.state === 'draft' && missing !== undefined)
    throw wrongField(`/said/${missing}`, 'missing', 'Fill this in before the file is confirmed.');
  if (move.state === 'closed' && before.said.outcome === 'not-known-yet')
    throw wrongField('/said/outcome', 'missing', 'Say how it ended before the file is closed.');
  const isBack = move.state === 'draft' || row.state === 'closed';
  if (isBack && move.reason === undefined)
    throw wrongField('/reason', 'missing', 'Say why the file is taken back.');
  return await keep(step, row, { state: move.state, file: { ...before, reason: move.reason ?? null } });
}
