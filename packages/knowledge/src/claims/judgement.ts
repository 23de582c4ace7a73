import type { JudgementId } from './index.ts';

/** A value or rule no source gives. */
export interface Judgement {
  readonly id: JudgementId;
  readonly statement: string;
  readonly why: string;
  /** Who must sign it. */
  readonly needs: string;
  /** Name and date of the signature; null while nobody signed. */
  readonly signedBy: string | null;
}
