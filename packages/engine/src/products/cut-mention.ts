import type { CompiledIngredients } from './compile-ingredients.ts';
import { cutIntoNames, isKnownName } from './known-names.ts';
import { nameKey, plainName, scannedKey } from './name-key.ts';
import { spelledLike } from './spelling.ts';

/** Shorter names are too easily part of another. */
const SHORTEST = 7;
const MOST_WORDS = 14;
/** One word so long is a name of its own. */
const LONG = 10;

/** Answers between which words the lines of a text end, as "word\nword". */
export function lineEnds(text: string): ReadonlySet<string> {
  const lines = text.split(/\n+/u).map((line) => line.trim());
  return new Set(
    lines.flatMap((line, index) => {
      const before = lines[index - 1]?.split(' ').at(-1) ?? '';
      const after = line.split(' ', 1)[0]?.replace(/[,;.:*]+$/u, '') ?? '';
      return before === '' || after === '' ? [] : [`${before}\n${after}`];
    }),
  );
}

function isScanned(compiled: CompiledIngredients, text: string): boolean {
  const key = nameKey(text);
  return key.length >= SHORTEST && compiled.byScan.has(scannedKey(key));
}

function isLikely(compiled: CompiledIngredients, text: string): boolean {
  return isKnownName(compiled, text) || isScanned(compiled, text);
}

function isMisspelt(compiled: CompiledIngredients, text: string): boolean {
  return isScanned(compiled, text) || spelledLike(compiled, nameKey(text)).length > 0;
}

/** "Leaf Extract" begins no name: it belongs to the plant before it. */
function isPart(compiled: CompiledIngredients, text: string): boolean {
  const first = plainName(text.split(' ')[0] ?? '').replace(/[()[\]]/gu, '');
  return compiled.otherParts.has(first) || compiled.oilWords.has(first);
}

/** Of three known names in a row each may be shorter. */
const isRowName = (compiled: CompiledIngredients, text: string): boolean =>
  !text.endsWith('-') && nameKey(text).length >= SHORTEST && !isPart(compiled, text);

const isScrap = (text: string): boolean =>
  !/[\d-]/u.test(text) && text.split(/[^\p{L}]+/u).every((word) => word.length < 4);

/** Cuts a name nobody knows in two, where one part is known and the other is known but for a slip, or is only scraps of letters. */
function cutInTwo(
  compiled: CompiledIngredients,
  words: readonly string[],
  { isKnown }: { readonly isKnown: boolean },
): readonly string[] | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isPart(compiled, right) || left.endsWith('-')) continue;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (nameKey(one).length < SHORTEST || !isKnownName(compiled, one)) continue;
      if (isMisspelt(compiled, other) || (!isKnown && isScrap(other) && words.length > 2))
        return [left, right];
    }
  }
  return undefined;
}

/** Where separators were misread, a name of four letters is one as well. */
function isRead(compiled: CompiledIngredients, text: string, at: number): boolean {
  return nameKey(text).length >= 4 && (at === 0 || !isPart(compiled, text));
}

/** "Aqua/Water/Eau-Dihydroxyacetone" are two: a dash stands for the comma. */
function atGluedDash(compiled: CompiledIngredients, text: string): readonly string[] | undefined {
  if (isKnownName(compiled, text)) return undefined;
  for (const { index } of text.matchAll(/(?<=\p{L}{3}) ?- ?(?=\p{Lu}\p{L}{4})/gu)) {
    const parts = [text.slice(0, index), text.slice(index).replace(/^ ?- ?/u, '')];
    if (parts.every((part) => nameKey(part).length >= SHORTEST && isKnownName(compiled, part))) return parts;
  }
  return undefined;
}

/** The names of a cut, and whether every one stands in the table as it is printed. */
interface CutNames {
  readonly names: readonly string[];
  readonly isExact: boolean;
}

function atLineEnd(
  compiled: CompiledIngredients,
  words: readonly string[],
  { ends, isKnown }: { readonly ends: ReadonlySet<string>; readonly isKnown: boolean },
): readonly string[] | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const [before = '', after = ''] = [words[at - 1], words[at]];
    if (
      before.endsWith('-') ||
      /^[([/-]/u.test(after) ||
      isPart(compiled, after) ||
      !ends.has(`${before}\n${after}`)
    )
      continue;
    const parts = [words.slice(0, at), words.slice(at)];
    const likely = parts.filter((part) => isLikely(compiled, part.join(' '))).length;
    if (likely === 2 || (likely === 1 && !isKnown))
      return parts.flatMap((part) => atLineEnd(compiled, part, { ends, isKnown }) ?? [part.join(' ')]);
  }
  return undefined;
}

/** Answers the names in a run of words that is not one name of the table: cut at the end of a line, or where known names meet. */
export function cutMention(
  compiled: CompiledIngredients,
  text: string,
  how: { readonly ends: ReadonlySet<string>; readonly isKnown: boolean; readonly isScanned?: boolean },
): CutNames | undefined {
  const glued = atGluedDash(compiled, text);
  if (glued !== undefined) return { names: glued, isExact: true };
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || / \/|\/ /u.test(text)) return undefined;
  const runs = cutIntoNames(compiled, text);
  const isLong = (run: string): boolean =>
    !run.endsWith('-') && (run.includes(' ') || nameKey(run).length >= LONG);
  const isBehindBracket = (at: number): boolean =>
    runs[at - 1]?.text.endsWith(')') === true && nameKey(runs[at]?.text ?? '').length >= SHORTEST;
  const isName = (run: (typeof runs)[number], at: number): boolean =>
    run.isKnown && (isLong(run.text) || isBehindBracket(at)) && (at === 0 || !isPart(compiled, run.text));
  if (runs.length > 1 && runs.every(isName)) return { names: runs.map((run) => run.text), isExact: true };
  if (
    how.isScanned === true &&
    runs.length > 1 &&
    runs.every((run, at) => isRead(compiled, run.text, at) && run.isKnown)
  )
    return { names: runs.map((run) => run.text), isExact: true };
  const isRow = runs.length > 2 && runs.every((run) => run.isKnown && isRowName(compiled, run.text));
  if (isRow) return { names: runs.map((run) => run.text), isExact: false };
  const byDash = text.split(/(?<=\p{L}{4})- (?=\p{Lu})/u);
  if (byDash.length > 1 && byDash.every((part) => isKnownName(compiled, part)))
    return { names: byDash, isExact: false };
  const names =
    atLineEnd(compiled, words, how) ?? (/[/()[\]]/u.test(text) ? undefined : cutInTwo(compiled, words, how));
  return names === undefined ? undefined : { names, isExact: false };
}
