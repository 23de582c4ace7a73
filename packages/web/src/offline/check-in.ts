import type { CheckInCreate, LevelResult } from '@afterneedle/contract';
import type { ResultPage } from '@afterneedle/words';
import type { Dispute } from '../person/about/dispute.ts';
import type { Answers } from '../person/check-in/answer.ts';
import type { FromTreatment } from '../person/check-in/from-treatment.ts';

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
  /** Under which key it is sent, made of what it says; missing where an older app put it into the outbox under its id. */
  readonly key?: string;
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
  /** The id of the check-in it was, before both of two that differed were kept. */
  readonly origin?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly clinicSlug?: string;
  readonly answers: Answers;
  /** What stands on a page that was not yet continued. */
  readonly drafts: Answers;
  /** What the plan knew when it began; it stands on a page until the person answers that page. */
  readonly from?: FromTreatment;
  readonly result?: PhoneResult;
  /** The page of the result as the person saw it: newer advice does not change it unasked. */
  readonly shown?: ResultPage;
  readonly delivery?: Delivery;
  /** What the person says was wrong with the result. */
  readonly dispute?: Dispute;
  /** In the bin since. */
  readonly deletedAt?: number;
}
