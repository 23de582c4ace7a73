import type { TreatmentCorrection, TreatmentView, TreatmentWrite } from '@afterneedle/contract';
import { listOperators, readDevice, readProduct } from '../catalogue/queries.ts';
import { dayIn } from '../people/age.ts';
import { openHealth } from '../people/person-view.ts';
import { holdPerson } from '../people/queries.ts';
import { changedMeanwhile, noRecord, wrongField } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import type { Services } from '../platform/services.ts';
import { reasonsAgainst } from './allergy-matches.ts';
import {
  type GivenRow,
  holdTreatment,
  insertTreatment,
  insertVersion,
  listGiven,
  replaceGiven,
  type TreatmentRow,
  updateTreatment,
} from './queries.ts';
import { reasonPlace, sealPart, treatmentViewsOf, versionPlace, writtenOf } from './treatment-view.ts';

const CLOCK_SKEW_MS = 5 * 60_000;

/** Refuses a treatment that cannot be, or that used what had run out. */
export async function checkTreatment(step: StaffStep, written: TreatmentWrite): Promise<void> {
  const { trx, staff, at } = step;
  const { clinicId } = staff;
  const endedAt = new Date(written.endedAt);
  if (endedAt.getTime() > at.getTime() + CLOCK_SKEW_MS)
    throw wrongField('/endedAt', 'in-the-future', 'The treatment lies in the future.');
  const day = dayIn(written.timeZone, endedAt);
  const device = await readDevice(trx, clinicId, written.deviceId);
  if (device === undefined) throw wrongField('/deviceId', 'bad-value', 'The catalogue has no such device.');
  if (written.cartridgeExpiresOn !== null && written.cartridgeExpiresOn < day)
    throw wrongField(
      '/cartridgeExpiresOn',
      'expired-batch',
      `Expired cartridge: it ran out on ${written.cartridgeExpiresOn}.`,
    );
  const operators = await listOperators(trx, clinicId);
  if (!operators.some(({ staff_id }) => staff_id === written.operatorId))
    throw wrongField('/operatorId', 'bad-value', 'Nobody who treats at this clinic has this id.');
  for (const [index, { depthMm, area }] of written.areas.entries()) {
    if (device.longest_mm !== null && depthMm > device.longest_mm)
      throw wrongField(
        `/areas/${index}/depthMm`,
        'out-of-range',
        `${device.name} goes no deeper than ${device.longest_mm} mm.`,
      );
    if (written.areas.findIndex((one) => one.area === area) !== index)
      throw wrongField(`/areas/${index}/area`, 'bad-value', 'An area is named once.');
  }
  if (written.rfMillijoules !== null && device.kind !== 'rf')
    throw wrongField('/rfMillijoules', 'not-allowed', 'Only a radio-frequency device has an energy.');
  if (written.nextSessionOn !== null && written.nextSessionOn <= day)
    throw wrongField('/nextSessionOn', 'bad-value', 'The next session is on a later day.');
}

/** Refuses a product that ran out, and one that may be an allergy unless a reason was given. */
async function checkProducts(
  services: Services,
  step: StaffStep,
  { written, allergies }: { readonly written: TreatmentWrite; readonly allergies: readonly string[] },
): Promise<void> {
  const day = dayIn(written.timeZone, new Date(written.endedAt));
  const seen = new Set<string>();
  for (const [index, given] of written.products.entries()) {
    const path = `/products/${index}`;
    const product = await readProduct(step.trx, step.staff.clinicId, given.productId);
    if (product === undefined)
      throw wrongField(`${path}/productId`, 'bad-value', 'The catalogue has no such product.');
    const key = [given.productId, given.batch, given.givenAs].join(' ');
    if (seen.has(key)) throw wrongField(`${path}/productId`, 'bad-value', 'This batch is named twice.');
    seen.add(key);
    if (given.expiresOn !== null && given.expiresOn < day)
      throw wrongField(
        `${path}/expiresOn`,
        'expired-batch',
        `Expired batch of ${product.name}: it ran out on ${given.expiresOn}.`,
      );
    const reasons = reasonsAgainst(product, allergies, services);
    if (reasons.length > 0 && given.allergyReason === null)
      throw wrongField(
        `${path}/allergyReason`,
        'allergy-match',
        `${product.name} may not be for this person. ${reasons.join(' ')} Say why it is right, or leave it out.`,
      );
  }
}

