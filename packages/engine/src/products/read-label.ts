import type { Problem } from '../facts/problem.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import { cutMention, lineEnds } from './cut-mention.ts';
import { cutIntoNames, type NameRun } from './known-names.ts';
import type { DroppedPiece } from './label-sections.ts';
import { tidyLabelText } from './label-text.ts';
import { isVagueName, type Mention } from './mention.ts';
import { nameKey } from './name-key.ts';
import { type RecognisedIngredient, recogniseIngredient } from './recognise-ingredient.ts';
import { repairedName } from './scan-words.ts';
import { spelledLike } from './spelling.ts';
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
/** So many words are hardly one name. */
const MANY_WORDS = 8;
const MOST_WORDS = 400;
const SOME = 3;

/** Answers what a pasted label names and what each name stands for; names that lost their separators, or got one too many, are mended. */
export function readLabel(compiled: CompiledIngredients, text: string): ReadLabel {
  const split = splitIngredients(text);
  if (!split.ok) return split;
  const joined = joinBroken(compiled, split.mentions);
  const tidy = tidyLabelText(text);
  const how = { ends: lineEnds(tidy), isScanned: isMisread(compiled, { text, joined }) };
  const mentions = joined.flatMap((mention): readonly ReadMention[] => {
    const found = recogniseIngredient(compiled, mention);
    const words = mention.printed.split(' ').length;
    const isLong =
      words >= MANY_WORDS && !isPlantTwice(compiled, mention.printed) && !isNamed(compiled, mention.printed);
    const isWhole = found.recognised !== 'no' && !isLong && !isGlued(mention.printed);
    if (words > MOST_WORDS) return [{ mention, found }];
    if (!isLong && !isGlued(mention.printed)) {
      const cut = readCut(compiled, { mention, found }, how);
      if (cut !== undefined) return cut;
    }
    if (isWhole) return cutRepaired(compiled, { mention, found }) ?? [{ mention, found }];
    const runs = cutIntoNames(compiled, mention.printed).map((run) => readRun(compiled, mention, run));
    if (
      found.recognised !== 'no' &&
      !isHalf(mention.printed) &&
      runs.some((run) => isHalf(run.read.mention.printed))
    ) {
      const classes = new Set([found, ...runs.map(({ read }) => read.found)].flatMap((one) => one.classes));
      return [{ mention, found: { ...found, classes: [...classes] } }];
    }
    const isBetter = isLong
      ? mostKnown(runs) && !isNameAndBracket(runs)
      : allKnown(runs, { exactly: found.recognised !== 'no' });
    if (isBetter && isSameThing(runs.map(({ read }) => read))) return [asOne(mention, runs)];
    if (isBetter) return runs.map(({ read }) => read);
    return cutRepaired(compiled, { mention, found }) ?? [{ mention, found }];
  });
  if (mentions.length > MAX_MENTIONS) {
    const message = `one list has at most ${MAX_MENTIONS} ingredients; paste one product at a time`;
    return { ok: false, problems: [{ path: '/text', code: 'too-long', message }] };
  }
  return { ...split, mentions: withSynonyms(mentions) };
}

const SIGNS_OF_SCANS = /[«»~°¬¢€|]|\p{Ll}[|!]|\p{Lu}\p{Ll}\p{Lu}/gu;
const FEWEST_SIGNS = 3;
const SHARE_MISREAD = 0.2;

/** Whether a scanner read this label: odd signs stand in it, or many of its names are nearly names. */
function isMisread(
  compiled: CompiledIngredients,
  { text, joined }: { readonly text: string; readonly joined: readonly Mention[] },
): boolean {
  if ((text.match(SIGNS_OF_SCANS)?.length ?? 0) < FEWEST_SIGNS) return false;
  const misread = joined.filter(({ name }) => repairedName(compiled.repair, name) !== undefined);
  return misread.length >= joined.length * SHARE_MISREAD;
}

/** A name known only by its form, or not at all, may be two whose separator was lost; nothing it counts as is lost by cutting. */
function readCut(
  compiled: CompiledIngredients,
  { mention, found }: ReadMention,
  how: { readonly ends: ReadonlySet<string>; readonly isScanned: boolean },
): readonly ReadMention[] | undefined {
  if (compiled.byKey.has(nameKey(mention.printed)) || compiled.byKey.has(nameKey(mention.name)))
    return undefined;
  const isKnown = found.recognised !== 'no';
  const cut = cutMention(compiled, mention.printed, { ...how, isKnown });
  if (cut === undefined) return undefined;
  const reads = cut.names.map((part) => readRun(compiled, mention, { text: part, isKnown: true }).read);
  if (isSameThing(reads)) return undefined;
  const classes = new Set(reads.flatMap((one) => one.found.classes));
  return cut.isExact || found.classes.every((id) => classes.has(id)) ? reads : undefined;
}

/** "AQUA WATER EAU" and "水 WATER" are one thing under several names. */
function isSameThing(reads: readonly ReadMention[]): boolean {
  const [first, ...others] = reads;
  const ids = first?.found.ids ?? [];
  return others.length > 0 && others.every(({ found }) => found.ids.some((id) => ids.includes(id)));
}

function asOne(mention: Mention, runs: readonly ReadRun[]): ReadMention {
  const found = runs[0]?.read.found;
  return { mention, found: found ?? { recognised: 'no', ids: [], classes: [] } };
}

/** "Butea Monosperma (Flame of the Forest) Flower Extract" is one name though its end alone is one as well. */
function isNameAndBracket(runs: readonly ReadRun[]): boolean {
  return runs.length === 2 && /^\([^()]+\) \p{L}/u.test(runs[1]?.read.mention.printed ?? '');
}

