import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { DevicesTable, ProductsTable } from '../platform/tables-people.ts';

export type DeviceRow = Selectable<DevicesTable>;
export type ProductRow = Selectable<ProductsTable>;

/** Every device of a clinic, those in use first. */
export function listDevices(trx: ClinicTransaction, clinicId: string): Promise<DeviceRow[]> {
  return trx
    .selectFrom('devices')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .orderBy((is) => is('retired_at', 'is not', null))
    .orderBy('name')
    .orderBy('device_id')
    .execute();
}

/** Every product of a clinic, those in use first. */
export function listProducts(trx: ClinicTransaction, clinicId: string): Promise<ProductRow[]> {
  return trx
    .selectFrom('products')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .orderBy((is) => is('retired_at', 'is not', null))
    .orderBy('name')
    .orderBy('product_id')
    .execute();
}

/** Who works at a clinic today in a role that treats. */
export function listOperators(trx: ClinicTransaction, clinicId: string) {
  return trx
    .selectFrom('staff')
    .innerJoin('staff_memberships', (join) =>
      join
        .onRef('staff_memberships.clinic_id', '=', 'staff.clinic_id')
        .onRef('staff_memberships.staff_id', '=', 'staff.staff_id'),
    )
    .select(['staff.staff_id', 'staff.name'])
    .distinct()
    .where('staff.clinic_id', '=', clinicId)
    .where('staff_memberships.ended_at', 'is', null)
    .where('staff_memberships.role', '!=', 'reception')
    .orderBy('staff.name')
    .execute();
}

/** Writes a device, new or again. */
export async function putDevice(trx: ClinicTransaction, row: DeviceRow): Promise<void> {
  const { clinic_id: _clinic, device_id: _id, created_at: _at, ...change } = row;
  await trx
    .insertInto('devices')
    .values(row)
    .onConflict((conflict) => conflict.columns(['clinic_id', 'device_id']).doUpdateSet(change))
    .execute();
}

/** Writes a product, new or again. */
export async function putProduct(trx: ClinicTransaction, row: ProductRow): Promise<void> {
  const { clinic_id: _clinic, product_id: _id, created_at: _at, ...change } = row;
  await trx
    .insertInto('products')
    .values(row)
    .onConflict((conflict) => conflict.columns(['clinic_id', 'product_id']).doUpdateSet(change))
    .execute();
}

/** Reads one device. */
export function readDevice(
  trx: ClinicTransaction,
  clinicId: string,
  deviceId: string,
): Promise<DeviceRow | undefined> {
  return trx
    .selectFrom('devices')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('device_id', '=', deviceId)
    .executeTakeFirst();
}

/** Reads one product. */
export function readProduct(
  trx: ClinicTransaction,
  clinicId: string,
  productId: string,
): Promise<ProductRow | undefined> {
  return trx
    .selectFrom('products')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('product_id', '=', productId)
    .executeTakeFirst();
}
