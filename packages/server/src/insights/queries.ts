import { type Selectable, sql } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { CheckInsTable } from '../platform/tables.ts';
import type { ComplicationVersionsTable } from '../platform/tables-complications.ts';

/** From the beginning of a day to the beginning of another. */
export interface Span {
  readonly clinicId: string;
  readonly from: Date;
  readonly before: Date;
}

/** Every treatment of a span with its device. */
export function listTreated(trx: ClinicTransaction, { clinicId, from, before }: Span) {
  return trx
    .selectFrom('treatments as treatment')
    .innerJoin('devices as device', (join) =>
      join
        .onRef('device.clinic_id', '=', 'treatment.clinic_id')
        .onRef('device.device_id', '=', 'treatment.device_id'),
    )
    .select([
      'treatment.treatment_id',
      'treatment.device_id',
      'treatment.deepest_mm',
      'treatment.areas',
      'device.name as device_name',
      'device.serial',
    ])
    .where('treatment.clinic_id', '=', clinicId)
    .where('treatment.ended_at', '>=', from)
    .where('treatment.ended_at', '<', before)
    .orderBy('treatment.treatment_id')
    .execute();
}

/** What was put on skin or taken home at the treatments of a span. */
export function listProductsOf(trx: ClinicTransaction, { clinicId, from, before }: Span) {
  return trx
    .selectFrom('treatment_products as given')
    .innerJoin('treatments as treatment', (join) =>
      join
        .onRef('treatment.clinic_id', '=', 'given.clinic_id')
        .onRef('treatment.treatment_id', '=', 'given.treatment_id'),
    )
    .innerJoin('products as product', (join) =>
      join
        .onRef('product.clinic_id', '=', 'given.clinic_id')
        .onRef('product.product_id', '=', 'given.product_id'),
    )
    .select(['given.treatment_id', 'given.product_id', 'product.name'])
    .distinct()
    .where('given.clinic_id', '=', clinicId)
    .where('treatment.ended_at', '>=', from)
    .where('treatment.ended_at', '<', before)
    .execute();
}

/** The files in force of the treatments of a span that were confirmed. */
export function listConfirmed(
  trx: ClinicTransaction,
  { clinicId, from, before }: Span,
): Promise<(Selectable<ComplicationVersionsTable> & { treatment_id: string })[]> {
  return trx
    .selectFrom('complications as file')
    .innerJoin('treatments as treatment', (join) =>
      join
        .onRef('treatment.clinic_id', '=', 'file.clinic_id')
        .onRef('treatment.treatment_id', '=', 'file.treatment_id'),
    )
    .innerJoin('complication_versions as version', (join) =>
      join
        .onRef('version.clinic_id', '=', 'file.clinic_id')
        .onRef('version.complication_id', '=', 'file.complication_id')
        .onRef('version.version', '=', 'file.version'),
    )
    .selectAll('version')
    .select('treatment.treatment_id')
    .where('file.clinic_id', '=', clinicId)
    .where('file.state', '!=', 'draft')
    .where('treatment.ended_at', '>=', from)
    .where('treatment.ended_at', '<', before)
    .execute();
}

/** Times of the check-ins of a span, and the week each was sent in, as the clinic counts weeks. */
export function listTimes(
  trx: ClinicTransaction,
  { clinicId, from, before }: Span,
): Promise<
  (Pick<
    Selectable<CheckInsTable>,
    'level' | 'level_rank' | 'sent_at' | 'seen_at' | 'acknowledged_at' | 'closed_at'
  > & {
    week: string;
  })[]
> {
  return trx
    .selectFrom('check_ins as check_in')
    .innerJoin('clinics as clinic', 'clinic.clinic_id', 'check_in.clinic_id')
    .select([
      'check_in.level',
      'check_in.level_rank',
      'check_in.sent_at',
      'check_in.seen_at',
      'check_in.acknowledged_at',
      'check_in.closed_at',
      sql<string>`to_char(date_trunc('week', check_in.sent_at at time zone clinic.time_zone), 'YYYY-MM-DD')`.as(
        'week',
      ),
    ])
    .where('check_in.clinic_id', '=', clinicId)
    .where('check_in.sent_at', '>=', from)
    .where('check_in.sent_at', '<', before)
    .execute();
}

/** How many treatments each week of a span had. */
export function countTreatmentsByWeek(trx: ClinicTransaction, { clinicId, from, before }: Span) {
  const week = sql<string>`to_char(date_trunc('week', treatment.ended_at at time zone clinic.time_zone), 'YYYY-MM-DD')`;
  return trx
    .selectFrom('treatments as treatment')
    .innerJoin('clinics as clinic', 'clinic.clinic_id', 'treatment.clinic_id')
    .select([week.as('week'), sql<number>`count(*)::int`.as('treatments')])
    .where('treatment.clinic_id', '=', clinicId)
    .where('treatment.ended_at', '>=', from)
    .where('treatment.ended_at', '<', before)
    .groupBy(week)
    .execute();
}

/** The results of the closed check-ins of a span with how they ended, the newest first. */
export function listClosedResults(trx: ClinicTransaction, { clinicId, from, before }: Span, limit: number) {
  return trx
    .selectFrom('check_ins as check_in')
    .innerJoin('check_in_results as result', (join) =>
      join
        .onRef('result.clinic_id', '=', 'check_in.clinic_id')
        .onRef('result.check_in_id', '=', 'check_in.check_in_id')
        .on('result.source', '=', 'server'),
    )
    .select(['check_in.check_in_id', 'check_in.outcome'])
    .selectAll('result')
    .where('check_in.clinic_id', '=', clinicId)
    .where('check_in.state', '=', 'closed')
    .where('check_in.erased_at', 'is', null)
    .where('check_in.sent_at', '>=', from)
    .where('check_in.sent_at', '<', before)
    .orderBy('check_in.sent_at', 'desc')
    .limit(limit)
    .execute();
}
