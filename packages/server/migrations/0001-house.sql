-- The house: who works where, what people sent, what was answered, and who looked.
--
-- clinic_id leads every key. Ids are UUIDv7 made by the application. Every table with clinic_id has forced
-- row-level security: a transaction sees the one clinic named by app.clinic_id and nothing without it.
-- The role afterneedle_app owns nothing, cannot log in and cannot bypass; every transaction takes it on first.

do $$
begin
  if not exists (select from pg_roles where rolname = 'afterneedle_app') then
    create role afterneedle_app nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
exception
  -- Roles belong to the whole server: another database may create it at the same moment.
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'afterneedle_app', 'member') then
    execute format('grant afterneedle_app to %I', current_user);
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

create table clinics (
  clinic_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
  name text not null check (length(name) between 1 and 200),
  time_zone text not null,
  medical boolean not null,
  hours text,
  phone text,
  urgent_phone text,
  alert_email text,
  created_at timestamptz not null
);

create table staff (
  clinic_id uuid not null references clinics (clinic_id),
  staff_id uuid not null,
  user_id text not null,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null,
  primary key (clinic_id, staff_id),
  unique (clinic_id, user_id)
);

create index staff_by_user on staff (user_id);

create table staff_memberships (
  clinic_id uuid not null,
  staff_id uuid not null,
  role text not null check (role in ('owner', 'clinician', 'reception')),
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, staff_id, started_at),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id)
);

create table check_ins (
  clinic_id uuid not null references clinics (clinic_id),
  check_in_id uuid not null,
  state text not null check (state in ('sent', 'seen', 'acknowledged', 'closed')),
  level text not null check (level in ('expected', 'self-care', 'contact-provider', 'same-day', 'emergency')),
  level_rank smallint not null check (level_rank between 0 and 4),
  level_at_worst text not null check (level_at_worst in ('expected', 'self-care', 'contact-provider', 'same-day', 'emergency')),
  certified boolean not null,
  results_differ boolean not null,
  contact_within_hours double precision,
  known boolean not null,
  for_whom text not null check (for_whom in ('me', 'someone-else')),
  name text,
  treated_at timestamptz,
  treated_approx boolean not null,
  hours_since double precision check (hours_since between 0 and 26280),
  message text check (length(message) <= 4000),
  areas jsonb not null,
  facts jsonb not null,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  seen_at timestamptz,
  acknowledged_at timestamptz,
  closed_at timestamptz,
  outcome text check (outcome in ('advised', 'seen-in-clinic', 'referred', 'no-contact', 'other')),
  primary key (clinic_id, check_in_id),
  check ((state = 'closed') = (closed_at is not null and outcome is not null)),
  check (state = 'sent' or seen_at is not null)
);

create index check_ins_by_urgency on check_ins (clinic_id, level_rank desc, sent_at, check_in_id);

create table check_in_results (
  clinic_id uuid not null,
  check_in_id uuid not null,
  source text not null check (source in ('phone', 'server')),
  level text not null,
  certified boolean not null,
  knowledge text not null check (knowledge ~ '^sha256:[0-9a-f]{64}$'),
  result jsonb not null,
  primary key (clinic_id, check_in_id, source),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id)
);

create table check_in_events (
  clinic_id uuid not null,
  event_id uuid not null,
  check_in_id uuid not null,
  kind text not null check (kind in ('sent', 'seen', 'acknowledged', 'replied', 'closed')),
  at timestamptz not null,
  staff_id uuid,
  text text check (length(text) <= 4000),
  primary key (clinic_id, event_id),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id),
  check (kind <> 'replied' or (text is not null and staff_id is not null))
);

create index check_in_events_by_check_in on check_in_events (clinic_id, check_in_id, at, event_id);

create table check_in_links (
  clinic_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  check_in_id uuid not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (clinic_id, token_hash),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id)
);

create table idempotency_keys (
  clinic_id uuid not null references clinics (clinic_id),
  operation text not null,
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$'),
  body_hash text not null check (body_hash ~ '^[0-9a-f]{64}$'),
  answer jsonb not null,
  created_at timestamptz not null,
  primary key (clinic_id, operation, key_hash)
);

create table audit_events (
  clinic_id uuid not null references clinics (clinic_id),
  audit_id uuid not null,
  at timestamptz not null,
  event text not null,
  actor text not null check (actor in ('person', 'staff', 'system')),
  staff_id uuid,
  check_in_id uuid,
  request_id text not null,
  primary key (clinic_id, audit_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id),
  check ((actor = 'staff') = (staff_id is not null))
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$$;

create trigger audit_events_append_only before update or delete on audit_events
  for each row execute function refuse_change();
create trigger audit_events_never_truncated before truncate on audit_events
  for each statement execute function refuse_change();
create trigger check_in_results_append_only before update or delete on check_in_results
  for each row execute function refuse_change();
create trigger check_in_events_append_only before update or delete on check_in_events
  for each row execute function refuse_change();

alter table clinics enable row level security;
alter table clinics force row level security;
alter table staff enable row level security;
alter table staff force row level security;
alter table staff_memberships enable row level security;
alter table staff_memberships force row level security;
alter table check_ins enable row level security;
alter table check_ins force row level security;
alter table check_in_results enable row level security;
alter table check_in_results force row level security;
alter table check_in_events enable row level security;
alter table check_in_events force row level security;
alter table check_in_links enable row level security;
alter table check_in_links force row level security;
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
alter table audit_events enable row level security;
alter table audit_events force row level security;

create policy own_clinic on clinics using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on staff using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on staff_memberships using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on check_ins using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on check_in_results using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on check_in_events using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on check_in_links using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on idempotency_keys using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on audit_events using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

-- The two questions that come before a clinic is known: which clinic has this address, where does this user work.
-- Each shows the asked-for rows only; neither lists.
create policy named_clinic on clinics for select using (slug = nullif(current_setting('app.clinic_slug', true), ''));
create policy own_user on staff for select using (user_id = nullif(current_setting('app.user_id', true), ''));

revoke all on schema public from public;
grant usage on schema public to afterneedle_app;
grant select, insert, update on clinics, staff, staff_memberships, check_ins to afterneedle_app;
grant select, insert on check_in_results, check_in_events, idempotency_keys, audit_events to afterneedle_app;
grant select, insert on check_in_links to afterneedle_app;
grant update (revoked_at) on check_in_links to afterneedle_app;

-- What the server itself keeps, beside its ledger of migrations; the role of the requests cannot reach it.
create table platform.secrets (
  name text primary key,
  value text not null,
  created_at timestamptz not null
);