const SHORTEST_CUT = 5;

/** A run of misread words is cut where the names meet that its words stand for. */
function cutRepaired(
  compiled: CompiledIngredients,
  { mention, found }: ReadMention,
): readonly ReadMention[] | undefined {
  if (found.id !== undefined && found.readAs === undefined) return undefined;
  const words = mention.printed.split(' ');
  if (words.length < 2) return undefined;
  const repaired = words.map((word) =>
    /\d/u.test(word) ? word : (repairedName(compiled.repair, word) ?? word),
  );
  if (words.every((word, at) => word === repaired[at])) return undefined;
  const runs = cutIntoNames(compiled, repaired.join(' '));
  if (found.recognised !== 'no' && !runs.every(({ text, isKnown }) => isKnown && text.length >= SHORTEST_CUT))
    return undefined;
  let at = 0;
  const reads = runs.map((run): ReadRun => {
    const from = at;
    at += run.text.split(' ').length;
    const printed = words.slice(from, at).join(' ');
    return readRun(compiled, mention, { text: printed, isKnown: run.isKnown });
  });
  return at === words.length && allKnown(reads, { exactly: false })
    ? reads.map(({ read }) => read)
    : undefined;
}

/** "tretinoin (retinoic acid, vitamin A acid)" is one thing under three names. */
function withSynonyms(mentions: readonly ReadMention[]): readonly ReadMention[] {
  const all: ReadMention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const first = mentions[at];
    if (first === undefined) break;
    let end = at + 1;
    while (mentions[end]?.mention.isBeside === true) end += 1;
    const beside = mentions.slice(at + 1, end);
    const isSame = ({ found }: ReadMention): boolean => found.ids.some((id) => first.found.ids.includes(id));
    if (beside.length === 0 || first.mention.isBeside || !beside.every(isSame)) {
      all.push(first);
      continue;
    }
    const names = beside.map(({ mention }) => mention.printed);
    const classes = [...new Set([first, ...beside].flatMap(({ found }) => found.classes))];
    const printed = `${first.mention.printed} (${names.join(', ')})`;
    all.push({
      mention: { ...first.mention, printed, bracketed: [...first.mention.bracketed, ...names] },
      found: { ...first.found, classes },
    });
    at = end - 1;
  }
  return all;
}

interface ReadRun {
  readonly isKnown: boolean;
  readonly read: ReadMention;
}

function readRun(compiled: CompiledIngredients, whole: Mention, { text, isKnown }: NameRun): ReadRun {
  const { isActive, mayContain } = whole;
  const mention: Mention = {
    printed: text,
    name: text,
    bracketed: [],
    ...(isActive ? { isActive } : {}),
    ...(mayContain ? { mayContain } : {}),
    ...(isVagueName(text) ? { isVague: true } : {}),
  };
  return { isKnown, read: { mention, found: recogniseIngredient(compiled, mention) } };
}

/** A run with half a bracket, or a slash at its end, was torn out of a name. */
function isHalf(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/[([]/gu) !== count(/[)\]]/gu) || /^\/|\/$/u.test(text);
}

function isGlued(text: string): boolean {
  return /[\p{Ll})]\p{Lu}\p{Ll}/u.test(text);
}

function allKnown(runs: readonly ReadRun[], { exactly }: { readonly exactly: boolean }): boolean {
  const isAll = runs.every(
    ({ isKnown, read }) => isKnown || (!exactly && read.found.recognised === 'by-table'),
  );
  const known = runs.filter(({ isKnown }) => isKnown).length;
  return runs.length > 1 && known > 0 && (isAll || (!exactly && known >= SOME && known * 2 >= runs.length));
}

function mostKnown(runs: readonly ReadRun[]): boolean {
  const known = runs.filter(({ isKnown }) => isKnown).length;
  return runs.length > 1 && known * 2 >= runs.length;
}

/** Whether a name stands in the table or the list, or each of its names between slashes does. */
function isNamed(compiled: CompiledIngredients, name: string): boolean {
  const has = (part: string): boolean =>
    compiled.byKey.has(nameKey(part)) || compiled.listed.has(nameKey(part));
  return has(name) || (name.includes('/') && name.split('/').every(has));
}

/** "Butyrospermum Parkii Butter Extract/Butyrospermum Parkii (Shea) Butter Extract" is one plant under two names. */
function isPlantTwice(compiled: CompiledIngredients, name: string): boolean {
  const [one = '', other = '', ...more] = name.split('/').map((part) => part.trim().toLowerCase());
  const isPlant = (part: string): boolean => {
    const head = part.split(' ', 1)[0] ?? '';
    return compiled.genera.has(head) || compiled.genera.has(repairedName(compiled.repair, head) ?? '');
  };
  const isShort = (part: string): boolean => part.split(' ').length < MANY_WORDS;
  return more.length === 0 && isPlant(one) && isPlant(other) && isShort(one) && isShort(other);
}

function joinBroken(compiled: CompiledIngredients, mentions: readonly Mention[]): readonly Mention[] {
  const isKnown = ({ name }: Mention): boolean => isNamed(compiled, name);
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
      const isMended = !parts.some(isKnown) && spelledLike(compiled, nameKey(name)).length > 0;
      if (!isNamed(compiled, name) && !isMended) continue;
      taken = { ...first, name, printed: parts.map(({ printed }) => printed).join(' ') };
      count = length;
    }
    all.push(taken);
    at += count - 1;
  }
  return all;
}
