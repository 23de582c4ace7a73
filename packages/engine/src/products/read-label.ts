import type { Problem } from '../facts/problem.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import { cutIntoNames, type NameRun } from './known-names.ts';
import type { DroppedPiece } from './label-sections.ts';
import { isVagueName, type Mention } from './mention.ts';
import { nameKey } from './name-key.ts';
import { type RecognisedIngredient, recogniseIngredient } from './recognise-ingredient.ts';
import { MAX_MENTIONS, splitIngredients } from './split-ingredients.ts';

/** A mention of a label and what it stands for. */
export interface ReadMention {
  readonly mention: Mention;
  readonly found: RecognisedIngredient;
}

export type ReadLabel =
  | {
      readonly ok: true;
      readonly mentions: readonly ReadMention[];
      readonly dropped: readonly DroppedPiece[];
      readonly hasTwoLists: boolean;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MOST_JOINED = 3;
const FEWEST_NAMES_IN_A_RUN = 3;

/** Answers what a pasted label names and what each name stands for; names that lost their separators, or got one too many, are mended. */
export function readLabel(compiled: CompiledIngredients, text: string): ReadLabel {
  const split = splitIngredients(text);
  if (!split.ok) return split;
  const joined = joinBroken(compiled, split.mentions);
  const hasNoSeparators = split.mentions.length < 3;
  const mentions = joined.flatMap((mention): readonly ReadMention[] => {
    const found = recogniseIngredient(compiled, mention);
    if (found.recognised !== 'no' && found.readAs === undefined) return [{ mention, found }];
    const runs = cutIntoNames(compiled, mention.printed);
    if (!isBetter(runs, hasNoSeparators)) return [{ mention, found }];
    return runs.map((run) => readRun(compiled, mention, run));
  });
  if (mentions.length > MAX_MENTIONS) {
    const message = `one list has at most ${MAX_MENTIONS} ingredients; paste one product at a time`;
    return { ok: false, problems: [{ path: '/text', code: 'too-long', message }] };
  }
  return { ...split, mentions };
}

function readRun(
  compiled: CompiledIngredients,
  { isActive, mayContain }: Mention,
  { text }: NameRun,
): ReadMention {
  const mention: Mention = {
    printed: text,
    name: text,
    bracketed: [],
    ...(isActive ? { isActive } : {}),
    ...(mayContain ? { mayContain } : {}),
    ...(isVagueName(text) ? { isVague: true } : {}),
  };
  return { mention, found: recogniseIngredient(compiled, mention) };
}

function isBetter(runs: readonly NameRun[], hasNoSeparators: boolean): boolean {
  if (runs.length < 2) return false;
  if (runs.every(({ isKnown }) => isKnown)) return true;
  const known = runs.filter(({ isKnown }) => isKnown).length;
  return hasNoSeparators && known >= FEWEST_NAMES_IN_A_RUN && known * 2 >= runs.length;
}

function joinBroken(compiled: CompiledIngredients, mentions: readonly Mention[]): readonly Mention[] {
  const isKnown = ({ name }: Mention): boolean =>
    compiled.byKey.has(nameKey(name)) || compiled.listed.has(nameKey(name));
  const all: Mention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const first = mentions[at];
    if (first === undefined) break;
    let taken = first;
    let count = 1;
    for (let length = 2; length <= MOST_JOINED && count === 1; length += 1) {
      const parts = mentions.slice(at, at + length);
      if (
        parts.length < length ||
        parts.every(isKnown) ||
        parts.some(({ bracketed }) => bracketed.length > 0)
      )
        continue;
      const name = parts.map((part) => part.name).join(' ');
      if (!compiled.byKey.has(nameKey(name))) continue;
      taken = { ...first, name, printed: parts.map(({ printed }) => printed).join(' ') };
      count = length;
    }
    all.push(taken);
    at += count - 1;
  }
  return all;
}
