import { readFileSync } from 'node:fs';

/** One ingredient as the judge read it, with the classes the judge gave it. */
export interface JudgedMention {
  readonly name: string;
  readonly classes: readonly string[];
}

/** A label text with what the judge read in it. */
export interface JudgedLabel {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly text: string;
  readonly mentions: readonly JudgedMention[];
  readonly note?: string;
}

/** A single name with the classes the judge gave it. */
export interface JudgedName extends JudgedMention {
  readonly address: string;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}

/** Written by an author who had not seen the tables; see README.md beside it. */
export const judgedLabels = read<readonly JudgedLabel[]>('labels.json');
export const judgedNames = read<readonly JudgedName[]>('names.json');
