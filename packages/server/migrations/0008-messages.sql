-- What a person and the clinic write to each other about a check-in, the replies a clinic keeps ready, and the
-- whole of what a phone sent and showed, so that it can be shown again.
--
-- Texts lie sealed under the key of the clinic. Replies written before this lie in the history of their check-in;
-- they move here as they are, and the server seals them at its next start.

create table messages (
  clinic_id uuid not null,
  message_id uuid not null,
  check_in_id uuid not null,
  sender text not null check (sender in ('person', 'clinic')),
  staff_id uuid,
  sealed text,
  plain text,
  -- What the clinic asks for with it.
  asks text check (asks in ('photo')),
  -- How urgent the words of a person read on their own, where that is today or now.
  danger text check (danger in ('same-day', 'emergency')),
  written_at timestamptz not null,
  sent_at timestamptz not null,
  primary key (clinic_id, message_id),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id),
  check ((sender = 'clinic') = (staff_id is not null)),
  -- Both are empty once it is erased.
  check (sealed is null or plain is null),
  check (sender = 'person' or danger is null),
  check (sender = 'clinic' or asks is null)
);

create index messages_by_check_in on messages (clinic_id, check_in_id, sent_at, message_id);
create index messages_to_seal on messages (clinic_id) where plain is not null;

-- Who has had a message before their eyes first, and when: the person, or one of the staff.
create table message_reads (
  clinic_id uuid not null,
  message_id uuid not null,
  reader text not null check (length(reader) between 1 and 36),
  staff_id uuid,
  at timestamptz not null,
  primary key (clinic_id, message_id, reader),
  foreign key (clinic_id, message_id) references messages (clinic_id, message_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, staff_id),
  check ((reader = 'person') = (staff_id is null))
);

-- Since when a message of the person waits for somebody to read it, and the most urgent of those that wait.
alter table check_ins add column unread_since timestamptz;
alter table check_ins add column unread_danger text check (unread_danger in ('same-day', 'emergency'));

create table reply_templates (
  clinic_id uuid not null references clinics (clinic_id),
  template_id uuid not null,
  -- The name of the seed it came from; a seed comes once, also when it was changed or taken away.
  seed text check (length(seed) between 1 and 60),
  title text not null check (length(title) between 1 and 80),
  body text not null check (length(body) between 1 and 2000),
  version integer not null check (version > 0),
  retired_at timestamptz,
  updated_at timestamptz not null,
  updated_by uuid,
  primary key (clinic_id, template_id),
  unique (clinic_id, seed),
  foreign key (clinic_id, updated_by) references staff (clinic_id, staff_id)
);

-- What a phone sent beside the answers, earlier check-ins and the page it showed, sealed; empty once it is erased.
create table check_in_sent (
  clinic_id uuid not null,
  check_in_id uuid not null,
  sealed text,
  primary key (clinic_id, check_in_id),
  foreign key (clinic_id, check_in_id) references check_ins (clinic_id, check_in_id)
);

-- A reply stands in the thread; the history keeps that there was one, by the same id. The owner of the tables sees
-- rows only while its own row security is off: a migration names no clinic.
alter table check_in_events no force row level security;
insert into messages (clinic_id, message_id, check_in_id, sender, staff_id, plain, written_at, sent_at)
  select clinic_id, event_id, check_in_id, 'clinic', staff_id, text, at, at
  from check_in_events where kind = 'replied';
alter table check_in_events drop constraint check_in_events_check;
alter table check_in_events disable trigger check_in_events_append_only;
update check_in_events set text = null where kind = 'replied';
alter table check_in_events enable trigger check_in_events_append_only;
alter table check_in_events force row level security;
alter table check_in_events add constraint check_in_events_check
  check (kind <> 'replied' or staff_id is not null);

create trigger message_reads_append_only before update or delete on message_reads
  for each row execute function refuse_change();

alter table messages enable row level security;
alter table messages force row level security;
alter table message_reads enable row level security;
alter table message_reads force row level security;
alter table reply_templates enable row level security;
alter table reply_templates force row level security;
alter table check_in_sent enable row level security;
alter table check_in_sent force row level security;

create policy own_clinic on messages using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on message_reads using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on reply_templates using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
create policy own_clinic on check_in_sent using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert on messages, message_reads, reply_templates, check_in_sent to afterneedle_app;
grant update (sealed, plain) on messages to afterneedle_app;
grant update (sealed) on check_in_sent to afterneedle_app;
grant update (title, body, version, retired_at, updated_at, updated_by) on reply_templates to afterneedle_app;
