import type { ColumnType } from 'kysely';

interface RetentionSettingsTable {
  clinic_id: string;
  check_in_months: number | null;
  photo_months: number | null;
  person_months: number | null;
  legal_months: number | null;
  version: number;
  updated_at: ColumnType<Date, Date, Date>;
  updated_by: string;
}

/** What a clinic says about its records. */
export interface RecordsTables {
  retention_settings: RetentionSettingsTable;
}
