-- Photos people send after a check-in: what is known of each; the bytes lie sealed in files beside the database.
--
-- A photo is named by the phone, and its name counts within its check-in only: nobody can meet another's.

create table photos (
  clinic_id uuid not null references clinics (clinic_id),
  check_in_id uuid not null,
  photo_id uuid not null,
  state text not null check (state in ('receiving', 'stored', 'refused', 'lost')),
  view text not null check (view in ('front', 'left', 'right', 'close-up')),
  region text check (length(region) between 1 and 60),
  mirrored boolean not null,
  taken_at timestamptz not null,
  taken_on text not null check (taken_on ~ '^\d{4}-\d{2}-\d{2}$'),
  day smallint check (day between 0 and 1096),
  bytes integer not null check (bytes between 1 and 10000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  received integer not null check (received between 0 and bytes),
  width integer,
  height integer,
  announced_at timestamptz not null,
  touched_at timestamptz not null,
  stored_at timestamptz,
  primary key (clinic_id, check_in_id, photo_id),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id),
  check (state <> 'stored' or (stored_at is not null and width is not null and height is not null and received = bytes))
);

alter table photos enable row level security;
alter table photos force row level security;

create policy own_clinic on photos using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert on photos to afterneedle_app;
grant update (state, received, width, height, touched_at, stored_at) on photos to afterneedle_app;
