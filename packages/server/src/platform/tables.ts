import type { PhotoView, StaffRole } from '@afterneedle/contract';
import type { Level } from '@afterneedle/engine';
import type { ColumnType, Generated } from 'kysely';
import type { ComplicationTables } from './tables-complications.ts';
import type { DisputeTables } from './tables-disputes.ts';
import type { CheckInEventKind, InboxColumns, InboxEventColumns, InboxTables } from './tables-inbox.ts';
import type { DangerColumn, MessageTables } from './tables-messages.ts';
import type { PeopleTables } from './tables-people.ts';
import type { ProtocolTables } from './tables-protocols.ts';
import type { RecordsTables } from './tables-records.ts';
import type { ClinicHoursColumns, TeamTables } from './tables-team.ts';

/** A timestamp: read as a Date, written as a Date. */
type Instant = ColumnType<Date, Date, Date>;

/** JSON: read parsed, written as text, because the drivers disagree about arrays. */
type Json<T> = ColumnType<T, string, string>;

export interface ClinicsTable extends ClinicHoursColumns {
  clinic_id: string;
  slug: string;
  name: string;
  time_zone: string;
  medical: boolean;
  hours: string | null;
  phone: string | null;
  urgent_phone: string | null;
  alert_email: string | null;
  created_at: Instant;
}

export interface StaffTable {
  clinic_id: string;
  staff_id: string;
  user_id: string;
  name: string;
  created_at: Instant;
}

export interface ClinicKeysTable {
  clinic_id: string;
  key_id: string;
  wrapped: string;
  created_at: Instant;
  retired_at: ColumnType<Date | null, Date | null, Date | null>;
}

export interface StaffMembershipsTable {
  clinic_id: string;
  staff_id: string;
  role: StaffRole;
  started_at: Instant;
  ended_at: ColumnType<Date | null, Date | null, Date | null>;
}

export type CheckInStateColumn = 'sent' | 'seen' | 'acknowledged' | 'closed';

export interface CheckInsTable extends InboxColumns {
  clinic_id: string;
  check_in_id: string;
  state: CheckInStateColumn;
  level: Level;
  level_rank: number;
  level_at_worst: Level;
  certified: boolean;
  results_differ: boolean;
  contact_within_hours: number | null;
  known: boolean;
  for_whom: 'me' | 'someone-else';
  name: string | null;
  treated_at: ColumnType<Date | null, Date | null, never>;
  treated_approx: boolean;
  hours_since: number | null;
  /** Message, areas and answers, sealed; nothing once they are erased. */
  said: string | null;
  created_at: Instant;
  sent_at: Instant;
  seen_at: ColumnType<Date | null, Date | null, Date | null>;
  acknowledged_at: ColumnType<Date | null, Date | null, Date | null>;
  closed_at: ColumnType<Date | null, Date | null, Date | null>;
  outcome: 'advised' | 'seen-in-clinic' | 'referred' | 'no-contact' | 'other' | null;
  erased_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  person_id: string | null;
  treatment_id: string | null;
  unread_since: ColumnType<Date | null, Date | null | undefined, Date | null>;
  unread_danger: ColumnType<DangerColumn | null, DangerColumn | null | undefined, DangerColumn | null>;
}

export interface CheckInResultsTable {
  clinic_id: string;
  check_in_id: string;
  source: 'phone' | 'server';
  level: Level;
  certified: boolean;
  knowledge: string;
  /** The whole result, sealed. */
  said: string | null;
}

export interface CheckInEventsTable extends InboxEventColumns {
  clinic_id: string;
  event_id: string;
  check_in_id: string;
  kind: CheckInEventKind;
  at: Instant;
  staff_id: string | null;
  /** A text, sealed. */
  said: string | null;
}

export interface CheckInLinksTable {
  clinic_id: string;
  token_hash: string;
  check_in_id: string;
  created_at: Instant;
  revoked_at: Generated<Date | null>;
}

export interface IdempotencyKeysTable {
  clinic_id: string;
  operation: string;
  key_hash: string;
  body_hash: string;
  answer: Json<unknown>;
  created_at: Instant;
}

export interface AuditEventsTable {
  clinic_id: string;
  audit_id: string;
  at: Instant;
  event: string;
  actor: 'person' | 'staff' | 'system';
  staff_id: string | null;
  check_in_id: string | null;
  person_id: string | null;
  record_id: string | null;
  reason: string | null;
  request_id: string;
  seq: number;
  hash: string;
}

export interface AuditHeadsTable {
  clinic_id: string;
  seq: number;
  hash: string;
  verified_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  verified_seq: number | null;
  findings: number | null;
}

export interface PhotosTable {
  clinic_id: string;
  check_in_id: string;
  photo_id: string;
  state: 'receiving' | 'stored' | 'refused' | 'lost';
  view: PhotoView;
  region: string | null;
  mirrored: boolean;
  taken_at: Instant;
  taken_on: string;
  day: number | null;
  bytes: number;
  sha256: string;
  received: number;
  width: number | null;
  height: number | null;
  announced_at: Instant;
  touched_at: Instant;
  stored_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** The tables of the house, as the migrations make them. */
export interface Tables
  extends ComplicationTables,
    DisputeTables,
    PeopleTables,
    RecordsTables,
    MessageTables,
    InboxTables,
    TeamTables,
    ProtocolTables {
  clinics: ClinicsTable;
  staff: StaffTable;
  staff_memberships: StaffMembershipsTable;
  clinic_keys: ClinicKeysTable;
  check_ins: CheckInsTable;
  check_in_results: CheckInResultsTable;
  check_in_events: CheckInEventsTable;
  check_in_links: CheckInLinksTable;
  idempotency_keys: IdempotencyKeysTable;
  audit_events: AuditEventsTable;
  audit_heads: AuditHeadsTable;
  photos: PhotosTable;
  'platform.clinic_list': { id: string; has_plain_texts: boolean };
  'platform.secrets': { name: string; value: string; created_at: Instant };
}
