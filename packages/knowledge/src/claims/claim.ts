import type { Level } from '@afterneedle/engine';
import type { SourceId } from '../sources/sources.ts';
import type { ClaimId, ConflictId, WarningId } from './index.ts';

/** Hours since the end of treatment, negative before it; null is open or not said. */
export interface StatedWindow {
  readonly fromHour: number | null;
  readonly toHour: number | null;
  /** The article said it in words ("a few days") and the number is ours. */
  readonly approximate?: true;
}

/** One statement of an article, in our own words. */
export interface Claim {
  readonly id: ClaimId;
  readonly source: SourceId;
  /** Where in the saved text of the article. */
  readonly place: string;
  readonly kind:
    | 'expected'
    | 'cause'
    | 'cue'
    | 'modifier'
    | 'red-flag'
    | 'care-do'
    | 'care-avoid'
    | 'precaution'
    | 'practitioner'
    | 'prevention';
  readonly subject: string;
  readonly statement: string;
  readonly window?: StatedWindow;
  /** The level the article's own words stand for; not what the product recommends. */
  readonly level?: Level;
  /** Those words. */
  readonly saidAs?: string;
  readonly cues?: Readonly<
    Partial<Record<'look' | 'feel' | 'onset' | 'place' | 'trigger' | 'systemic', string>>
  >;
  readonly appliesTo?: string;
  readonly frequency?: string;
  readonly dose?: string;
  readonly conflicts?: readonly ConflictId[];
  readonly warnings?: readonly WarningId[];
}
