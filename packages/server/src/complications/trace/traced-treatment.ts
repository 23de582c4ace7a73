import type { TracedTreatment } from '@afterneedle/contract';
import type { ClinicTransaction } from '../../platform/database.ts';
import { findTreatments, listGiven, type TracedRow, type TreatmentSearch } from './queries.ts';

/** A treatment with everything a trace starts from, and whose it was. */
export interface PersonTreatment extends TracedTreatment {
  readonly personId: string;
}

type Given = Awaited<ReturnType<typeof listGiven>>[number];

function tracedOf(row: TracedRow, given: readonly Given[]): PersonTreatment {
  const { device_id: id, device_name: name, kind, maker, model, serial, udi } = row;
  return {
    id: row.treatment_id,
    personId: row.person_id,
    endedAt: row.ended_at.toISOString(),
    device: { id, name, kind, maker, model, serial, udi },
    cartridgeLot: row.cartridge_lot,
    cartridgeExpiresOn: row.cartridge_expires_on,
    deepestMm: row.deepest_mm,
    areas: row.areas.map(({ area }) => area),
    operator: { id: row.operator_id, name: row.operator_name },
    products: given.map((each) => ({
      id: each.product_id,
      name: each.name,
      kind: each.kind,
      batch: each.batch,
      expiresOn: each.expires_on,
      givenAs: each.given_as,
    })),
  };
}

/** Answers the treatments that are looked for, each with its device, cartridge, products and operator. */
export async function traceTreatments(
  trx: ClinicTransaction,
  clinicId: string,
  search: TreatmentSearch,
): Promise<PersonTreatment[]> {
  const rows = await findTreatments(trx, clinicId, search);
  const given = await listGiven(
    trx,
    clinicId,
    rows.map(({ treatment_id }) => treatment_id),
  );
  const byTreatment = Map.groupBy(given, ({ treatment_id }) => treatment_id);
  return rows.map((row) => tracedOf(row, byTreatment.get(row.treatment_id) ?? []));
}
