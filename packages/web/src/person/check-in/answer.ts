import type { DangerAnswer } from './danger-answer.ts';
import type { When } from './when.ts';

/** What a message was read to say, kept with it so that the chips stay what they were. */
export interface Reading {
  readonly findings: Readonly<Record<string, number | true>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly areas: readonly string[];
  readonly hoursSince?: number;
  readonly deniedInText: readonly string[];
  /** Words of despair or self-harm: no finding, a line to call is shown. */
  readonly crisis?: true;
}

/** What a person gave on one page. */
export type Answer =
  | { readonly kind: 'danger'; readonly items: Readonly<Record<string, DangerAnswer>> }
  | { readonly kind: 'choice'; readonly value: string }
  | {
      readonly kind: 'list';
      readonly picked: readonly string[];
      readonly others: 'no' | 'unsure';
      /** How strong each picked line is, where that was said at once. */
      readonly steps?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'rows'; readonly rows: Readonly<Record<string, string>> }
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly reading?: Reading;
      readonly about?: 'someone-else';
    }
  | {
      readonly kind: 'day';
      readonly when?: When;
      readonly picked: readonly string[];
      readonly others: 'no' | 'unsure';
    };

/** All answers of a check-in, by the key of the question. */
export type Answers = Readonly<Record<string, Answer>>;
