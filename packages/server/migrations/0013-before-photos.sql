-- Photos the clinic takes before a treatment: what is known of each; the picture lies sealed in a file beside the
-- database, in the folder of its treatment.

create table before_photos (
  clinic_id uuid not null,
  photo_id uuid not null,
  treatment_id uuid not null,
  view text not null check (view in ('front', 'left', 'right', 'close-up')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (clinic_id, photo_id),
  foreign key (clinic_id, treatment_id) references treatments (clinic_id, treatment_id),
  foreign key (clinic_id, added_by) references staff (clinic_id, staff_id)
);

create index before_photos_by_treatment on before_photos (clinic_id, treatment_id, added_at);

alter table before_photos enable row level security;
alter table before_photos force row level security;

create policy own_clinic on before_photos
  using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert, delete on before_photos to afterneedle_app;
