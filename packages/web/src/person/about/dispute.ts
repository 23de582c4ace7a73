import type { DisputeKind } from '@afterneedle/contract';
import { msg } from '../../language/t.ts';

/** What can be wrong with a piece of advice. */
export const DISPUTES = [
  { value: 'not-urgent-enough', label: msg('It was not urgent enough') },
  { value: 'too-urgent', label: msg('It was too urgent') },
  { value: 'wrong-cause', label: msg('It was not what I had') },
  { value: 'wrong-care', label: msg('What it told me to do did harm or did not help') },
  { value: 'not-clear', label: msg('I did not understand it') },
  { value: 'not-usable', label: msg('I could not use the page') },
  { value: 'other', label: msg('Something else') },
] as const satisfies readonly { readonly value: DisputeKind; readonly label: string }[];

/** What a person says was wrong with a result. */
export interface Dispute {
  readonly kinds: readonly DisputeKind[];
  readonly text: string;
  readonly at: number;
  /** Whether the clinic is to have it; missing while it is only kept here. */
  readonly delivery?: 'waiting' | 'sent' | 'refused';
}
