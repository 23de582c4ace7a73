import type { CheckInCreate, LevelResult } from '@afterneedle/contract';
import type { Answers } from '../person/check-in/answer.ts';

/** What the phone worked out, and when. */
export interface PhoneResult extends LevelResult {
  readonly assessedAt: number;
}

/** How far a check-in has come on its way to the clinic, as this device knows it. */
export interface Delivery {
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused';
  readonly body: CheckInCreate;
  /** When the person pressed Send. */
  readonly askedAt: number;
  readonly lastTryAt?: number;
  readonly sentAt?: number;
  /** The part after `/c#`: the only way to this check-in on the server. */
  readonly link?: string;
  /** The server came to a higher level than this device. */
  readonly raisedTo?: LevelResult['level'];
  /** Why the server will never take it, in words. */
  readonly refusal?: string;
}

/** One check-in as kept on this device. */
export interface CheckIn {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly clinicSlug?: string;
  readonly answers: Answers;
  /** What stands on a page that was not yet continued. */
  readonly drafts: Answers;
  readonly result?: PhoneResult;
  readonly delivery?: Delivery;
}
