import { sound, stem, undoubled } from './alike.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { editDistance } from './edit-distance.ts';

const SHORTEST = 5;
const SHORTEST_DANGER = 4;
const SHORTEST_JOINED = 6;
const LONG = 8;
const LONGEST = 24;
const REMEMBERED = 4096;

/** Answers which lexicon word a misspelt one most likely is, or -1. Danger words are mended more readily. */
export function repaired(lexicon: CompiledLexicon, word: string): number {
  if (word.length < SHORTEST_DANGER || word.length > LONGEST) return -1;
  const known = lexicon.repairs.get(word);
  if (known !== undefined) return known;
  const found =
    lexicon.undoubled.get(undoubled(word)) ??
    withEnding(lexicon, word) ??
    swapped(lexicon, word) ??
    lexicon.stems.get(stem(word)) ??
    search(lexicon, word) ??
    lexicon.sounds.get(sound(word)) ??
    lexicon.skeletons.get(skeletonIfBare(word)) ??
    -1;
  if (lexicon.repairs.size < REMEMBERED) lexicon.repairs.set(word, found);
  return found;
}

/** "burnin" is "burning", "turnd" is "turned". */
function withEnding(lexicon: CompiledLexicon, word: string): number | undefined {
  if (word.endsWith('in')) return lexicon.words.get(`${word}g`);
  return word.endsWith('d') ? lexicon.words.get(`${word.slice(0, -1)}ed`) : undefined;
}

/** Two letters in each other's place: "nekc" is "neck", "fcae" is "face". */
function swapped(lexicon: CompiledLexicon, word: string): number | undefined {
  for (let at = 0; at + 1 < word.length; at += 1) {
    const other = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    const known = lexicon.words.get(other);
    if (known !== undefined) return known;
  }
  return undefined;
}

const MOST_VOWELS = /[aeiouy]/u;

/** A word typed without its vowels, as it is: "thrt"; anything else has no skeleton to look for. */
function skeletonIfBare(word: string): string {
  return MOST_VOWELS.test(word.slice(1)) ? '' : undoubled(word);
}

/** Answers the letters that are left of a word without its vowels: "throat" is "thrt". */
export function skeleton(word: string): string {
  return undoubled(`${word.charAt(0)}${word.slice(1).replace(/[aeiouy]/gu, '')}`);
}

/** Answers where two words that were typed as one are to be cut ("myface"), or 0. */
export function splitAt(lexicon: CompiledLexicon, word: string): number {
  if (word.length < SHORTEST_JOINED || word.length > LONGEST) return 0;
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const first = lexicon.words.get(word.slice(0, cut));
    const second = first === undefined ? undefined : lexicon.words.get(word.slice(cut));
    if (first === undefined || second === undefined) continue;
    if (cut > 2 && lexicon.findingWords.has(first)) return cut;
    if (word.length - cut > 2 && lexicon.findingWords.has(second)) return cut;
  }
  return 0;
}

function search(lexicon: CompiledLexicon, word: string): number | undefined {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of lexicon.byInitial.get(word.charAt(0)) ?? []) {
    const target = lexicon.spelt[candidate] ?? '';
    const danger = lexicon.dangerWords.has(candidate);
    const named = danger || lexicon.findingWords.has(candidate);
    const allowed = allowedDistance(word.length, target.length, danger, named);
    if (allowed === 0 || Math.abs(target.length - word.length) > Math.min(allowed, 1)) continue;
    const far = editDistance(word, target, allowed);
    if (far > allowed) continue;
    const cost = far * 2 + (danger ? 0 : 1);
    if (far === 2 && word.length < 7 && word[word.length - 1] !== target[target.length - 1]) continue;
    if (cost < bestCost) {
      bestCost = cost;
      best = candidate;
    }
  }
  return best === -1 ? undefined : best;
}

function allowedDistance(length: number, target: number, danger: boolean, named: boolean): number {
  if (target < SHORTEST_DANGER) return 0;
  if (danger)
    return length >= 6 ? 2 : length >= SHORTEST_DANGER && (target >= SHORTEST || length >= SHORTEST) ? 1 : 0;
  if (length >= LONG) return named ? 2 : 1;
  return named && length >= SHORTEST ? 1 : 0;
}
