-- What people say was wrong with a piece of advice, and what the clinic found when it looked.

create table disputes (
  clinic_id uuid not null references clinics (clinic_id),
  dispute_id uuid not null,
  check_in_id uuid not null,
  kinds jsonb not null,
  said text,
  said_at timestamptz not null,
  received_at timestamptz not null,
  finding text check (finding in ('advice-was-right', 'advice-was-wrong', 'page-was-unclear', 'cannot-tell')),
  note text,
  settled_at timestamptz,
  settled_by uuid,
  primary key (clinic_id, dispute_id),
  unique (clinic_id, check_in_id, said_at),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id),
  foreign key (clinic_id, settled_by) references staff (clinic_id, staff_id),
  check ((finding is null) = (settled_at is null))
);

create index disputes_open on disputes (clinic_id, received_at desc, dispute_id);

alter table disputes enable row level security;
alter table disputes force row level security;

create policy own_clinic on disputes using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert, delete on disputes to afterneedle_app;
grant update (finding, note, settled_at, settled_by) on disputes to afterneedle_app;
