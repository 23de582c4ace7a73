import { type CaseFile, type CaseTreatment, type EarlierCheckIn, fullName } from '@afterneedle/contract';
import type { CheckInRow } from '../check-ins/queries.ts';
import { openSaid, type Said } from '../check-ins/said.ts';
import { openHealth } from '../people/person-view.ts';
import { readPerson } from '../people/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import type { StaffMember } from '../staff/policy.ts';
import { mayDo } from '../staff/role-table.ts';
import { listGiven, namesAt, readTreatment } from '../treatments/queries.ts';
import { openPart } from '../treatments/treatment-view.ts';
import { type KeptSent, openSent } from './kept-sent.ts';
import { listEarlier, readCheckInRow } from './queries.ts';

/** Everything the clinic holds around one check-in. */
export interface CaseRecord {
  readonly row: CheckInRow;
  readonly said: Said;
  readonly sent: KeptSent | undefined;
  readonly file: CaseFile;
}

/** Where a case is read from, and by whom. */
export interface CaseReading {
  readonly trx: ClinicTransaction;
  readonly seal: ClinicSeal;
  readonly staff: StaffMember;
}

async function readEarlier(
  { trx, seal }: CaseReading,
  row: CheckInRow,
  sent: KeptSent | undefined,
): Promise<Pick<CaseFile, 'basis' | 'earlier'>> {
  const onFile = await listEarlier(trx, row);
  if (onFile.length > 0)
    return {
      basis: 'same-person',
      earlier: onFile.map((each) => ({
        id: each.check_in_id,
        sentAt: each.sent_at.toISOString(),
        hoursSince: each.hours_since,
        level: each.level,
        facts: openSaid(seal, each).facts,
      })),
    };
  const earlier = (sent?.series ?? []).map<EarlierCheckIn>(({ hoursSince, facts }) => ({
    id: null,
    sentAt: null,
    hoursSince,
    level: null,
    facts,
  }));
  return { basis: earlier.length === 0 ? 'none' : 'sent-series', earlier };
}

async function readTreatmentOf(
  { trx, seal, staff }: CaseReading,
  row: CheckInRow,
): Promise<CaseTreatment | null> {
  const { clinicId } = staff;
  if (row.treatment_id === null) return null;
  const treatment = await readTreatment(trx, clinicId, row.treatment_id);
  if (treatment === undefined) return null;
  const given = await listGiven(trx, clinicId, [row.treatment_id]);
  const { deviceOf, staffOf } = await namesAt(trx, clinicId);
  return {
    id: row.treatment_id,
    endedAt: treatment.ended_at.toISOString(),
    device: deviceOf.get(treatment.device_id)?.name ?? '',
    areas: treatment.areas.map(({ area, depthMm, passes }) => ({ area, depthMm, passes })),
    rfMillijoules: treatment.rf_millijoules,
    cartridgeLot: treatment.cartridge_lot,
    products: given.map(({ name, batch, given_as: givenAs }) => ({ name, batch, givenAs })),
    numbing: openPart(seal, treatment).numbing,
    operator: staffOf.get(treatment.operator_id) ?? '',
  };
}

/** Reads what stands around a check-in, as far as this member of staff may see it. */
export async function readCaseRecord(
  reading: CaseReading,
  checkInId: string,
): Promise<CaseRecord | undefined> {
  const { trx, seal, staff } = reading;
  const row = await readCheckInRow(trx, staff.clinicId, checkInId);
  if (row === undefined) return undefined;
  const sent = await openSent(trx, seal, { clinicId: staff.clinicId, checkInId });
  const maySeeRecord = mayDo(staff.role, 'treatments.read');
  const person = row.person_id === null ? undefined : await readPerson(trx, staff.clinicId, row.person_id);
  return {
    row,
    said: openSaid(seal, row),
    sent,
    file: {
      ...(await readEarlier(reading, row, sent)),
      maySeeRecord,
      person:
        person === undefined
          ? null
          : {
              id: person.person_id,
              name: fullName({ givenName: person.given_name, familyName: person.family_name }),
              birthOn: person.birth_on,
            },
      treatment: maySeeRecord ? await readTreatmentOf(reading, row) : null,
      allergies: maySeeRecord && person !== undefined ? openHealth(seal, person).allergies : null,
    },
  };
}
