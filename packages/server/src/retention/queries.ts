import type { Retention } from '@afterneedle/contract';
import { sql } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';

/** How long a clinic keeps what; everything for good until it says otherwise. */
export async function readRetention(trx: ClinicTransaction, clinicId: string): Promise<Retention> {
  const row = await trx
    .selectFrom('retention_settings')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .executeTakeFirst();
  return {
    checkInMonths: row?.check_in_months ?? null,
    photoMonths: row?.photo_months ?? null,
    personMonths: row?.person_months ?? null,
    legalMonths: row?.legal_months ?? null,
    version: row?.version ?? 0,
  };
}

/** Writes how long a clinic keeps what, over the version that was read; answers whether it was still that one. */
export async function writeRetention(
  trx: ClinicTransaction,
  of: { readonly clinicId: string; readonly staffId: string; readonly at: Date },
  told: Retention,
): Promise<boolean> {
  const values = {
    check_in_months: told.checkInMonths,
    photo_months: told.photoMonths,
    person_months: told.personMonths,
    legal_months: told.legalMonths,
    version: told.version + 1,
    updated_at: of.at,
    updated_by: of.staffId,
  };
  if (told.version === 0) {
    const made = await trx
      .insertInto('retention_settings')
      .values({ clinic_id: of.clinicId, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst();
    return made !== undefined;
  }
  const changed = await trx
    .updateTable('retention_settings')
    .set(values)
    .where('clinic_id', '=', of.clinicId)
    .where('version', '=', told.version)
    .returning('version')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Closed check-ins of nobody on file that are older than a number of months, with no complication file open. */
export async function listOldCheckIns(
  trx: ClinicTransaction,
  clinicId: string,
  before: { readonly at: Date; readonly months: number },
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>`
    select check_in_id::text as id from check_ins
    where clinic_id = ${clinicId} and person_id is null and state = 'closed'
      and closed_at < ${before.at}::timestamptz - make_interval(months => ${before.months})
      and not exists (select from complications f where f.clinic_id = check_ins.clinic_id
        and f.check_in_id = check_ins.check_in_id and f.person_id is null and f.state <> 'closed')
    order by closed_at limit 500`.execute(trx);
  return rows.rows.map(({ id }) => id);
}

/** People whose last treatment, check-in and change are all older than a number of months, with nothing open. */
export async function listOldPeople(
  trx: ClinicTransaction,
  clinicId: string,
  before: { readonly at: Date; readonly months: number },
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>`
    select p.person_id::text as id from people p
    where p.clinic_id = ${clinicId} and p.merged_into is null
      and greatest(p.updated_at,
        (select max(t.ended_at) from treatments t where t.clinic_id = p.clinic_id and t.person_id = p.person_id),
        (select max(c.sent_at) from check_ins c where c.clinic_id = p.clinic_id and c.person_id = p.person_id))
        < ${before.at}::timestamptz - make_interval(months => ${before.months})
      and not exists (select from check_ins c where c.clinic_id = p.clinic_id and c.person_id = p.person_id and c.state <> 'closed')
      and not exists (select from complications f where f.clinic_id = p.clinic_id and f.person_id = p.person_id and f.state <> 'closed')
    order by p.person_id limit 500`.execute(trx);
  return rows.rows.map(({ id }) => id);
}

/** Takes the rows of photos older than a number of months out, and answers which they were. */
export async function takeOldPhotos(
  trx: ClinicTransaction,
  clinicId: string,
  before: { readonly at: Date; readonly months: number },
): Promise<readonly { readonly checkInId: string; readonly photoId: string }[]> {
  const rows = await sql<{ checkInId: string; photoId: string }>`
    delete from photos p using check_ins c
    where p.clinic_id = ${clinicId} and c.clinic_id = p.clinic_id and c.check_in_id = p.check_in_id and c.state = 'closed'
      and p.announced_at < ${before.at}::timestamptz - make_interval(months => ${before.months})
    returning p.check_in_id::text as "checkInId", p.photo_id::text as "photoId"`.execute(trx);
  return rows.rows;
}

/** What hangs on a person or a check-in, and until when the law asks to keep it. */
export async function previewErasure(
  trx: ClinicTransaction,
  clinicId: string,
  of: { readonly personId: string } | { readonly checkInId: string },
): Promise<{
  found: number;
  checkIns: number;
  treatments: number;
  photos: number;
  complications: number;
  lastTreatment: Date | null;
}> {
  const personId = 'personId' in of ? of.personId : null;
  const checkInId = 'checkInId' in of ? of.checkInId : null;
  const rows = await sql<{
    found: number;
    checkIns: number;
    treatments: number;
    photos: number;
    complications: number;
    lastTreatment: Date | null;
  }>`
    with own as (
      select check_in_id from check_ins where clinic_id = ${clinicId}
        and (person_id = ${personId}::uuid or check_in_id = ${checkInId}::uuid)
    )
    select
      (select count(*)::int from people where clinic_id = ${clinicId} and person_id = ${personId}::uuid)
        + (select count(*)::int from check_ins where clinic_id = ${clinicId} and check_in_id = ${checkInId}::uuid) as found,
      (select count(*)::int from own) as "checkIns",
      (select count(*)::int from treatments where clinic_id = ${clinicId} and person_id = ${personId}::uuid) as treatments,
      (select count(*)::int from photos where clinic_id = ${clinicId} and check_in_id in (select check_in_id from own)) as photos,
      (select count(*)::int from complications where clinic_id = ${clinicId} and (person_id = ${personId}::uuid
        or (person_id is null and check_in_id in (select check_in_id from own)))) as complications,
      (select max(ended_at) from treatments where clinic_id = ${clinicId} and person_id = ${personId}::uuid) as "lastTreatment"`.execute(
    trx,
  );
  const [row] = rows.rows;
  if (row === undefined) throw new Error('a count answered nothing');
  return row;
}
