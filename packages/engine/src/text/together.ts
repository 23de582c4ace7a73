import { type CompiledLexicon, FLAG, flagsOf, type Together } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { MARK, type Token, textAt } from './tokens.ts';

/** How far the words of a group may stand from each other, first to last. */
const REACH = 6;
/** The same where a group has more than two words. */
const LONG_REACH = 9;
/** How far around the words a word is looked for that takes their meaning away. */
const AROUND = 6;
/** A word names its group and its place there in one number. */
export const PLACES = 8;

/** Finds signs said by words that stand near each other in any order: "throat ... squeezed", "squeezing in my throat". */
export function findTogether(lexicon: CompiledLexicon, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  const { groups, sizes, byWord } = lexicon.together;
  const last = seenIn(lexicon, tokens.length);
  const { base, places } = last;
  let barrier = -1;
  let part: Part = { at: -MOST_BACK, word: -1 };
  for (const [at, token] of tokens.entries()) {
    if (isBarrier(lexicon, token)) barrier = at;
    else if (startsAnother(lexicon, tokens, at)) barrier = at - 1;
    if (token.word < 0) continue;
    if ((flagsOf(lexicon, token) & FLAG.part) !== 0) part = { at, word: token.word };
    const word = standsFor(token, at, barrier, part);
    const fromNear = base + Math.max(barrier, at - REACH);
    const fromFar = base + Math.max(barrier, at - LONG_REACH);
    for (const slot of byWord[word] ?? NONE) {
      places[slot] = base + at;
      const one = Math.floor(slot / PLACES);
      const size = sizes[one] as number;
      const start = one * PLACES;
      if (!isWhole(places, start, size, size > 2 ? fromFar : fromNear)) continue;
      addMatch(lexicon, tokens, groups[one] as Together, found, last, start);
    }
  }
  last.base += tokens.length + LONG_REACH + 1;
  return found;
}

const NONE: readonly number[] = [];

/** The part of the body that was named last. */
interface Part {
  readonly at: number;
  readonly word: number;
}

/** "My throat isn't sore. It is closing": past a full stop or comma "it" is the part named last. */
function standsFor(token: Token, at: number, barrier: number, part: Part): number {
  const back = at - part.at;
  return STANDS.has(token.text) && part.at < barrier && back <= MOST_BACK ? part.word : token.word;
}

const STANDS = new Set(['it', 'its', 'they', 'theyre', 'them', 'theyve', 'itll']);
/** How many words back the part may have been named. */
const MOST_BACK = 12;

/** Where each word of each group was last seen, counted on from message to message so that nothing needs clearing. */
interface Seen {
  readonly places: Int32Array;
  base: number;
}

const memory = new WeakMap<CompiledLexicon, Seen>();
const HIGHEST = 2 ** 30;

function seenIn(lexicon: CompiledLexicon, length: number): Seen {
  let seen = memory.get(lexicon);
  if (seen === undefined || seen.base + length > HIGHEST) {
    const places = new Int32Array(lexicon.together.groups.length * PLACES);
    seen = { places, base: LONG_REACH + 1 };
    memory.set(lexicon, seen);
  }
  return seen;
}

function isWhole(places: Int32Array, start: number, size: number, from: number): boolean {
  for (let slot = start; slot < start + size; slot += 1) if ((places[slot] ?? 0) < from) return false;
  return true;
}

function addMatch(
  lexicon: CompiledLexicon,
  tokens: readonly Token[],
  { sets, entry, unless, beside }: Together,
  found: Match[],
  seen: Seen,
  start: number,
): void {
  const places = sets.map((_, place) => (seen.places[start + place] ?? 0) - seen.base);
  if (new Set(places).size < places.length) return;
  const said = beside.length === 0 ? places : places.filter((_, index) => !beside.includes(index));
  const first = Math.min(...said);
  const last = Math.max(...said);
  if (unless.size > 0 && hasNear(tokens, unless, first - AROUND, last + AROUND)) return;
  if (hasOtherPart(lexicon, tokens, sets, [first, last])) return;
  let mask = 0;
  for (const place of said) mask |= 1 << (place - first);
  found.push({
    first,
    last,
    mask,
    entry,
    negatedInside: isNegated(lexicon, tokens, places, [Math.min(...places), Math.max(...places)]),
  });
}

function hasNear(tokens: readonly Token[], words: ReadonlySet<number>, from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from), to + 1).some(({ word }) => words.has(word));
}

/** "puffy and his throat": another thing is told after the "and". */
function startsAnother(lexicon: CompiledLexicon, tokens: readonly Token[], at: number): boolean {
  if ((flagsOf(lexicon, tokens[at]) & FLAG.subject) === 0) return false;
  return (flagsOf(lexicon, tokens[at - 1]) & FLAG.joiner) !== 0;
}

/** A comma, a full stop or a "but": the words of a group do not reach over it. */
function isBarrier(lexicon: CompiledLexicon, token: Token): boolean {
  if (token.kind === MARK) return !'(:=\'"'.includes(token.text) && token.text.length < 2;
  return (flagsOf(lexicon, token) & FLAG.breaker) !== 0;
}

/** "lips dry and cheeks swollen": another part of the body stands between. */
function hasOtherPart(
  lexicon: CompiledLexicon,
  tokens: readonly Token[],
  sets: Together['sets'],
  [first, last]: readonly [number, number],
): boolean {
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if ((flagsOf(lexicon, token) & FLAG.part) === 0) continue;
    if (!sets.some((words) => words.has(token?.word ?? -1)) && !isWhere(tokens, at)) return true;
  }
  return false;
}

/** "the skin on my chest", "a patch by my nose": where the thing is, and no other thing. */
function isWhere(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 3; before -= 1) if (WHERE.has(textAt(tokens, before))) return true;
  return false;
}

const WHERE = new Set(
  'on of at around round over above below in by near under beside inside across'.split(' '),
);

/** "can't stand without everything going dark": two make a yes. */
export function isDoubled(lexicon: CompiledLexicon, tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'without') return false;
  for (let before = at - 1; before >= at - REACH && before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBarrier(lexicon, token)) return false;
    if ((flagsOf(lexicon, token) & FLAG.negator) !== 0) return true;
  }
  return false;
}

/** "lumps under the skin don't hurt, 5 weeks": the "no" is about another sign. */
function deniesOther(
  lexicon: CompiledLexicon,
  tokens: readonly Token[],
  negator: number,
  places: readonly number[],
): boolean {
  if (!VERBS.has(textAt(tokens, negator))) return false;
  let at = negator + 1;
  while ((flagsOf(lexicon, tokens[at]) & (FLAG.filler | FLAG.bridge)) !== 0 && !places.includes(at)) at += 1;
  return !places.includes(at) && lexicon.findingWords.has(tokens[at]?.word ?? -1);
}

const VERBS = new Set(['dont', 'doesnt', 'didnt']);

function isNegated(
  lexicon: CompiledLexicon,
  tokens: readonly Token[],
  places: readonly number[],
  [first, last]: readonly [number, number],
): boolean {
  for (let at = first + 1; at < last; at += 1) {
    if (places.includes(at) || (flagsOf(lexicon, tokens[at]) & FLAG.negator) === 0) continue;
    if (!isDoubled(lexicon, tokens, at) && !deniesOther(lexicon, tokens, at, places)) return true;
  }
  return false;
}
