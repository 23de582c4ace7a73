import type { FindingAnswer, Level } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { ContextId, FindingId } from '../vocabulary/index.ts';
import type { LookId } from './looks.ts';

/** A sign that is not part of the ordinary effect, and how soon somebody should look at it. */
export interface NotUsual {
  /** A whole sentence that follows "if". */
  readonly say: string;
  /** What the rules answer to the signs below; a lint asks them. */
  readonly level: Exclude<Level, 'expected' | 'self-care'>;
  readonly signs: Readonly<Partial<Record<FindingId, FindingAnswer>>>;
  readonly about?: Readonly<Partial<Record<ContextId, string>>>;
  /** Hours since the end of treatment at which it is asked. */
  readonly hours: number;
  /** The other cases the sentence names, behind "or" or "also"; each must have the same level. */
  readonly or?: readonly NamedCase[];
}

/** One more case of the same sentence, at the same hour unless it names its own. */
export interface NamedCase {
  readonly signs: Readonly<Partial<Record<FindingId, FindingAnswer>>>;
  readonly about?: Readonly<Partial<Record<ContextId, string>>>;
  readonly hours?: number;
}

/** How a sign shows on different skin, or that it is felt and not seen. */
export type OnSkin =
  | { readonly white: string; readonly brown: string; readonly black: string }
  | { readonly anySkin: string };

/** What a page says about one ordinary effect. Its windows stand with the effect and nowhere else. */
export interface ExpectNote {
  /** The id of the ordinary effect. */
  readonly id: string;
  /** What it is and why it comes. */
  readonly what: readonly [string, ...string[]];
  /** What must also be so before it counts as usual, beside what holds for every effect. */
  readonly onlyIf: readonly string[];
  /** What makes it stronger or longer. */
  readonly stretches: readonly string[];
  readonly notUsual: readonly [NotUsual, ...NotUsual[]];
  readonly onSkin: OnSkin;
  readonly drawing?: LookId;
  /** Before this hour it is not part of the ordinary course. */
  readonly notBeforeHour?: number;
  /** From this step on the rules ask for help at every hour: it is neither usual nor watched. */
  readonly neverFrom?: 2 | 3;
  /** Its own lines say where it may be; it can lie beside the treated skin. */
  readonly namesPlace?: true;
  readonly cites: readonly [BasisId, ...BasisId[]];
}

/** A part of the pages that is not about one effect: what needling is, a device, a needle length, sun. */
export interface ExpectPart {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly [string, ...string[]];
  readonly cites: readonly [BasisId, ...BasisId[]];
}
