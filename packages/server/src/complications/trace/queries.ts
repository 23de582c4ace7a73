import { type Selectable, sql } from 'kysely';
import type { ClinicTransaction } from '../../platform/database.ts';
import type { DevicesTable, TreatmentsTable } from '../../platform/tables-people.ts';

export type TracedRow = Pick<
  Selectable<TreatmentsTable>,
  | 'treatment_id'
  | 'person_id'
  | 'ended_at'
  | 'cartridge_lot'
  | 'cartridge_expires_on'
  | 'deepest_mm'
  | 'areas'
  | 'operator_id'
> &
  Pick<Selectable<DevicesTable>, 'device_id' | 'kind' | 'maker' | 'model' | 'serial' | 'udi'> & {
    readonly device_name: string;
    readonly operator_name: string;
  };

/** Which treatments are looked for; each part that is given must hold. */
export interface TreatmentSearch {
  readonly treatmentIds?: readonly string[];
  readonly personIds?: readonly string[];
  readonly cartridgeLot?: string;
  readonly deviceId?: string;
  readonly operatorId?: string;
  /** A product, of one batch or of any. */
  readonly product?: { readonly productId: string; readonly batch: string | null };
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly limit: number;
}

/** Finds treatments with the device and the operator, the newest first. */
export function findTreatments(
  trx: ClinicTransaction,
  clinicId: string,
  search: TreatmentSearch,
): Promise<TracedRow[]> {
  // Nothing is among none; SQL has no word for an empty list.
  if (search.treatmentIds?.length === 0 || search.personIds?.length === 0) return Promise.resolve([]);
  let query = trx
    .selectFrom('treatments as treatment')
    .innerJoin('devices as device', (join) =>
      join
        .onRef('device.clinic_id', '=', 'treatment.clinic_id')
        .onRef('device.device_id', '=', 'treatment.device_id'),
    )
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.clinic_id', '=', 'treatment.clinic_id')
        .onRef('staff.staff_id', '=', 'treatment.operator_id'),
    )
    .select([
      'treatment.treatment_id',
      'treatment.person_id',
      'treatment.ended_at',
      'treatment.cartridge_lot',
      'treatment.cartridge_expires_on',
      'treatment.deepest_mm',
      'treatment.areas',
      'treatment.operator_id',
      'device.device_id',
      'device.name as device_name',
      'device.kind',
      'device.maker',
      'device.model',
      'device.serial',
      'device.udi',
      'staff.name as operator_name',
    ])
    .where('treatment.clinic_id', '=', clinicId);
  const { treatmentIds, personIds, cartridgeLot, deviceId, operatorId, product, from, before } = search;
  if (treatmentIds !== undefined) query = query.where('treatment.treatment_id', 'in', [...treatmentIds]);
  if (personIds !== undefined) query = query.where('treatment.person_id', 'in', [...personIds]);
  if (cartridgeLot !== undefined) query = query.where('treatment.cartridge_lot', '=', cartridgeLot);
  if (deviceId !== undefined) query = query.where('treatment.device_id', '=', deviceId);
  if (operatorId !== undefined) query = query.where('treatment.operator_id', '=', operatorId);
  if (from !== undefined) query = query.where('treatment.ended_at', '>=', from);
  if (before !== undefined) query = query.where('treatment.ended_at', '<', before);
  if (product !== undefined)
    query = query.where('treatment.treatment_id', 'in', (of) => {
      const given = of
        .selectFrom('treatment_products')
        .select('treatment_id')
        .where('clinic_id', '=', clinicId)
        .where('product_id', '=', product.productId);
      return product.batch === null ? given : given.where('batch', '=', product.batch);
    });
  return query
    .orderBy('treatment.ended_at', 'desc')
    .orderBy('treatment.treatment_id')
    .limit(search.limit)
    .execute();
}

/** What was put on the skin or given to take home at these treatments. */
export async function listGiven(trx: ClinicTransaction, clinicId: string, treatmentIds: readonly string[]) {
  if (treatmentIds.length === 0) return [];
  return await trx
    .selectFrom('treatment_products as given')
    .innerJoin('products as product', (join) =>
      join
        .onRef('product.clinic_id', '=', 'given.clinic_id')
        .onRef('product.product_id', '=', 'given.product_id'),
    )
    .select([
      'given.treatment_id',
      'given.product_id',
      'given.batch',
      'given.expires_on',
      'given.given_as',
      'product.name',
      'product.kind',
    ])
    .where('given.clinic_id', '=', clinicId)
    .where(sql<boolean>`given.treatment_id = any(string_to_array(${treatmentIds.join(',')}, ',')::uuid[])`)
    .orderBy('product.name')
    .orderBy('given.batch')
    .execute();
}
