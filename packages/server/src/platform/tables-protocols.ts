import type { ProtocolContent, ProtocolReport } from '@afterneedle/contract';
import type { ColumnType } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null, Date | null>;
type Json<T> = ColumnType<T, string, string>;

export interface ProtocolsTable {
  clinic_id: string;
  protocol_id: string;
  draft: Json<ProtocolContent>;
  draft_hash: string;
  revision: number;
  created_at: Instant;
  changed_at: Instant;
  changed_by: string;
  review_asked_at: MaybeInstant;
  review_asked_by: string | null;
}

export interface ProtocolRunsTable {
  clinic_id: string;
  protocol_id: string;
  run_id: string;
  draft_hash: string;
  knowledge: string;
  passed: boolean;
  report: Json<ProtocolReport>;
  at: Instant;
  staff_id: string;
}

export interface ProtocolVersionsTable {
  clinic_id: string;
  protocol_id: string;
  version: number;
  kind: 'published' | 'retired';
  content: ColumnType<ProtocolContent | null, string | null, never>;
  content_hash: string | null;
  run_id: string | null;
  effective_at: Instant;
  at: Instant;
  approved_by: string;
  staff_id: string;
  note: string;
}

/** Tables about a clinic's protocols. */
export interface ProtocolTables {
  protocols: ProtocolsTable;
  protocol_runs: ProtocolRunsTable;
  protocol_versions: ProtocolVersionsTable;
}
