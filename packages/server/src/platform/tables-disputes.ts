import type { DisputeFinding, DisputeKind } from '@afterneedle/contract';
import type { ColumnType } from 'kysely';

/** What people said was wrong with a piece of advice. */
export interface DisputesTable {
  clinic_id: string;
  dispute_id: string;
  check_in_id: string;
  kinds: ColumnType<DisputeKind[], string, never>;
  /** Sealed by the clinic's key. */
  said: string | null;
  said_at: ColumnType<Date, Date, never>;
  received_at: ColumnType<Date, Date, never>;
  finding: DisputeFinding | null;
  /** Sealed by the clinic's key. */
  note: string | null;
  settled_at: ColumnType<Date | null, Date | null, Date | null>;
  settled_by: string | null;
}

export interface DisputeTables {
  disputes: DisputesTable;
}
