import type { MessageDanger } from '@afterneedle/contract';

/** A message of the person on its way to a clinic, or one they have begun. */
export interface KeptMessage {
  readonly id: string;
  /** The private link of the check-in: the only way to its thread. */
  readonly link: string;
  readonly text: string;
  readonly state: 'draft' | 'waiting' | 'sending' | 'sent' | 'refused';
  /** When the person pressed Send. */
  readonly writtenAt: number;
  readonly danger: MessageDanger | null;
  readonly lastTryAt?: number;
  readonly sentAt?: number;
  /** Its id on the server. */
  readonly messageId?: string;
  /** Why the server will never take it, in words. */
  readonly refusal?: string;
}
