-- Clinics that sign up, their hours and their team: invitations, passkeys, and sessions that know when somebody was last there.

alter table clinics add column opening jsonb;
alter table clinics add column out_of_hours jsonb;

-- The token of an invitation stands in a link after the #; only its hash is kept. Each sending makes a new token.
create table staff_invitations (
  clinic_id uuid not null references clinics (clinic_id),
  invitation_id uuid not null,
  email text not null check (length(email) between 3 and 200),
  role text not null check (role in ('owner', 'medical-director', 'practitioner', 'reception')),
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  sendings integer not null check (sendings between 1 and 100),
  is_mailed boolean not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (clinic_id, invitation_id),
  foreign key (clinic_id, invited_by) references staff (clinic_id, staff_id),
  check (accepted_at is null or revoked_at is null)
);

create unique index staff_invitations_one_open on staff_invitations (clinic_id, email)
  where accepted_at is null and revoked_at is null;

alter table staff_invitations enable row level security;
alter table staff_invitations force row level security;

create policy own_clinic on staff_invitations
  using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

grant select, insert, update on staff_invitations to afterneedle_app;

-- Somebody has one role at a clinic at a time.
create unique index staff_memberships_one_open on staff_memberships (clinic_id, staff_id) where ended_at is null;

-- A clinic that asked to sign up and has not opened its link yet; nobody's clinic, so no row of the house.
create table platform.clinic_sign_ups (
  token_hash text not null primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  slug text not null,
  name text not null,
  time_zone text not null,
  owner_name text not null,
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

alter table auth."session" add column "startedAt" timestamptz;
alter table auth."session" add column "lastSeenAt" timestamptz;
alter table auth."session" add column "clinicId" text;

create table auth."passkey" (
  "id" text not null primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "credentialID" text not null unique,
  "counter" integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);

create index "passkey_userId_idx" on auth."passkey" ("userId");

-- Whoever first proves that the mailbox is theirs takes the account over: a passkey made before that may be somebody else's.
create function auth.forget_unproven_passkeys() returns trigger language plpgsql as $$
begin
  delete from auth."passkey" where "userId" = new."id";
  return null;
end
$$;

create trigger user_proved_mailbox after update on auth."user"
  for each row when (not old."emailVerified" and new."emailVerified")
  execute function auth.forget_unproven_passkeys();
