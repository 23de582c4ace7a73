-- Four roles at a clinic, the key under which each clinic's texts are sealed, and whose data a touch was about.

alter table staff_memberships drop constraint staff_memberships_role_check;
-- A migration names no clinic, and forced row security would hide every row from the owner of the table.
alter table staff_memberships no force row level security;
update staff_memberships set role = 'practitioner' where role = 'clinician';
alter table staff_memberships force row level security;
alter table staff_memberships add constraint staff_memberships_role_check
  check (role in ('owner', 'medical-director', 'practitioner', 'reception'));

-- A data key seals what people said; it lies here wrapped by the master key, which is not in the database
-- where one was configured. A clinic has one key that seals and may have older ones that only open.
create table clinic_keys (
  clinic_id uuid not null references clinics (clinic_id),
  key_id uuid not null,
  wrapped text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (clinic_id, key_id)
);

create unique index clinic_keys_one_in_use on clinic_keys (clinic_id) where retired_at is null;

alter table clinic_keys enable row level security;
alter table clinic_keys force row level security;

create policy own_clinic on clinic_keys using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert on clinic_keys to afterneedle_app;
grant update (wrapped, retired_at) on clinic_keys to afterneedle_app;

-- Whose data was touched, which record, and why where a reason is asked for. Ids only: no words anybody said.
alter table audit_events add column person_id uuid;
alter table audit_events add column record_id uuid;
alter table audit_events add column reason text check (length(reason) <= 200);
