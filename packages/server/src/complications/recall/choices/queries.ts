import { sql } from 'kysely';
import type { ClinicTransaction } from '../../../platform/database.ts';

const MOST = 500;
const count = sql<number>`count(*)::int`;

/** Lots of cartridges that were used, the most used first. */
export async function listLots(trx: ClinicTransaction, clinicId: string) {
  const rows = await trx
    .selectFrom('treatments')
    .select(['cartridge_lot', count.as('treatments')])
    .where('clinic_id', '=', clinicId)
    .where('cartridge_lot', 'is not', null)
    .groupBy('cartridge_lot')
    .orderBy('treatments', 'desc')
    .orderBy('cartridge_lot')
    .limit(MOST)
    .execute();
  return rows.map(({ cartridge_lot, treatments }) => ({ lot: cartridge_lot ?? '', treatments }));
}

/** Batches of products that were put on skin or given to take home. */
export function listBatches(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('treatment_products as given')
    .innerJoin('products as product', (join) =>
      join
        .onRef('product.clinic_id', '=', 'given.clinic_id')
        .onRef('product.product_id', '=', 'given.product_id'),
    )
    .select(['given.product_id as productId', 'product.name', 'given.batch'])
    .select(sql<number>`count(distinct given.treatment_id)::int`.as('treatments'))
    .where('given.clinic_id', '=', clinicId)
    .groupBy(['given.product_id', 'product.name', 'given.batch'])
    .orderBy('product.name')
    .orderBy('given.batch')
    .limit(MOST)
    .execute();
}

/** Devices of the clinic, those put away too. */
export function listDevicesUsed(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('devices as device')
    .innerJoin('treatments as treatment', (join) =>
      join
        .onRef('treatment.clinic_id', '=', 'device.clinic_id')
        .onRef('treatment.device_id', '=', 'device.device_id'),
    )
    .select(['device.device_id as id', 'device.name', 'device.serial', count.as('treatments')])
    .where('device.clinic_id', '=', clinicId)
    .groupBy(['device.device_id', 'device.name', 'device.serial'])
    .orderBy('device.name')
    .limit(MOST)
    .execute();
}

/** Everybody who treated somebody. */
export function listOperators(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('staff')
    .innerJoin('treatments as treatment', (join) =>
      join
        .onRef('treatment.clinic_id', '=', 'staff.clinic_id')
        .onRef('treatment.operator_id', '=', 'staff.staff_id'),
    )
    .select(['staff.staff_id as id', 'staff.name', count.as('treatments')])
    .where('staff.clinic_id', '=', clinicId)
    .groupBy(['staff.staff_id', 'staff.name'])
    .orderBy('staff.name')
    .limit(MOST)
    .execute();
}

/** Versions of the rules under which check-ins were answered, the newest first. */
export function listVersionsOfRules(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('check_in_results as result')
    .innerJoin('check_ins as check_in', (join) =>
      join
        .onRef('check_in.clinic_id', '=', 'result.clinic_id')
        .onRef('check_in.check_in_id', '=', 'result.check_in_id'),
    )
    .select('result.knowledge as hash')
    .select(sql<number>`count(distinct result.check_in_id)::int`.as('checkIns'))
    .select(sql<Date>`min(check_in.sent_at)`.as('firstAt'))
    .where('result.clinic_id', '=', clinicId)
    .groupBy('result.knowledge')
    .orderBy('firstAt', 'desc')
    .limit(MOST)
    .execute();
}
