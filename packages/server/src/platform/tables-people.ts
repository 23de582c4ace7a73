import type { ColumnType } from 'kysely';

/** A timestamp: read as a Date, written as a Date. */
type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null, Date | null>;

/** JSON: read parsed, written as text. */
type Json<T> = ColumnType<T, string, string>;

export interface PeopleTable {
  clinic_id: string;
  person_id: string;
  given_name: string;
  family_name: string;
  name_key: string;
  family_key: string;
  birth_on: string;
  phone: string | null;
  phone_key: string | null;
  email: string | null;
  email_key: string | null;
  guardian_name: string | null;
  guardian_phone: string | null;
  guardian_relation: string | null;
  left_on: string | null;
  deceased_on: string | null;
  health: string;
  merged_into: string | null;
  version: number;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
}

export interface PersonConsentsTable {
  clinic_id: string;
  consent_id: string;
  person_id: string;
  purpose: 'sharing' | 'training-photos' | 'reminders';
  given: boolean;
  text_version: string;
  at: Instant;
  staff_id: string;
}

export interface DevicesTable {
  clinic_id: string;
  device_id: string;
  name: string;
  kind: 'pen' | 'stamp' | 'roller' | 'rf';
  maker: string | null;
  model: string | null;
  serial: string | null;
  udi: string | null;
  longest_mm: number | null;
  retired_at: MaybeInstant;
  created_at: Instant;
}

export interface ProductsTable {
  clinic_id: string;
  product_id: string;
  name: string;
  kind: 'serum' | 'numbing' | 'cleanser' | 'moisturiser' | 'sunscreen' | 'mask' | 'other';
  ingredients: string;
  used: boolean;
  supplied: boolean;
  retired_at: MaybeInstant;
  created_at: Instant;
}

export interface TreatedArea {
  readonly area: string;
  readonly depthMm: number;
  readonly passes: number | null;
}

export interface TreatmentsTable {
  clinic_id: string;
  treatment_id: string;
  person_id: string;
  ended_at: Instant;
  time_zone: string;
  device_id: string;
  cartridge_lot: string | null;
  cartridge_expires_on: string | null;
  areas: Json<readonly TreatedArea[]>;
  deepest_mm: number;
  rf_millijoules: number | null;
  operator_id: string;
  next_session_on: string | null;
  record: string;
  version: number;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
}

export interface TreatmentProductsTable {
  clinic_id: string;
  treatment_id: string;
  product_id: string;
  batch: string;
  expires_on: string | null;
  given_as: 'used' | 'supplied';
  allergy_reason: string | null;
}

export interface BeforePhotosTable {
  clinic_id: string;
  photo_id: string;
  treatment_id: string;
  view: 'front' | 'left' | 'right' | 'close-up';
  sha256: string;
  width: number;
  height: number;
  added_at: Instant;
  added_by: string;
}

export interface TreatmentVersionsTable {
  clinic_id: string;
  treatment_id: string;
  version: number;
  record: string;
  reason: string;
  written_by: string;
  written_at: Instant;
  replaced_by: string;
  replaced_at: Instant;
}

export interface HandOversTable {
  clinic_id: string;
  hand_over_id: string;
  treatment_id: string;
  person_id: string;
  token_hash: string;
  created_at: Instant;
  created_by: string;
  expires_at: Instant;
  device_hash: string | null;
  claimed_at: MaybeInstant;
  asks_birth_date: boolean;
  wrong_birth_dates: number;
  not_me_at: MaybeInstant;
  revoked_at: MaybeInstant;
}

/** A line of a file that was not taken in. */
export interface RefusedLine {
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

export interface PeopleImportsTable {
  clinic_id: string;
  import_id: string;
  kind: 'people' | 'treatments';
  file_hash: string;
  taken: number;
  known: number;
  refused: Json<readonly RefusedLine[]>;
  at: Instant;
  staff_id: string;
}

export interface PersonMergesTable {
  clinic_id: string;
  merge_id: string;
  kept_id: string;
  merged_id: string;
  before: string;
  at: Instant;
  staff_id: string;
}

/** Tables about people and their treatments. */
export interface PeopleTables {
  people: PeopleTable;
  person_consents: PersonConsentsTable;
  devices: DevicesTable;
  products: ProductsTable;
  treatments: TreatmentsTable;
  treatment_products: TreatmentProductsTable;
  treatment_versions: TreatmentVersionsTable;
  before_photos: BeforePhotosTable;
  hand_overs: HandOversTable;
  people_imports: PeopleImportsTable;
  person_merges: PersonMergesTable;
}
