import {
  ALLERGIC_TERMS,
  type ComplicationPage,
  type ComplicationQuery,
  DARK_MARK_TERMS,
  type PersonComplications,
} from '@afterneedle/contract';
import { wrongField } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import { isUuid } from '../platform/ids.ts';
import { noSuch, RefusedRequest } from '../platform/problems.ts';
import { itemsOf } from './complication-view.ts';
import { openFile } from './kept-file.ts';
import { listComplications, listCurrentVersions, listNamedPeople } from './queries.ts';

/** Answers a page of the files of a clinic. */
export async function pageOfComplications(
  step: StaffStep,
  query: ComplicationQuery,
): Promise<ComplicationPage> {
  if (query.cursor !== undefined && !isUuid(query.cursor))
    throw wrongField('/query/cursor', 'bad-value', 'This is not a cursor of this list.');
  const rows = await listComplications(step.trx, {
    clinicId: step.staff.clinicId,
    state: query.state,
    before: query.cursor,
    limit: query.limit + 1,
  });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const next = rows.length > query.limit && last !== undefined ? last.complication_id : null;
  return { items: await itemsOf(step, shown), next };
}

const MOST_FILES = 100;

/**
 * Answers what went wrong with a person before, and what that answers of the questions before the next treatment.
 * Only confirmed and closed files count; unlikely causes do not.
 */
export async function complicationsOfPerson(step: StaffStep, personId: string): Promise<PersonComplications> {
  const { trx, staff, seal } = step;
  const { clinicId } = staff;
  const [person] = await listNamedPeople(trx, clinicId, [personId]);
  if (person === undefined) throw new RefusedRequest(noSuch('person'));
  const rows = await listComplications(trx, { clinicId, personId: person.person_id, limit: MOST_FILES });
  step.touch({ personId: person.person_id });
  const counted = rows.filter(({ state }) => state !== 'draft').map(({ complication_id }) => complication_id);
  const files = (await listCurrentVersions(trx, clinicId, counted))
    .map((version) => ({ id: version.complication_id, said: openFile(seal, version).said }))
    .filter(({ said }) => said.causality !== 'unlikely');
  const because = files.flatMap(({ id, said }) => {
    const isOf = (terms: readonly string[]): boolean => said.terms.some((code) => terms.includes(code));
    const isAllergic = isOf(ALLERGIC_TERMS);
    const questions = [
      'past-reaction',
      ...(isOf(DARK_MARK_TERMS) ? ['dark-marks'] : []),
      ...(isAllergic && said.suspects.some(({ kind }) => kind === 'anaesthetic')
        ? ['anaesthetic-allergy']
        : []),
      ...(isAllergic && said.suspects.some(({ kind }) => kind === 'product') ? ['product-allergy'] : []),
    ];
    return questions.map((question) => ({ question, complicationId: id }));
  });
  const answers = Object.fromEntries(because.map(({ question }) => [question, 'yes']));
  return { items: await itemsOf(step, rows), screening: { answers, because } };
}
