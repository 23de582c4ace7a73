-- The inbox: who has a check-in, by when it should be answered, what the clinic changed; and what is sent to whom.

alter table check_ins add column version integer not null default 1 check (version > 0);
-- The last change, and who of the staff made it; none when it was the person.
alter table check_ins add column changed_at timestamptz;
alter table check_ins add column changed_by uuid;
alter table check_ins add column owner_id uuid;
-- Set while the clinic has asked and the person has not answered.
alter table check_ins add column waiting_since timestamptz;
-- The clinic took it on, wrote or closed it: the clock stands.
alter table check_ins add column answered_at timestamptz;
-- The clock runs from here: sent, reopened, raised, or the person wrote again.
alter table check_ins add column clock_from timestamptz;
alter table check_ins add column target_minutes integer check (target_minutes >= 0);
alter table check_ins add column due_at timestamptz;
-- What the list stands by inside a level: when it is due, else since when it waits.
alter table check_ins add column order_at timestamptz;
-- What the person was told when they sent it; the level itself may be changed by the clinic.
alter table check_ins add column told_level text;

-- A migration names no clinic, and forced row security would hide every row from the owner of the table.
alter table check_ins no force row level security;
update check_ins set changed_at = coalesce(closed_at, acknowledged_at, seen_at, sent_at), clock_from = sent_at,
  order_at = sent_at, told_level = level, answered_at = coalesce(acknowledged_at, closed_at);
alter table check_ins force row level security;

alter table check_ins alter column changed_at set not null;
alter table check_ins alter column clock_from set not null;
alter table check_ins alter column order_at set not null;
alter table check_ins alter column told_level set not null;
alter table check_ins add constraint check_ins_told_level_check
  check (told_level in ('expected', 'self-care', 'contact-provider', 'same-day', 'emergency'));
alter table check_ins add foreign key (clinic_id, owner_id) references staff (clinic_id, staff_id);
alter table check_ins add foreign key (clinic_id, changed_by) references staff (clinic_id, staff_id);
alter table check_ins add constraint check_ins_order_check check (order_at = coalesce(due_at, clock_from));

drop index check_ins_by_urgency;
create index check_ins_open on check_ins (clinic_id, level_rank desc, order_at, sent_at, check_in_id)
  where state <> 'closed';
create index check_ins_done on check_ins (clinic_id, closed_at desc, check_in_id) where state = 'closed';
create index check_ins_by_change on check_ins (clinic_id, changed_at desc);

-- What happened to a check-in gets more kinds.
alter table check_in_events drop constraint check_in_events_kind_check;
alter table check_in_events add constraint check_in_events_kind_check check (kind ~ '^[a-z]+(-[a-z]+){0,3}$');
alter table check_in_events add column to_staff_id uuid;
alter table check_in_events add column level_from text;
alter table check_in_events add column level_to text;
alter table check_in_events add foreign key (clinic_id, to_staff_id) references staff (clinic_id, staff_id);

-- How fast a clinic means to answer, and whom it calls when nobody looks. No row: the defaults of the program.
create table notice_settings (
  clinic_id uuid primary key references clinics (clinic_id),
  emergency_unseen_minutes smallint not null check (emergency_unseen_minutes between 1 and 30),
  same_day_minutes smallint not null check (same_day_minutes between 5 and 240),
  contact_minutes smallint not null check (contact_minutes between 30 and 2880),
  on_call jsonb not null,
  webhook_url text check (length(webhook_url) <= 500),
  -- Sealed under the key of the clinic.
  webhook_secret text,
  version integer not null check (version > 0),
  updated_at timestamptz not null,
  updated_by uuid not null,
  foreign key (clinic_id, updated_by) references staff (clinic_id, staff_id),
  check ((webhook_url is null) = (webhook_secret is null))
);

-- Each letter and each call of a webhook: one row, sent once, or listed as failed. No words about anybody's health.
create table notices (
  clinic_id uuid not null,
  notice_id uuid not null,
  check_in_id uuid not null,
  kind text not null check (kind in ('alert', 'escalation', 'overdue', 'reply')),
  channel text not null check (channel in ('mail', 'webhook')),
  -- Where a letter to staff goes; a person's address is read from the register when it is sent.
  address text check (length(address) <= 254),
  -- Which run of the clock it belongs to, and which time it is told.
  clock_from timestamptz not null,
  round smallint not null check (round >= 0),
  state text not null check (state in ('waiting', 'sent', 'failed', 'dropped')),
  attempts smallint not null check (attempts >= 0),
  fault text check (length(fault) <= 200),
  created_at timestamptz not null,
  tried_at timestamptz,
  sent_at timestamptz,
  primary key (clinic_id, notice_id),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id),
  check ((state = 'sent') = (sent_at is not null))
);

-- A job that is done again after a crash makes no second one.
create unique index notices_once on notices
  (clinic_id, check_in_id, kind, clock_from, round, channel, (coalesce(address, '')));
create index notices_not_sent on notices (clinic_id, created_at desc, notice_id) where state in ('waiting', 'failed');

alter table notice_settings enable row level security;
alter table notice_settings force row level security;
alter table notices enable row level security;
alter table notices force row level security;

create policy own_clinic on notice_settings using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on notices using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert, update on notice_settings to afterneedle_app;
grant select, insert on notices to afterneedle_app;
grant update (state, attempts, fault, tried_at, sent_at) on notices to afterneedle_app;
