import { sql } from 'kysely';
import type { ClinicTransaction } from '../../platform/database.ts';

/** What stands on the labels of these products. */
export function listLabels(
  trx: ClinicTransaction,
  clinicId: string,
  productIds: readonly string[],
): Promise<{ id: string; ingredients: string }[]> {
  if (productIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('products')
    .select(['product_id as id', 'ingredients'])
    .where('clinic_id', '=', clinicId)
    .where(sql<boolean>`product_id = any(string_to_array(${productIds.join(',')}, ',')::uuid[])`)
    .execute();
}
