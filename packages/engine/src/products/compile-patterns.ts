import type { NamePattern } from './ingredient-knowledge.ts';
import { spacedName } from './name-key.ts';

/** A pattern in the form in which names are compared; an empty text fits every name. */
export interface CompiledPattern {
  readonly label: string;
  readonly classes: readonly string[];
  readonly starts: string;
  readonly ends: string;
  readonly contains: string;
  readonly word: string;
  readonly digits: boolean;
  readonly unless: readonly string[];
  /** "PEG-7 Olivate" is made from a plant and is none. */
  readonly isDerived: boolean;
}

/** Answers a pattern in the form in which names are compared. */
export function compilePattern({ label, classes, digits, ...texts }: NamePattern): CompiledPattern {
  const { starts = '', ends = '', contains = '', word = '', unless = [] } = texts;
  return {
    label,
    classes,
    starts: spacedName(starts).trimStart(),
    ends: spacedName(ends).trimEnd(),
    contains: spacedName(contains),
    word: spacedName(word).trim(),
    digits: digits === true,
    unless: unless.map(spacedName),
    isDerived: starts !== '' || contains.endsWith('-'),
  };
}
