import type { Duplicates, PeoplePage, PeopleQuery, PersonCheckIns } from '@afterneedle/contract';
import { keyDistance, nameKeyOf, phoneKeyOf } from './name-key.ts';
import { readPeopleCursor, writePeopleCursor } from './people-cursor.ts';
import { personItemOf, todayOf } from './person-view.ts';
import {
  findPeople,
  listLikePairs,
  listPersonCheckIns,
  type PersonRow,
  readPeople,
  readPerson,
} from './queries.ts';
import { noRecord, wrongField } from './refusals.ts';
import type { StaffStep } from './staff-step.ts';

/** Answers a page of the register. */
export async function listPeople(step: StaffStep, query: PeopleQuery): Promise<PeoplePage> {
  const after = query.cursor === undefined ? undefined : readPeopleCursor(query.cursor);
  if (query.cursor !== undefined && after === undefined)
    throw wrongField('/query/cursor', 'bad-value', 'This is not a cursor of this list.');
  const phoneKey = query.phone === undefined ? undefined : phoneKeyOf(query.phone);
  if (phoneKey === null)
    throw wrongField('/query/phone', 'too-short', 'Give at least 5 digits of the telephone number.');
  const rows = await findPeople(step.trx, {
    clinicId: step.staff.clinicId,
    words: nameKeyOf(query.name ?? '')
      .split(' ')
      .filter((word) => word !== ''),
    birthOn: query.birthOn,
    phoneKey,
    limit: query.limit + 1,
    after,
  });
  const today = await todayOf(step);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => personItemOf(row, today)),
    next:
      rows.length > query.limit && last !== undefined
        ? writePeopleCursor({
            familyKey: last.family_key,
            nameKey: last.name_key,
            personId: last.person_id,
          })
        : null,
  };
}

/** Answers what a person sent through a link of this clinic. */
export async function readPersonCheckIns(step: StaffStep, personId: string): Promise<PersonCheckIns> {
  const { trx, staff } = step;
  if ((await readPerson(trx, staff.clinicId, personId)) === undefined) throw noRecord('person');
  const rows = await listPersonCheckIns(trx, staff.clinicId, personId);
  step.touch({ personId });
  return {
    items: rows.map((row) => ({
      id: row.check_in_id,
      level: row.level,
      state: row.state,
      hoursSince: row.hours_since,
      sentAt: row.sent_at.toISOString(),
      treatmentId: row.treatment_id,
    })),
  };
}

const MOST_PAIRS = 100;

/** Two names that may be one: few letters differ, or the same words stand in another order. */
function areNamesLike(one: string, other: string): boolean {
  const sorted = (key: string): string => key.split(' ').toSorted().join(' ');
  const longest = Math.max(one.length, other.length);
  return sorted(one) === sorted(other) || keyDistance(one, other) <= Math.max(1, Math.floor(longest / 6));
}

function reasonsOf(one: PersonRow, other: PersonRow): Duplicates['pairs'][number]['because'] {
  const areLike = areNamesLike(one.name_key, other.name_key);
  return [
    ...(one.birth_on === other.birth_on && areLike ? (['birth-and-name'] as const) : []),
    ...(one.phone_key !== null && one.phone_key === other.phone_key ? (['phone'] as const) : []),
    ...(one.email_key !== null && one.email_key === other.email_key ? (['email'] as const) : []),
  ];
}

/** Answers which records may be the same person. */
export async function suspectDuplicates(step: StaffStep): Promise<Duplicates> {
  const { trx, staff } = step;
  const pairs = await listLikePairs(trx, staff.clinicId);
  const ids = new Set(pairs.flatMap(({ one_id, other_id }) => [one_id, other_id]));
  const rows = await readPeople(trx, staff.clinicId, [...ids]);
  const byId = new Map(rows.map((row) => [row.person_id, row]));
  const today = await todayOf(step);
  const suspected = pairs.flatMap(({ one_id, other_id }) => {
    const [one, other] = [byId.get(one_id), byId.get(other_id)];
    if (one === undefined || other === undefined) return [];
    const because = reasonsOf(one, other);
    if (because.length === 0) return [];
    return [{ one: personItemOf(one, today), other: personItemOf(other, today), because }];
  });
  return { pairs: suspected.slice(0, MOST_PAIRS) };
}
