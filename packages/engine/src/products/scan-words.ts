import { plainName } from './name-key.ts';
import { scanDistance } from './scan-distance.ts';

const SHORTEST = 5;
const LONGEST = 40;
/** Signs that look alike count as one when words are looked up. */
const FOLDS = ['il1|!jtf', 'o0dqceag94', 'nhmurpk', 'vyw', 's5z827b6x'];
const fold = new Map<string, string>(
  FOLDS.flatMap((group) => Array.from(group, (sign) => [sign, group[0] ?? sign] as const)),
);

/** Answers the one known word that a misread or misspelt word stands for; nothing where it is not clear. */
export type RepairWord = (printed: string) => string | undefined;

/** A word as its shapes: signs that look alike are one, and so are two in a row. */
function shapesOf(word: string): string {
  let shapes = '';
  for (const sign of word) {
    const shape = fold.get(sign) ?? sign;
    if (!shapes.endsWith(shape)) shapes += shape;
  }
  return shapes;
}

/** A word's shapes, whole and with any one left out. */
function nearShapes(word: string): readonly string[] {
  const shapes = shapesOf(word);
  return [shapes, ...Array.from(shapes, (_, at) => shapes.slice(0, at) + shapes.slice(at + 1))];
}

function indexOf(known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST || !/^[a-z]+$/u.test(word)) continue;
    for (const shapes of new Set(nearShapes(word))) {
      const same = index.get(shapes);
      if (same === undefined) index.set(shapes, [word]);
      else same.push(word);
    }
  }
  return index;
}

/** How far a word may lie from the one it stands for, in hundredths of a sign. */
function limitOf({ length }: string): number {
  if (length < 7) return 40;
  if (length < 10) return 95;
  return length < 14 ? 170 : 240;
}

const END = 2;
/** A shorter word's end tells a salt from its acid, so no sign of it may be quite another. */
const LONG = 12;
const SAME_END = 70;

function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = limitOf(word);
  let isShared = false;
  for (const other of candidates) {
    const distance = scanDistance(word, other, least);
    if (distance > least) continue;
    if (word.length < LONG && scanDistance(word.slice(-END), other.slice(-END), SAME_END) > SAME_END)
      continue;
    isShared = distance === least && best !== undefined;
    best = other;
    least = distance;
  }
  return isShared ? undefined : best;
}

const MOST_KEPT = 5_000;

/** Answers what repairs words by the words of these names; they are sorted when the first is asked for. */
export function wordRepair(names: readonly string[]): RepairWord {
  let sorted: { readonly known: ReadonlySet<string>; readonly index: ReturnType<typeof indexOf> } | undefined;
  const kept = new Map<string, string | undefined>();
  const sort = () => {
    const known = new Set<string>();
    for (const name of names)
      for (const word of plainName(name).split(/[^\p{L}\p{N}]+/u)) if (/^[a-z]/u.test(word)) known.add(word);
    return { known, index: indexOf(known) };
  };
  return (printed) => {
    const word = plainName(printed);
    sorted ??= sort();
    if (sorted.known.has(word)) return word;
    if (word.length < SHORTEST || word.length > LONGEST || !/[a-z]{3}/u.test(word)) return undefined;
    if (kept.has(word)) return kept.get(word);
    const { index } = sorted;
    const repaired = nearest(word, new Set(nearShapes(word).flatMap((shapes) => index.get(shapes) ?? [])));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, repaired);
    return repaired;
  };
}

const TOKEN = /[\p{L}\p{N}|!]+/gu;
/** Fewer letters are too easily another word. */
const FEWEST_LETTERS = 4;

/** Answers a name with its misread words repaired; nothing where none could be. */
export function repairedName(repair: RepairWord, printed: string): string | undefined {
  let isChanged = false;
  const name = printed.replace(TOKEN, (token) => {
    if (token.length < FEWEST_LETTERS) return token;
    const word = repair(token);
    if (word === undefined || word === plainName(token)) return token;
    isChanged = true;
    return word;
  });
  return isChanged ? name : undefined;
}
