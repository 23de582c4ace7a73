import { type CompiledLexicon, FLAG, type Together } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { MARK, type Token } from './tokens.ts';

const REACH = 6;

/** Finds signs said by words that stand near each other in any order: "throat ... squeezed", "squeezing in my throat". */
export function findTogether(lexicon: CompiledLexicon, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  for (const [at, { word }] of tokens.entries()) {
    if (word < 0) continue;
    for (const group of lexicon.together.get(word) ?? []) {
      const match = matchAround(lexicon, tokens, group, at);
      if (match !== undefined) found.push(match);
    }
  }
  return found;
}

function matchAround(
  lexicon: CompiledLexicon,
  tokens: readonly Token[],
  { sets, entry }: Together,
  at: number,
): Match | undefined {
  let first = at;
  let last = at;
  const places = [at];
  for (const words of sets.slice(1)) {
    const place = nearest(lexicon, tokens, at, (word) => words.has(word));
    if (place === undefined || places.includes(place)) return undefined;
    places.push(place);
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  if (hasOtherPart(lexicon, tokens, sets, [first, last])) return undefined;
  let mask = 0;
  for (const place of places) mask |= 1 << (place - first);
  return { first, last, mask, entry, negatedInside: isNegated(lexicon, tokens, places, [first, last]) };
}

/** Answers the nearest token with such a word, not past a comma, a full stop or a "but". */
function nearest(
  lexicon: CompiledLexicon,
  tokens: readonly Token[],
  from: number,
  fits: (word: number) => boolean,
): number | undefined {
  let before = true;
  let after = true;
  for (let step = 1; step <= REACH; step += 1) {
    after &&= !isBarrier(lexicon, tokens[from + step]);
    if (after && fits(tokens[from + step]?.word ?? -1)) return from + step;
    before &&= !isBarrier(lexicon, tokens[from - step]);
    if (before && fits(tokens[from - step]?.word ?? -1)) return from - step;
  }
  return undefined;
}

const flagsOf = (lexicon: CompiledLexicon, token: Token | undefined): number =>
  token === undefined || token.word < 0 ? 0 : (lexicon.flags[token.word] ?? 0);

function isBarrier(lexicon: CompiledLexicon, token: Token | undefined): boolean {
  if (token === undefined) return true;
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
    if (!sets.some((words) => words.has(token?.word ?? -1))) return true;
  }
  return false;
}

function isNegated(
  lexicon: CompiledLexicon,
  tokens: readonly Token[],
  places: readonly number[],
  [first, last]: readonly [number, number],
): boolean {
  for (let at = first + 1; at < last; at += 1) {
    if (!places.includes(at) && (flagsOf(lexicon, tokens[at]) & FLAG.negator) !== 0) return true;
  }
  return false;
}
