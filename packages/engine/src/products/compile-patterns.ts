import type { NamePattern } from './ingredient-knowledge.ts';
import { spacedName } from './name-key.ts';

/** A pattern in the form in which names are compared; an empty text fits every name. */
export interface CompiledPattern {
  /** Its place in the table; the first that fits names the kind. */
  readonly place: number;
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
export function compilePattern(
  { label, classes, digits, ...texts }: NamePattern,
  place: number,
): CompiledPattern {
  const { starts = '', ends = '', contains = '', word = '', unless = [] } = texts;
  return {
    place,
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

/** Patterns by what rules most of them out at once. */
export interface PatternIndex {
  readonly all: readonly CompiledPattern[];
  /** By the first letter of what a name starts with. */
  readonly byStart: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** By the last letter of what a name ends with. */
  readonly byEnd: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** By the first word of the word. */
  readonly byWord: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** Only told by what is inside, and whether a name has any of it. */
  readonly inside: readonly CompiledPattern[];
  readonly anyInside: RegExp;
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** Answers patterns sorted for looking up; each stands in one place. */
export function indexPatterns(all: readonly CompiledPattern[]): PatternIndex {
  const starting = all.filter(({ starts }) => starts.trimEnd() !== '');
  const ending = all.filter(({ starts, ends }) => starts.trimEnd() === '' && ends !== '');
  const rest = all.filter((one) => !starting.includes(one) && !ending.includes(one));
  const worded = rest.filter(({ word }) => word !== '');
  const inside = rest.filter(({ word }) => word === '');
  const texts = inside.map(({ contains }) => contains);
  return {
    all,
    byStart: Map.groupBy(starting, ({ starts }) => starts.charAt(0)),
    byEnd: Map.groupBy(ending, ({ ends }) => ends.slice(-1)),
    byWord: Map.groupBy(worded, ({ word }) => firstWord(word)),
    inside,
    anyInside: new RegExp(texts.length === 0 ? '(?!)' : texts.join('|'), 'u'),
  };
}

/** Answers the only patterns that may fit a name; `within` is the name between two spaces. */
export function likelyPatterns(
  index: PatternIndex,
  { name, within, words }: { readonly name: string; readonly within: string; readonly words: string },
): readonly CompiledPattern[] {
  const spoken = index.byWord.size === 0 ? [] : [...new Set(words.split(' '))];
  return [
    ...(index.byStart.get(name.charAt(0)) ?? []),
    ...(index.byEnd.get(name.slice(-1)) ?? []),
    ...spoken.flatMap((word) => index.byWord.get(word) ?? []),
    ...(index.anyInside.test(within) ? index.inside : []),
  ];
}
