import { sealHealth } from '../src/people/person-view.ts';
import { inClinic } from '../src/platform/database.ts';
import type { TestClinic, TestServer } from './test-server.ts';

const HASH = 'a'.repeat(64);

/** Ids of what was planted. */
export interface Planted {
  readonly personId: string;
  readonly otherId: string;
  readonly deviceId: string;
  readonly productId: string;
  readonly treatmentId: string;
}

/** Puts one row of each table about people into a clinic, past the routes. */
export async function plantPeople(
  server: { readonly services: Pick<TestServer['services'], 'database' | 'vault' | 'newId' | 'now'> },
  clinic: Pick<TestClinic, 'clinicId' | 'staffId'>,
  /** A version of the records before them has no place for photos before a treatment. */
  { hasBeforePhotos = true }: { readonly hasBeforePhotos?: boolean } = {},
): Promise<Planted> {
  const { services } = server;
  const { clinicId: clinic_id, staffId: staff_id } = clinic;
  const at = new Date(services.now());
  const id = () => services.newId();
  const written = { created_at: at, created_by: staff_id, updated_at: at, updated_by: staff_id, version: 1 };
  const [personId, otherId, deviceId, productId, treatmentId] = [id(), id(), id(), id(), id()];
  await inClinic(services.database, clinic_id, async (trx) => {
    const seal = await services.vault.of(trx, clinic_id);
    const nobody = {
      clinic_id,
      given_name: 'Planted',
      family_name: 'Person',
      name_key: 'planted person',
      family_key: 'person',
      birth_on: '1980-01-02',
      phone: null,
      phone_key: null,
      email: null,
      email_key: null,
      guardian_name: null,
      guardian_phone: null,
      guardian_relation: null,
      left_on: null,
      deceased_on: null,
      merged_into: null,
      ...written,
    };
    for (const person_id of [personId, otherId]) {
      const health = sealHealth(seal, person_id, { allergies: ['latex'], skin: {}, notes: 'planted health' });
      await trx
        .insertInto('people')
        .values({ ...nobody, person_id, health })
        .execute();
    }
    await trx
      .insertInto('person_consents')
      .values({
        clinic_id,
        staff_id,
        at,
        consent_id: id(),
        person_id: personId,
        purpose: 'sharing',
        given: true,
        text_version: '1',
      })
      .execute();
    await trx
      .insertInto('devices')
      .values({
        clinic_id,
        device_id: deviceId,
        name: 'Pen',
        kind: 'pen',
        longest_mm: 3,
        created_at: at,
        maker: null,
        model: null,
        serial: null,
        udi: null,
        retired_at: null,
      })
      .execute();
    await trx
      .insertInto('products')
      .values({
        clinic_id,
        product_id: productId,
        name: 'Serum',
        kind: 'serum',
        ingredients: 'Aqua',
        used: true,
        supplied: false,
        retired_at: null,
        created_at: at,
      })
      .execute();
    await trx
      .insertInto('treatments')
      .values({
        clinic_id,
        treatment_id: treatmentId,
        person_id: personId,
        device_id: deviceId,
        ...written,
        ended_at: at,
        time_zone: 'Europe/London',
        cartridge_lot: 'L1',
        cartridge_expires_on: null,
        areas: '[]',
        deepest_mm: 1,
        rf_millijoules: null,
        operator_id: staff_id,
        next_session_on: null,
        record: 'x',
      })
      .execute();
    await trx
      .insertInto('treatment_products')
      .values({
        clinic_id,
        treatment_id: treatmentId,
        product_id: productId,
        batch: 'B1',
        expires_on: null,
        given_as: 'used',
        allergy_reason: null,
      })
      .execute();
    if (hasBeforePhotos)
      await trx
        .insertInto('before_photos')
        .values({
          clinic_id,
          photo_id: id(),
          treatment_id: treatmentId,
          view: 'front',
          sha256: HASH,
          width: 64,
          height: 48,
          added_at: at,
          added_by: staff_id,
        })
        .execute();
    await trx
      .insertInto('treatment_versions')
      .values({
        clinic_id,
        treatment_id: treatmentId,
        version: 1,
        record: 'x',
        reason: 'typo',
        written_by: staff_id,
        written_at: at,
        replaced_by: staff_id,
        replaced_at: at,
      })
      .execute();
    await trx
      .insertInto('hand_overs')
      .values({
        clinic_id,
        hand_over_id: id(),
        treatment_id: treatmentId,
        person_id: personId,
        token_hash: HASH,
        created_at: at,
        created_by: staff_id,
        expires_at: at,
        device_hash: null,
        claimed_at: null,
        asks_birth_date: false,
        wrong_birth_dates: 0,
        not_me_at: null,
        revoked_at: null,
      })
      .execute();
    await trx
      .insertInto('people_imports')
      .values({
        clinic_id,
        import_id: id(),
        kind: 'people',
        file_hash: HASH,
        taken: 0,
        known: 0,
        refused: '[]',
        at,
        staff_id,
      })
      .execute();
    await trx
      .insertInto('person_merges')
      .values({
        clinic_id,
        merge_id: id(),
        kept_id: personId,
        merged_id: otherId,
        before: 'x',
        at,
        staff_id,
      })
      .execute();
  });
  return { personId, otherId, deviceId, productId, treatmentId };
}
