-- What went wrong, what it may have come from, and whom to reach when a lot or a batch turns out to be bad.
--
-- Terms, severity, causes and words lie sealed. Whose it was, after which treatment, and how far the file has come
-- are plain: rates are counted and people are found by them.

create table complications (
  clinic_id uuid not null references clinics (clinic_id),
  complication_id uuid not null,
  person_id uuid,
  treatment_id uuid,
  check_in_id uuid,
  state text not null check (state in ('draft', 'confirmed', 'closed')),
  version integer not null check (version > 0),
  created_at timestamptz not null,
  created_by uuid not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  primary key (clinic_id, complication_id),
  foreign key (clinic_id, person_id) references people (clinic_id, person_id),
  foreign key (clinic_id, treatment_id) references treatments (clinic_id, treatment_id),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id),
  foreign key (clinic_id, created_by) references staff (clinic_id, staff_id),
  foreign key (clinic_id, updated_by) references staff (clinic_id, staff_id),
  check (person_id is not null or check_in_id is not null)
);

create index complications_by_state on complications (clinic_id, state, complication_id);
create index complications_by_person on complications (clinic_id, person_id) where person_id is not null;
create index complications_by_treatment on complications (clinic_id, treatment_id) where treatment_id is not null;
create index complications_by_check_in on complications (clinic_id, check_in_id) where check_in_id is not null;

-- Every version of a file, the newest too; nothing is left of one but its number once the person is erased.
create table complication_versions (
  clinic_id uuid not null,
  complication_id uuid not null,
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'confirmed', 'closed')),
  said text,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (clinic_id, complication_id, version),
  foreign key (clinic_id, complication_id) references complications (clinic_id, complication_id),
  foreign key (clinic_id, written_by) references staff (clinic_id, staff_id)
);

create function refuse_change_of_version() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - 'said' is distinct from to_jsonb(new) - 'said' or new.said is not null then
    raise exception '% is append-only', tg_table_name;
  end if;
  return new;
end $$;

create trigger complication_versions_append_only before update on complication_versions
  for each row execute function refuse_change_of_version();
create trigger complication_versions_never_deleted before delete on complication_versions
  for each row execute function refuse_change();

-- A recall: one thing, and everybody who was treated with it, looked up when it is opened and never copied.
create table recalls (
  clinic_id uuid not null references clinics (clinic_id),
  recall_id uuid not null,
  kind text not null check (kind in ('cartridge-lot', 'batch', 'device', 'operator', 'knowledge')),
  -- The device, the product or the operator.
  ref uuid,
  -- The lot, the batch, or the hash of a version of the rules.
  value text not null check (length(value) <= 80),
  from_on text check (from_on ~ '^\d{4}-\d{2}-\d{2}$'),
  until_on text check (until_on ~ '^\d{4}-\d{2}-\d{2}$'),
  note text not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (clinic_id, recall_id),
  foreign key (clinic_id, created_by) references staff (clinic_id, staff_id)
);

-- Who was told, and who says so; a tick that is taken back stays beside the one that took it back.
create table recall_contacts (
  clinic_id uuid not null,
  contact_id uuid not null,
  recall_id uuid not null,
  -- A person on file, or a check-in of somebody who is not.
  person_id uuid,
  check_in_id uuid,
  contacted boolean not null,
  how text check (how in ('phone', 'e-mail', 'letter', 'in-person', 'app')),
  at timestamptz not null,
  staff_id uuid not null,
  primary key (clinic_id, contact_id),
  foreign key (clinic_id, recall_id) references recalls (clinic_id, recall_id),
  foreign key (clinic_id, person_id) references people (clinic_id, person_id),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id),
  check ((person_id is null) <> (check_in_id is null)),
  check (contacted = (how is not null))
);

create index recall_contacts_by_recall on recall_contacts (clinic_id, recall_id, at);

create trigger recall_contacts_append_only before update or delete on recall_contacts
  for each row execute function refuse_change();

-- To find everybody treated with a device or by somebody, and everybody who got advice from one version of the rules.
create index treatments_by_device on treatments (clinic_id, device_id, ended_at desc);
create index treatments_by_operator on treatments (clinic_id, operator_id, ended_at desc);
create index check_in_results_by_knowledge on check_in_results (clinic_id, knowledge, check_in_id);

alter table complications enable row level security;
alter table complications force row level security;
alter table complication_versions enable row level security;
alter table complication_versions force row level security;
alter table recalls enable row level security;
alter table recalls force row level security;
alter table recall_contacts enable row level security;
alter table recall_contacts force row level security;

create policy own_clinic on complications using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on complication_versions using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on recalls using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on recall_contacts using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert on complications, complication_versions, recalls, recall_contacts to afterneedle_app;
grant update (person_id, treatment_id, state, version, updated_at, updated_by) on complications to afterneedle_app;
grant update (said) on complication_versions to afterneedle_app;
