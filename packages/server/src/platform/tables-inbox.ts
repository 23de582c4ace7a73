import type { CaseEventKind } from '@afterneedle/contract';
import type { Level } from '@afterneedle/engine';
import type { ColumnType } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** What the inbox keeps of a check-in beside what was sent. */
export interface InboxColumns {
  version: ColumnType<number, number | undefined, number>;
  changed_at: Instant;
  changed_by: ColumnType<string | null, string | null | undefined, string | null>;
  owner_id: ColumnType<string | null, string | null | undefined, string | null>;
  waiting_since: MaybeInstant;
  answered_at: MaybeInstant;
  clock_from: Instant;
  target_minutes: number | null;
  due_at: ColumnType<Date | null, Date | null, Date | null>;
  order_at: Instant;
  told_level: Level;
}

export type CheckInEventKind = CaseEventKind;

/** What is kept of an event beside its kind. */
export interface InboxEventColumns {
  to_staff_id: ColumnType<string | null, string | null | undefined, never>;
  level_from: ColumnType<Level | null, Level | null | undefined, never>;
  level_to: ColumnType<Level | null, Level | null | undefined, never>;
}

export interface NoticeSettingsTable {
  clinic_id: string;
  emergency_unseen_minutes: number;
  same_day_minutes: number;
  contact_minutes: number;
  on_call: ColumnType<string[], string, string>;
  webhook_url: string | null;
  webhook_secret: string | null;
  version: number;
  updated_at: Instant;
  updated_by: string;
}

export type NoticeKind = 'alert' | 'escalation' | 'overdue' | 'reply';

export interface NoticesTable {
  clinic_id: string;
  notice_id: string;
  check_in_id: string;
  kind: NoticeKind;
  channel: 'mail' | 'webhook';
  address: string | null;
  clock_from: Instant;
  round: number;
  state: 'waiting' | 'sent' | 'failed' | 'dropped';
  attempts: number;
  fault: string | null;
  created_at: Instant;
  tried_at: MaybeInstant;
  sent_at: MaybeInstant;
}

/** Tables of the clocks and of what is sent. */
export interface InboxTables {
  notice_settings: NoticeSettingsTable;
  notices: NoticesTable;
}
