-- Who was treated, how, and with what; and how a treatment reaches the phone of the person.
--
-- Names, dates, telephone and e-mail are plain, to be found by. What is health lies sealed under the key of the
-- clinic: allergies, skin, notes. Device, cartridge lot, operator and batch are plain: a recall starts from them.

create table people (
  clinic_id uuid not null references clinics (clinic_id),
  person_id uuid not null,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  -- Both names as they are searched: without case, accents and marks, in either order.
  name_key text not null,
  family_key text not null,
  birth_on text not null check (birth_on ~ '^\d{4}-\d{2}-\d{2}$'),
  phone text check (length(phone) between 1 and 40),
  phone_key text,
  email text check (length(email) between 3 and 254),
  email_key text,
  guardian_name text check (length(guardian_name) between 1 and 200),
  guardian_phone text check (length(guardian_phone) between 1 and 40),
  guardian_relation text check (length(guardian_relation) between 1 and 60),
  left_on text check (left_on ~ '^\d{4}-\d{2}-\d{2}$'),
  deceased_on text check (deceased_on ~ '^\d{4}-\d{2}-\d{2}$'),
  -- Allergies, skin and notes, as sealed JSON.
  health text not null,
  merged_into uuid,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  created_by uuid not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  primary key (clinic_id, person_id),
  foreign key (clinic_id, merged_into) references people (clinic_id, person_id),
  foreign key (clinic_id, created_by) references staff (clinic_id, staff_id),
  foreign key (clinic_id, updated_by) references staff (clinic_id, staff_id),
  check (merged_into <> person_id)
);

create index people_by_name on people (clinic_id, family_key, name_key, person_id);
create index people_by_birth on people (clinic_id, birth_on);
create index people_by_phone on people (clinic_id, phone_key) where phone_key is not null;
create index people_by_email on people (clinic_id, email_key) where email_key is not null;

create table person_consents (
  clinic_id uuid not null,
  consent_id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('sharing', 'training-photos', 'reminders')),
  given boolean not null,
  text_version text not null check (length(text_version) between 1 and 60),
  at timestamptz not null,
  staff_id uuid not null,
  primary key (clinic_id, consent_id),
  foreign key (clinic_id, person_id) references people (clinic_id, person_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id)
);

create index person_consents_by_person on person_consents (clinic_id, person_id, purpose, at);

create table devices (
  clinic_id uuid not null references clinics (clinic_id),
  device_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('pen', 'stamp', 'roller', 'rf')),
  maker text check (length(maker) between 1 and 120),
  model text check (length(model) between 1 and 120),
  serial text check (length(serial) between 1 and 120),
  udi text check (length(udi) between 1 and 200),
  longest_mm double precision check (longest_mm > 0 and longest_mm <= 8),
  retired_at timestamptz,
  created_at timestamptz not null,
  primary key (clinic_id, device_id)
);

create table products (
  clinic_id uuid not null references clinics (clinic_id),
  product_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('serum', 'numbing', 'cleanser', 'moisturiser', 'sunscreen', 'mask', 'other')),
  ingredients text not null check (length(ingredients) <= 8000),
  -- On open skin at the clinic, given to the person to take home, or both.
  used boolean not null,
  supplied boolean not null,
  retired_at timestamptz,
  created_at timestamptz not null,
  primary key (clinic_id, product_id)
);

create table treatments (
  clinic_id uuid not null references clinics (clinic_id),
  treatment_id uuid not null,
  person_id uuid not null,
  ended_at timestamptz not null,
  time_zone text not null,
  device_id uuid not null,
  cartridge_lot text check (length(cartridge_lot) between 1 and 80),
  cartridge_expires_on text check (cartridge_expires_on ~ '^\d{4}-\d{2}-\d{2}$'),
  -- [{area, depthMm, passes}], by the regions of the face map and body.
  areas jsonb not null,
  deepest_mm double precision not null check (deepest_mm > 0 and deepest_mm <= 8),
  rf_millijoules double precision check (rf_millijoules > 0),
  operator_id uuid not null,
  next_session_on text check (next_session_on ~ '^\d{4}-\d{2}-\d{2}$'),
  -- Numbing, consent, patch test, screening decision and notes, as sealed JSON.
  record text not null,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  created_by uuid not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  primary key (clinic_id, treatment_id),
  foreign key (clinic_id, person_id) references people (clinic_id, person_id),
  foreign key (clinic_id, device_id) references devices (clinic_id, device_id),
  foreign key (clinic_id, operator_id) references staff (clinic_id, staff_id),
  foreign key (clinic_id, created_by) references staff (clinic_id, staff_id),
  foreign key (clinic_id, updated_by) references staff (clinic_id, staff_id)
);

create index treatments_by_person on treatments (clinic_id, person_id, ended_at desc);
create index treatments_by_time on treatments (clinic_id, ended_at desc, treatment_id);
create index treatments_by_lot on treatments (clinic_id, cartridge_lot) where cartridge_lot is not null;
create index treatments_by_next on treatments (clinic_id, next_session_on) where next_session_on is not null;