function rowOf(
  step: StaffStep,
  written: TreatmentWrite,
  ids: Pick<TreatmentRow, 'treatment_id' | 'person_id' | 'created_at' | 'created_by' | 'version'>,
): TreatmentRow {
  const { staff, seal, at } = step;
  return {
    ...ids,
    clinic_id: staff.clinicId,
    ended_at: new Date(written.endedAt),
    time_zone: written.timeZone,
    device_id: written.deviceId,
    cartridge_lot: written.cartridgeLot,
    cartridge_expires_on: written.cartridgeExpiresOn,
    areas: written.areas,
    deepest_mm: Math.max(...written.areas.map(({ depthMm }) => depthMm)),
    rf_millijoules: written.rfMillijoules,
    operator_id: written.operatorId,
    next_session_on: written.nextSessionOn,
    record: sealPart(seal, ids.treatment_id, written),
    updated_at: at,
    updated_by: staff.staffId,
  };
}

function givenRowsOf({ staff, seal }: StaffStep, treatmentId: string, written: TreatmentWrite): GivenRow[] {
  return written.products.map((given) => ({
    clinic_id: staff.clinicId,
    treatment_id: treatmentId,
    product_id: given.productId,
    batch: given.batch,
    expires_on: given.expiresOn,
    given_as: given.givenAs,
    allergy_reason:
      given.allergyReason === null
        ? null
        : seal.seal(reasonPlace(treatmentId, given.productId), given.allergyReason),
  }));
}

/** Writes a treatment down, once for each key. */
export async function createTreatment(
  services: Services,
  step: StaffStep,
  { personId, written }: { readonly personId: string; readonly written: TreatmentWrite },
): Promise<TreatmentView> {
  const { trx, staff, seal, at } = step;
  const { clinicId, staffId } = staff;
  const person = await holdPerson(trx, clinicId, personId);
  if (person === undefined) throw noRecord('person');
  const { id, isFirst } = await step.makeOnce(`create-treatment ${personId}`, written);
  if (isFirst) {
    if (person.merged_into !== null) throw changedMeanwhile();
    await checkTreatment(step, written);
    const { allergies } = openHealth(seal, person);
    await checkProducts(services, step, { written, allergies });
    const ids = { treatment_id: id, person_id: personId, version: 1, created_at: at, created_by: staffId };
    await insertTreatment(trx, rowOf(step, written, ids));
    await replaceGiven(trx, { clinicId, treatmentId: id }, givenRowsOf(step, id, written));
  }
  step.touch({ personId, recordId: id });
  return await viewOf(step, id);
}

async function viewOf(step: StaffStep, treatmentId: string): Promise<TreatmentView> {
  const row = await holdTreatment(step.trx, step.staff.clinicId, treatmentId);
  const [view] = row === undefined ? [] : await treatmentViewsOf(step, [row]);
  if (view === undefined) throw noRecord('treatment');
  return view;
}

/** Corrects a treatment; what it said before stays on file, with who corrected it and why. */
export async function correctTreatment(
  services: Services,
  step: StaffStep,
  { treatmentId, correction }: { readonly treatmentId: string; readonly correction: TreatmentCorrection },
): Promise<TreatmentView> {
  const { trx, staff, seal, at } = step;
  const { clinicId, staffId } = staff;
  const { version, reason, ...written } = correction;
  const row = await holdTreatment(trx, clinicId, treatmentId);
  if (row === undefined) throw noRecord('treatment');
  const { isFirst } = await step.makeOnce(`correct-treatment ${treatmentId}`, correction);
  if (isFirst) {
    if (row.version !== version) throw changedMeanwhile();
    await checkTreatment(step, written);
    const person = await holdPerson(trx, clinicId, row.person_id);
    if (person === undefined) throw noRecord('person');
    const { allergies } = openHealth(seal, person);
    await checkProducts(services, step, { written, allergies });
    const said = writtenOf(seal, row, await listGiven(trx, clinicId, [treatmentId]));
    await insertVersion(trx, {
      clinic_id: clinicId,
      treatment_id: treatmentId,
      version,
      reason,
      record: seal.seal(versionPlace(treatmentId, version), JSON.stringify(said)),
      written_by: row.updated_by,
      written_at: row.updated_at,
      replaced_by: staffId,
      replaced_at: at,
    });
    await updateTreatment(trx, rowOf(step, written, { ...row, version: version + 1 }));
    await replaceGiven(trx, { clinicId, treatmentId }, givenRowsOf(step, treatmentId, written));
  }
  step.touch({ personId: row.person_id, recordId: treatmentId });
  return await viewOf(step, treatmentId);
}
