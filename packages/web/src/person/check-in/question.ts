import { msg } from '../../language/t.ts';
import type { Option } from '../../ui/choice.tsx';
import type { Answer } from './answer.ts';
import type { Known } from './known.ts';

/** The four parts a check-in is told in; no page counts questions, because answers change how many there are. */
export const PARTS = [
  msg('Danger signs'),
  msg('The treatment'),
  msg('Your skin'),
  msg('A little more'),
] as const;

export type Part = 1 | 2 | 3 | 4;

export interface ListGroup {
  readonly title?: string;
  readonly options: readonly Option[];
}

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
  /** Chosen before anybody answered, from the message. */
  readonly preset?: string | undefined;
}

/** How a question is drawn. */
export type Shape =
  | { readonly kind: 'danger'; readonly screen: 1 | 2 }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | {
      readonly kind: 'list';
      readonly groups: readonly ListGroup[];
      readonly none: string;
      /** Picked before anybody answered, from the message. */
      readonly preset: readonly string[];
      /** Drawings stand beside the lines that have one; the skin tone is the one known so far. */
      readonly drawings?: { readonly tone: string | undefined };
      /** The lines are parts of the face: they are drawn as well. */
      readonly map?: true;
      /** One tap that picks many. */
      readonly shortcut?: { readonly label: string; readonly picks: readonly string[] };
      /** How strong a line is, asked below it once it is ticked. */
      readonly steps?: Readonly<Record<string, readonly Option[]>>;
    }
  | {
      readonly kind: 'day';
      readonly written: number | undefined;
      readonly options: readonly Option[];
      readonly none: string;
      readonly preset: readonly string[];
    }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'message' }
  | { readonly kind: 'read'; readonly options: readonly Option[]; readonly denied: readonly string[] };

/** One page of the check-in. */
export interface Question {
  readonly key: string;
  readonly part: Part;
  readonly title: string;
  readonly hint?: string | undefined;
  /** What is drawn for the facts that the interview asks here. */
  shape(known: Known, items: readonly string[]): Shape;
  /** Adds what an answer says to what is known. */
  tell(answer: Answer, known: Known, items: readonly string[]): void;
}
