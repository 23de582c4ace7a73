-- A clinic's protocols: a draft that is worked on, the runs it went through, and every version that counted.

create table protocols (
  clinic_id uuid not null references clinics (clinic_id),
  protocol_id uuid not null,
  draft jsonb not null,
  draft_hash text not null,
  revision integer not null check (revision >= 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  review_asked_at timestamptz,
  review_asked_by uuid,
  primary key (clinic_id, protocol_id),
  foreign key (clinic_id, changed_by) references staff (clinic_id, staff_id),
  foreign key (clinic_id, review_asked_by) references staff (clinic_id, staff_id)
);

-- What a draft came to over sample people and safety cases, by its hash and the knowledge of that day.
create table protocol_runs (
  clinic_id uuid not null,
  protocol_id uuid not null,
  run_id uuid not null,
  draft_hash text not null,
  knowledge text not null,
  passed boolean not null,
  report jsonb not null,
  at timestamptz not null,
  staff_id uuid not null,
  primary key (clinic_id, run_id),
  foreign key (clinic_id, protocol_id) references protocols (clinic_id, protocol_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id)
);

create index protocol_runs_newest on protocol_runs (clinic_id, protocol_id, at desc);

-- What counted from when. Of all versions of a clinic the one that took effect last counts; a retirement ends it.
create table protocol_versions (
  clinic_id uuid not null,
  protocol_id uuid not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('published', 'retired')),
  content jsonb,
  content_hash text,
  run_id uuid,
  effective_at timestamptz not null,
  at timestamptz not null,
  approved_by text not null check (length(approved_by) <= 120),
  staff_id uuid not null,
  note text not null check (length(note) <= 300),
  primary key (clinic_id, protocol_id, version),
  check ((kind = 'published') = (content is not null and content_hash is not null and run_id is not null)),
  foreign key (clinic_id, protocol_id) references protocols (clinic_id, protocol_id),
  foreign key (clinic_id, run_id) references protocol_runs (clinic_id, run_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id)
);

create index protocol_versions_in_effect on protocol_versions (clinic_id, effective_at desc, at desc);

create trigger protocol_runs_append_only before update or delete on protocol_runs
  for each row execute function refuse_change();
create trigger protocol_versions_append_only before update or delete on protocol_versions
  for each row execute function refuse_change();

alter table protocols enable row level security;
alter table protocols force row level security;
alter table protocol_runs enable row level security;
alter table protocol_runs force row level security;
alter table protocol_versions enable row level security;
alter table protocol_versions force row level security;

create policy own_clinic on protocols using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on protocol_runs using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on protocol_versions using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert on protocols to afterneedle_app;
grant update (draft, draft_hash, revision, changed_at, changed_by, review_asked_at, review_asked_by) on protocols to afterneedle_app;
grant select, insert on protocol_runs, protocol_versions to afterneedle_app;
