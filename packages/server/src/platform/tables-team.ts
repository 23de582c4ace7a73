import type { OpeningHours, OutOfHours, StaffRole } from '@afterneedle/contract';
import type { ColumnType } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null, Date | null>;

/** When a clinic is open and who answers when it is not; JSON, written as text. */
export interface ClinicHoursColumns {
  opening: ColumnType<OpeningHours | null, string | null | undefined, string | null>;
  out_of_hours: ColumnType<OutOfHours | null, string | null | undefined, string | null>;
}

export interface StaffInvitationsTable {
  clinic_id: string;
  invitation_id: string;
  email: string;
  role: StaffRole;
  token_hash: string;
  sendings: number;
  is_mailed: boolean;
  invited_by: string;
  created_at: Instant;
  expires_at: Instant;
  accepted_at: MaybeInstant;
  revoked_at: MaybeInstant;
}

export interface ClinicSignUpsTable {
  token_hash: string;
  slug: string;
  name: string;
  time_zone: string;
  owner_name: string;
  email: string;
  created_at: Instant;
  expires_at: Instant;
}

/** What this server itself asks of the sessions that better-auth keeps. */
export interface AuthSessionTable {
  id: string;
  userId: string;
  userAgent: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  startedAt: MaybeInstant;
  lastSeenAt: MaybeInstant;
  clinicId: string | null;
}

/** The tables of teams and of sign-in. */
export interface TeamTables {
  staff_invitations: StaffInvitationsTable;
  'platform.clinic_sign_ups': ClinicSignUpsTable;
  'auth.session': AuthSessionTable;
  'auth.user': { id: string; email: string; emailVerified: boolean };
}
