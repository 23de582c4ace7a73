import { type TreatmentView, type TreatmentWrite, treatmentWriteSchema } from '@afterneedle/contract';
import { z } from 'zod';
import type { StaffStep } from '../people/staff-step.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import { listGiven, listVersions, namesAt, type TreatmentRow } from './queries.ts';

const { numbing, consentText, patchTest, screening, notes } = treatmentWriteSchema.shape;

/** The part of a treatment that lies sealed. */
const sealedPartSchema = z.object({ numbing, consentText, patchTest, screening, notes });

type SealedPart = z.infer<typeof sealedPartSchema>;

/** Seals the part of a treatment that is about health. */
export function sealPart(seal: ClinicSeal, treatmentId: string, part: SealedPart): string {
  const { numbing, consentText, patchTest, screening, notes } = part;
  const text = JSON.stringify({ numbing, consentText, patchTest, screening, notes });
  return seal.seal({ kind: 'treatment', id: treatmentId, field: 'record' }, text);
}

/** Opens the part of a treatment that is about health. */
export function openPart(seal: ClinicSeal, row: Pick<TreatmentRow, 'treatment_id' | 'record'>): SealedPart {
  const place = { kind: 'treatment', id: row.treatment_id, field: 'record' };
  return sealedPartSchema.parse(JSON.parse(seal.open(place, row.record)));
}

/** Where the reason lies for which a product was taken although an allergy may match. */
export function reasonPlace(treatmentId: string, productId: string) {
  return { kind: 'treatment', id: treatmentId, field: `allergy ${productId}` };
}

/** Where an earlier version of a treatment lies. */
export function versionPlace(treatmentId: string, version: number) {
  return { kind: 'treatment', id: treatmentId, field: `version ${version}` };
}

type GivenRows = Awaited<ReturnType<typeof listGiven>>;

/** Answers a treatment as it was written down. */
export function writtenOf(seal: ClinicSeal, row: TreatmentRow, given: GivenRows): TreatmentWrite {
  const id = row.treatment_id;
  return {
    endedAt: row.ended_at.toISOString(),
    timeZone: row.time_zone,
    deviceId: row.device_id,
    cartridgeLot: row.cartridge_lot,
    cartridgeExpiresOn: row.cartridge_expires_on,
    areas: row.areas.map((area) => ({ ...area })),
    rfMillijoules: row.rf_millijoules,
    operatorId: row.operator_id,
    products: given
      .filter((one) => one.treatment_id === id)
      .map((one) => ({
        productId: one.product_id,
        batch: one.batch,
        expiresOn: one.expires_on,
        givenAs: one.given_as,
        allergyReason:
          one.allergy_reason === null ? null : seal.open(reasonPlace(id, one.product_id), one.allergy_reason),
      })),
    ...openPart(seal, row),
    nextSessionOn: row.next_session_on,
  };
}

/** Answers treatments as staff see them, with what they said before. */
export async function treatmentViewsOf(
  { trx, staff, seal }: StaffStep,
  rows: readonly TreatmentRow[],
): Promise<TreatmentView[]> {
  const { clinicId } = staff;
  const ids = rows.map((row) => row.treatment_id);
  const given = await listGiven(trx, clinicId, ids);
  const versions = await listVersions(trx, clinicId, ids);
  const { deviceOf, staffOf } = await namesAt(trx, clinicId);
  return rows.map((row) => {
    const id = row.treatment_id;
    const device = deviceOf.get(row.device_id);
    return {
      ...writtenOf(seal, row, given),
      id,
      personId: row.person_id,
      version: row.version,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
      deviceName: device?.name ?? '',
      deviceKind: device?.kind ?? 'pen',
      operatorName: staffOf.get(row.operator_id) ?? '',
      productNames: Object.fromEntries(given.map((one) => [one.product_id, one.name])),
      history: versions
        .filter((one) => one.treatment_id === id)
        .map((one) => ({
          version: one.version,
          reason: one.reason,
          replacedBy: one.staff_name,
          replacedAt: one.replaced_at.toISOString(),
          said: treatmentWriteSchema.parse(JSON.parse(seal.open(versionPlace(id, one.version), one.record))),
        })),
    };
  });
}
