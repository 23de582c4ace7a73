import type { Level } from '@afterneedle/engine';
import type { ColumnType, Generated } from 'kysely';

/** A timestamp: read as a Date, written as a Date. */
type Instant = ColumnType<Date, Date, Date>;

/** JSON: read parsed, written as text, because the drivers disagree about arrays. */
type Json<T> = ColumnType<T, string, string>;

export interface ClinicsTable {
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

export type StaffRole = 'owner' | 'clinician' | 'reception';

export interface StaffMembershipsTable {
  clinic_id: string;
  staff_id: string;
  role: StaffRole;
  started_at: Instant;
  ended_at: ColumnType<Date | null, Date | null, Date | null>;
}

export type CheckInStateColumn = 'sent' | 'seen' | 'acknowledged' | 'closed';

export interface CheckInsTable {
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
  message: string | null;
  areas: Json<string[]>;
  facts: Json<Record<string, number | boolean | string>>;
  created_at: Instant;
  sent_at: Instant;
  seen_at: ColumnType<Date | null, Date | null, Date | null>;
  acknowledged_at: ColumnType<Date | null, Date | null, Date | null>;
  closed_at: ColumnType<Date | null, Date | null, Date | null>;
  outcome: 'advised' | 'seen-in-clinic' | 'referred' | 'no-contact' | 'other' | null;
}

export interface CheckInResultsTable {
  clinic_id: string;
  check_in_id: string;
  source: 'phone' | 'server';
  level: Level;
  certified: boolean;
  knowledge: string;
  result: Json<unknown>;
}

export interface CheckInEventsTable {
  clinic_id: string;
  event_id: string;
  check_in_id: string;
  kind: 'sent' | 'seen' | 'acknowledged' | 'replied' | 'closed';
  at: Instant;
  staff_id: string | null;
  text: string | null;
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
  request_id: string;
}

/** The tables of the house, as the migrations make them. */
export interface Tables {
  clinics: ClinicsTable;
  staff: StaffTable;
  staff_memberships: StaffMembershipsTable;
  check_ins: CheckInsTable;
  check_in_results: CheckInResultsTable;
  check_in_events: CheckInEventsTable;
  check_in_links: CheckInLinksTable;
  idempotency_keys: IdempotencyKeysTable;
  audit_events: AuditEventsTable;
  'platform.secrets': { name: string; value: string; created_at: Instant };
}
