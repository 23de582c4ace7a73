import type { CompiledLexicon } from './compiled-lexicon.ts';

const SHORTEST = 5;
const SHORTEST_DANGER = 4;
const LONGEST = 24;
const REMEMBERED = 4096;

/** Answers which lexicon word a misspelt one most likely is, or -1. Danger words are mended more readily. */
export function repaired(lexicon: CompiledLexicon, word: string): number {
  if (word.length < SHORTEST_DANGER || word.length > LONGEST) return -1;
  const known = lexicon.repairs.get(word);
  if (known !== undefined) return known;
  const found = search(lexicon, word);
  if (lexicon.repairs.size < REMEMBERED) lexicon.repairs.set(word, found);
  return found;
}

function search(lexicon: CompiledLexicon, word: string): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of lexicon.byInitial.get(word[0] ?? '') ?? []) {
    const target = lexicon.spelt[candidate] ?? '';
    const danger = lexicon.dangerWords.has(candidate);
    const allowed = allowedDistance(word.length, target.length, danger);
    if (allowed === 0 || Math.abs(target.length - word.length) > Math.min(allowed, 1)) continue;
    const far = distance(word, target, allowed);
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

function allowedDistance(length: number, target: number, danger: boolean): number {
  if (target < SHORTEST_DANGER) return 0;
  if (danger) return length >= 6 ? 2 : length >= SHORTEST_DANGER && target >= SHORTEST ? 1 : 0;
  return length >= 8 ? 2 : length >= SHORTEST ? 1 : 0;
}

/** Edits between two words, a swap of neighbours being one; stops when it is more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j += 1) last.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