create table treatment_products (
  clinic_id uuid not null,
  treatment_id uuid not null,
  product_id uuid not null,
  batch text not null check (length(batch) <= 80),
  expires_on text check (expires_on ~ '^\d{4}-\d{2}-\d{2}$'),
  -- Put on open skin, or given to take home.
  given_as text not null check (given_as in ('used', 'supplied')),
  -- Why it was taken although an allergy on file matches, sealed.
  allergy_reason text,
  primary key (clinic_id, treatment_id, product_id, batch, given_as),
  foreign key (clinic_id, treatment_id) references treatments (clinic_id, treatment_id),
  foreign key (clinic_id, product_id) references products (clinic_id, product_id)
);

create index treatment_products_by_product on treatment_products (clinic_id, product_id, batch);

-- What a treatment said before it was corrected; the whole record, sealed.
create table treatment_versions (
  clinic_id uuid not null,
  treatment_id uuid not null,
  version integer not null,
  record text not null,
  reason text not null check (length(reason) between 1 and 200),
  written_by uuid not null,
  written_at timestamptz not null,
  replaced_by uuid not null,
  replaced_at timestamptz not null,
  primary key (clinic_id, treatment_id, version),
  foreign key (clinic_id, treatment_id) references treatments (clinic_id, treatment_id),
  foreign key (clinic_id, written_by) references staff (clinic_id, staff_id),
  foreign key (clinic_id, replaced_by) references staff (clinic_id, staff_id)
);

-- A treatment on its way to a phone. The token is 160 bits and lies here as a hash; the first device that opens
-- it makes a secret of its own, and only that device is answered from then on.
create table hand_overs (
  clinic_id uuid not null,
  hand_over_id uuid not null,
  treatment_id uuid not null,
  person_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  created_by uuid not null,
  expires_at timestamptz not null,
  device_hash text check (device_hash ~ '^[0-9a-f]{64}$'),
  claimed_at timestamptz,
  asks_birth_date boolean not null,
  wrong_birth_dates smallint not null check (wrong_birth_dates between 0 and 5),
  not_me_at timestamptz,
  revoked_at timestamptz,
  primary key (clinic_id, hand_over_id),
  unique (clinic_id, token_hash),
  foreign key (clinic_id, treatment_id) references treatments (clinic_id, treatment_id),
  foreign key (clinic_id, person_id) references people (clinic_id, person_id),
  foreign key (clinic_id, created_by) references staff (clinic_id, staff_id),
  check ((claimed_at is null) = (device_hash is null))
);

create index hand_overs_by_treatment on hand_overs (clinic_id, treatment_id, created_at desc);

-- A file of people or treatments that was taken in; lines refused are named by number, field and reason only.
create table people_imports (
  clinic_id uuid not null references clinics (clinic_id),
  import_id uuid not null,
  kind text not null check (kind in ('people', 'treatments')),
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  taken integer not null,
  known integer not null,
  refused jsonb not null,
  at timestamptz not null,
  staff_id uuid not null,
  primary key (clinic_id, import_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id)
);

create index people_imports_by_file on people_imports (clinic_id, kind, file_hash);

-- Two records that were the same person. What the second said before lies sealed.
create table person_merges (
  clinic_id uuid not null,
  merge_id uuid not null,
  kept_id uuid not null,
  merged_id uuid not null,
  before text not null,
  at timestamptz not null,
  staff_id uuid not null,
  primary key (clinic_id, merge_id),
  foreign key (clinic_id, kept_id) references people (clinic_id, person_id),
  foreign key (clinic_id, merged_id) references people (clinic_id, person_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id)
);

-- A check-in that came through a hand-over is about a person on file and the treatment that was handed over.
alter table check_ins add column person_id uuid;
alter table check_ins add column treatment_id uuid;
alter table check_ins add foreign key (clinic_id, person_id) references people (clinic_id, person_id);
alter table check_ins add foreign key (clinic_id, treatment_id) references treatments (clinic_id, treatment_id);

create index check_ins_by_person on check_ins (clinic_id, person_id, sent_at desc) where person_id is not null;

create trigger treatment_versions_append_only before update or delete on treatment_versions
  for each row execute function refuse_change();
create trigger person_merges_append_only before update or delete on person_merges
  for each row execute function refuse_change();

alter table people enable row level security;
alter table people force row level security;
alter table person_consents enable row level security;
alter table person_consents force row level security;
alter table devices enable row level security;
alter table devices force row level security;
alter table products enable row level security;
alter table products force row level security;
alter table treatments enable row level security;
alter table treatments force row level security;
alter table treatment_products enable row level security;
alter table treatment_products force row level security;
alter table treatment_versions enable row level security;
alter table treatment_versions force row level security;
alter table hand_overs enable row level security;
alter table hand_overs force row level security;
alter table people_imports enable row level security;
alter table people_imports force row level security;
alter table person_merges enable row level security;
alter table person_merges force row level security;

create policy own_clinic on people using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on person_consents using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on devices using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on products using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on treatments using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on treatment_products using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on treatment_versions using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on hand_overs using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on people_imports using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on person_merges using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert, update on people, devices, products, treatments to afterneedle_app;
grant select, insert on person_consents, treatment_versions, people_imports, person_merges to afterneedle_app;
-- A merge moves consents and links to the record that stays.
grant update (person_id) on person_consents to afterneedle_app;
-- A correction replaces the list of what was put on; the list before lies in treatment_versions.
grant select, insert, delete on treatment_products to afterneedle_app;
grant select, insert on hand_overs to afterneedle_app;
grant update (person_id, device_hash, claimed_at, wrong_birth_dates, not_me_at, revoked_at) on hand_overs to afterneedle_app;
