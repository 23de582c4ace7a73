import type { AuditFilters } from '@afterneedle/contract';
import type { ClinicTransaction } from '../../platform/database.ts';

/** Events of a clinic's trail with the names of who and whose, newest first. */
export function listTrail(
  trx: ClinicTransaction,
  clinicId: string,
  asked: AuditFilters & { readonly before?: number | undefined; readonly limit: number },
) {
  let query = trx
    .selectFrom('audit_events as e')
    .leftJoin('staff', (join) =>
      join.onRef('staff.clinic_id', '=', 'e.clinic_id').onRef('staff.staff_id', '=', 'e.staff_id'),
    )
    .leftJoin('people', (join) =>
      join.onRef('people.clinic_id', '=', 'e.clinic_id').onRef('people.person_id', '=', 'e.person_id'),
    )
    .select([
      'e.seq',
      'e.at',
      'e.event',
      'e.actor',
      'e.person_id',
      'e.check_in_id',
      'e.record_id',
      'e.reason',
      'staff.name as staff_name',
      'people.given_name',
      'people.family_name',
    ])
    .where('e.clinic_id', '=', clinicId);
  if (asked.staff !== undefined) query = query.where('e.staff_id', '=', asked.staff);
  if (asked.person !== undefined) query = query.where('e.person_id', '=', asked.person);
  if (asked.checkIn !== undefined) query = query.where('e.check_in_id', '=', asked.checkIn);
  if (asked.event !== undefined) query = query.where('e.event', 'like', `${asked.event}%`);
  if (asked.from !== undefined) query = query.where('e.at', '>=', new Date(asked.from));
  if (asked.until !== undefined) query = query.where('e.at', '<', new Date(asked.until));
  if (asked.before !== undefined) query = query.where('e.seq', '<', asked.before);
  return query.orderBy('e.seq', 'desc').limit(asked.limit).execute();
}

/** Everybody who ever worked at a clinic, for the filter of the trail. */
export function listStaffNames(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('staff')
    .select(['staff_id as id', 'name'])
    .where('clinic_id', '=', clinicId)
    .orderBy('name')
    .execute();
}

/** What staff and the server did with one check-in, or with everything of a person, newest first. */
export function listTouches(
  trx: ClinicTransaction,
  clinicId: string,
  of: { readonly checkInId: string } | { readonly personId: string },
) {
  const query = trx
    .selectFrom('audit_events as e')
    .leftJoin('staff', (join) =>
      join.onRef('staff.clinic_id', '=', 'e.clinic_id').onRef('staff.staff_id', '=', 'e.staff_id'),
    )
    .select(['e.at', 'e.event', 'e.check_in_id', 'staff.name as staff_name'])
    .where('e.clinic_id', '=', clinicId)
    .where('e.actor', '!=', 'person');
  const own =
    'checkInId' in of
      ? query.where('e.check_in_id', '=', of.checkInId)
      : query.where((is) =>
          is.or([
            is('e.person_id', '=', of.personId),
            is(
              'e.check_in_id',
              'in',
              is
                .selectFrom('check_ins')
                .select('check_in_id')
                .where('clinic_id', '=', clinicId)
                .where('person_id', '=', of.personId),
            ),
          ]),
        );
  return own.orderBy('e.seq', 'desc').limit(1_000).execute();
}
