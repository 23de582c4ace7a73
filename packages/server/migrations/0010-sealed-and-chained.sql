-- What people said is sealed under the key of their clinic, and a list of clinics for what the server does by itself.

-- Ids only: the server seals, chains, sweeps and copies clinic by clinic, and row-level security lists none of them.
create table platform.clinic_list (
  id uuid primary key,
  -- Rows of this clinic were written before texts were sealed; the server seals them at its next start.
  has_plain_texts boolean not null
);

alter table clinics no force row level security;
insert into platform.clinic_list (id, has_plain_texts) select clinic_id, true from clinics;
alter table clinics force row level security;

-- The end of the audit chain of a clinic: how many events it has and the hash of the last one.
create table audit_heads (
  clinic_id uuid primary key references clinics (clinic_id),
  seq integer not null check (seq >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  verified_at timestamptz,
  verified_seq integer,
  findings integer
);

create function list_clinic() returns trigger language plpgsql as $$
begin
  insert into platform.clinic_list (id, has_plain_texts) values (new.clinic_id, false) on conflict do nothing;
  insert into audit_heads (clinic_id, seq, hash) values (new.clinic_id, 0, repeat('0', 64));
  return new;
end $$;

create trigger clinics_are_listed after insert on clinics for each row execute function list_clinic();

grant usage on schema platform to afterneedle_app;
grant insert on platform.clinic_list to afterneedle_app;

-- One sealed text a row: message, areas and answers of a check-in, a result, a text of its history. The plain
-- columns stay for the rows of earlier versions, which the server seals and empties.
alter table check_ins add column said text;
alter table check_ins add column erased_at timestamptz;
alter table check_ins alter column areas drop not null;
alter table check_ins alter column facts drop not null;
alter table check_in_results add column said text;
alter table check_in_results alter column result drop not null;
alter table check_in_events add column said text;
alter table check_in_events drop constraint if exists check_in_events_check;
alter table check_in_events add constraint check_in_events_reply_check
  check (kind <> 'replied' or staff_id is not null);

-- History stays what it was: a text may only turn from plain to sealed, or from either to nothing when it is erased.
create function refuse_change_of_history() returns trigger language plpgsql as $$
declare
  -- Of a result everything but the level and its origin, of an event everything but who, what and when.
  texts constant text[] := array['said', 'text', 'result'];
  was jsonb := to_jsonb(old);
  is_now jsonb := to_jsonb(new);
begin
  if was - texts is distinct from is_now - texts
    or coalesce(is_now ->> 'text', is_now ->> 'result') is not null
    or (was ->> 'said' is not null and is_now ->> 'said' is not null)
    or (is_now ->> 'said' is not null and coalesce(was ->> 'text', was ->> 'result') is null)
  then
    raise exception '% is append-only', tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;

drop trigger check_in_results_append_only on check_in_results;
drop trigger check_in_events_append_only on check_in_events;
create trigger check_in_results_append_only before update on check_in_results
  for each row execute function refuse_change_of_history();
create trigger check_in_events_append_only before update on check_in_events
  for each row execute function refuse_change_of_history();
create trigger check_in_results_never_deleted before delete on check_in_results
  for each row execute function refuse_change();
create trigger check_in_events_never_deleted before delete on check_in_events
  for each row execute function refuse_change();

grant update (said, result) on check_in_results to afterneedle_app;
grant update (said, text) on check_in_events to afterneedle_app;

-- Each event carries a hash over the one before it and over every field of its own, each field as its length in
-- bytes, a colon and its text, or a hyphen where there is none.
alter table audit_events add column seq integer;
alter table audit_events add column hash text;

create function pg_temp.field(value text) returns text language sql as
$$ select coalesce(octet_length(value)::text || ':' || value, '-') $$;

alter table clinics no force row level security;
alter table audit_events no force row level security;
alter table audit_heads disable row level security;
alter table audit_events disable trigger audit_events_append_only;

do $$
declare
  clinic uuid;
  event audit_events;
  n integer;
  chain text;
begin
  for clinic in select clinic_id from clinics loop
    n := 0;
    chain := repeat('0', 64);
    for event in select * from audit_events where clinic_id = clinic order by at, audit_id loop
      n := n + 1;
      chain := encode(sha256(convert_to(chain || n::text || ':' ||
        pg_temp.field(event.clinic_id::text) || pg_temp.field(event.audit_id::text) ||
        pg_temp.field(((extract(epoch from event.at) * 1000000)::bigint)::text) || pg_temp.field(event.event) ||
        pg_temp.field(event.actor) || pg_temp.field(event.staff_id::text) || pg_temp.field(event.check_in_id::text) ||
        pg_temp.field(event.person_id::text) || pg_temp.field(event.record_id::text) || pg_temp.field(event.reason) ||
        pg_temp.field(event.request_id), 'UTF8')), 'hex');
      update audit_events set seq = n, hash = chain where clinic_id = clinic and audit_id = event.audit_id;
    end loop;
    insert into audit_heads (clinic_id, seq, hash) values (clinic, n, chain);
  end loop;
end $$;

alter table audit_events enable trigger audit_events_append_only;
alter table audit_events alter column seq set not null;
alter table audit_events alter column hash set not null;
alter table audit_events add constraint audit_events_seq_check check (seq > 0);
alter table audit_events force row level security;
alter table clinics force row level security;

create unique index audit_events_chain on audit_events (clinic_id, seq);
create index audit_events_by_check_in on audit_events (clinic_id, check_in_id, seq) where check_in_id is not null;
create index audit_events_by_person on audit_events (clinic_id, person_id, seq) where person_id is not null;

alter table audit_heads enable row level security;
alter table audit_heads force row level security;
create policy own_clinic on audit_heads using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
grant select, insert on audit_heads to afterneedle_app;
grant update (seq, hash, verified_at, verified_seq, findings) on audit_heads to afterneedle_app;

-- What is kept for good may still be taken out when a person is erased: by the server itself, for one clinic, never
-- by the role of the requests, and never the audit trail.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if tg_table_name <> 'audit_events' and current_user <> 'afterneedle_app'
      and current_setting('app.erasing', true) = old.clinic_id::text then
      return old;
    end if;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$$;

-- How long a clinic keeps what; no row, or nothing in a column: it keeps it.
create table retention_settings (
  clinic_id uuid primary key references clinics (clinic_id),
  check_in_months smallint check (check_in_months between 1 and 600),
  photo_months smallint check (photo_months between 1 and 600),
  person_months smallint check (person_months between 1 and 600),
  -- How long the law asks the clinic to keep the record of a treatment; erasing before that says so.
  legal_months smallint check (legal_months between 1 and 600),
  version integer not null check (version > 0),
  updated_at timestamptz not null,
  updated_by uuid not null,
  foreign key (clinic_id, updated_by) references staff (clinic_id, staff_id)
);

alter table retention_settings enable row level security;
alter table retention_settings force row level security;
create policy own_clinic on retention_settings using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
grant select, insert, update on retention_settings to afterneedle_app;
grant delete on photos to afterneedle_app;
