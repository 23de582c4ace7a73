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

/** One set of label texts and names by an author who had not seen the tables; see README.md beside it. */
export interface JudgedSet {
  readonly id: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
  readonly labels: readonly JudgedLabel[];
  readonly names: readonly JudgedName[];
}

/** Each set was first run after those before it had been looked at by those who mend the reading. */
export const judgedSets: readonly JudgedSet[] = [
  { id: 'a', labels: read('labels.json'), names: read('names.json') },
  { id: 'b', labels: read('labels-b.json'), names: read('names-b.json') },
  { id: 'c', labels: read('labels-c.json'), names: read('names-c.json') },
  { id: 'd', labels: read('set-d-labels.json'), names: read('set-d-names.json') },
  { id: 'e', labels: read('set-e-labels.json'), names: read('set-e-names.json') },
  { id: 'f', labels: read('set-f-labels.json'), names: read('set-f-names.json') },
  { id: 'g', labels: read('set-g-labels.json'), names: read('set-g-names.json') },
];
