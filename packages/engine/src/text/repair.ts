import type { CompiledLexicon } from './compiled-lexicon.ts';
import { editDistance } from './edit-distance.ts';

const SHORTEST = 5;
const SHORTEST_DANGER = 4;
const LONG = 8;
const LONGEST = 24;
const REMEMBERED = 4096;

/** Answers which lexicon word a misspelt one most likely is, or -1. Danger words are mended more readily. */
export function repaired(lexicon: CompiledLexicon, word: string): number {
  if (word.length < SHORTEST_DANGER || word.length > LONGEST) return -1;
  const known = lexicon.repairs.get(word);
  if (known !== undefined) return known;
  const found = lexicon.undoubled.get(undoubled(word)) ?? withEnding(lexicon, word) ?? search(lexicon, word);
  if (lexicon.repairs.size < REMEMBERED) lexicon.repairs.set(word, found);
  return found;
}

/** Answers a word without doubled letters. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** "burnin" is "burning". */
function withEnding(lexicon: CompiledLexicon, word: string): number | undefined {
  return word.endsWith('in') ? lexicon.words.get(`${word}g`) : undefined;
}

function search(lexicon: CompiledLexicon, word: string): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of lexicon.byInitial.get(word[0] ?? '') ?? []) {
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
  return best;
}

function allowedDistance(length: number, target: number, danger: boolean, named: boolean): number {
  if (target < SHORTEST_DANGER) return 0;
  if (danger)
    return length >= 6 ? 2 : length >= SHORTEST_DANGER && (target >= SHORTEST || length >= SHORTEST) ? 1 : 0;
  if (length >= LONG) return named ? 2 : 1;
  return named && length >= SHORTEST ? 1 : 0;
}
