import type { Level } from '@afterneedle/engine';
import type { ColumnType } from 'kysely';

/** A timestamp: read as a Date, written as a Date. */
type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null, Date | null>;

/** How urgent words read, where that is today or now. */
export type DangerColumn = Extract<Level, 'same-day' | 'emergency'>;

export interface MessagesTable {
  clinic_id: string;
  message_id: string;
  check_in_id: string;
  sender: 'person' | 'clinic';
  staff_id: string | null;
  sealed: string | null;
  /** A reply from before texts were sealed; the server seals and empties it at its next start. */
  plain: string | null;
  asks: 'photo' | null;
  danger: DangerColumn | null;
  written_at: Instant;
  sent_at: Instant;
}

export interface MessageReadsTable {
  clinic_id: string;
  message_id: string;
  reader: string;
  staff_id: string | null;
  at: Instant;
}

export interface ReplyTemplatesTable {
  clinic_id: string;
  template_id: string;
  seed: string | null;
  title: string;
  body: string;
  version: number;
  retired_at: MaybeInstant;
  updated_at: Instant;
  updated_by: string | null;
}

export interface CheckInSentTable {
  clinic_id: string;
  check_in_id: string;
  sealed: string | null;
}

/** The tables of messages, replies kept ready, and what phones sent. */
export interface MessageTables {
  messages: MessagesTable;
  message_reads: MessageReadsTable;
  reply_templates: ReplyTemplatesTable;
  check_in_sent: CheckInSentTable;
}
