import type { ColumnType } from 'kysely';

/** A timestamp: read as a Date, written as a Date. */
type Instant = ColumnType<Date, Date, Date>;

export interface ComplicationsTable {
  clinic_id: string;
  complication_id: string;
  person_id: string | null;
  treatment_id: string | null;
  check_in_id: string | null;
  state: 'draft' | 'confirmed' | 'closed';
  version: number;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
}

export interface ComplicationVersionsTable {
  clinic_id: string;
  complication_id: string;
  version: number;
  state: 'draft' | 'confirmed' | 'closed';
  /** The whole file as it was, sealed; nothing once the person is erased. */
  said: string | null;
  written_by: string;
  written_at: Instant;
}

export interface RecallsTable {
  clinic_id: string;
  recall_id: string;
  kind: 'cartridge-lot' | 'batch' | 'device' | 'operator' | 'knowledge';
  ref: string | null;
  value: string;
  from_on: string | null;
  until_on: string | null;
  /** Why, sealed. */
  note: string;
  created_at: Instant;
  created_by: string;
}

export interface RecallContactsTable {
  clinic_id: string;
  contact_id: string;
  recall_id: string;
  person_id: string | null;
  check_in_id: string | null;
  contacted: boolean;
  how: 'phone' | 'e-mail' | 'letter' | 'in-person' | 'app' | null;
  at: Instant;
  staff_id: string;
}

/** Tables about what went wrong. */
export interface ComplicationTables {
  complications: ComplicationsTable;
  complication_versions: ComplicationVersionsTable;
  recalls: RecallsTable;
  recall_contacts: RecallContactsTable;
}
