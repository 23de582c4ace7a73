import {
  type CompiledLexicon,
  type Entry,
  FLAG,
  flagsOf,
  type PhraseNode,
  type PhraseState,
} from './compiled-lexicon.ts';
import { findTogether, isDoubled } from './together.ts';
import { MARK, type Token, WORD } from './tokens.ts';

/** A phrase found in a message; `mask` has a bit for each of its own words, counted from `first`. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly mask: number;
  readonly entry: Entry;
  /** A "not" stands between its words: "lips are not swollen". */
  readonly negatedInside: boolean;
}

const LONGEST_SPAN = 20;
const MOST_SKIPPED = 4;
const MOST_STRANGE = 1;

/** Finds all phrases; one whose words are all part of a longer phrase is left out. Sorted by first word, longest first. */
export function findMatches(lexicon: CompiledLexicon, tokens: readonly Token[]): Match[] {
  const finder = new Finder(lexicon, tokens);
  for (let at = 0; at < tokens.length; at += 1) finder.start(at);
  return withoutParts([...finder.found, ...findTogether(lexicon, tokens)]);
}

class Finder {
  readonly lexicon: CompiledLexicon;
  readonly tokens: readonly Token[];
  readonly found: Match[] = [];
  origin = 0;

  constructor(lexicon: CompiledLexicon, tokens: readonly Token[]) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  start(at: number): void {
    this.origin = at;
    const word = this.tokens[at]?.word ?? -1;
    if (word < 0) return;
    this.enter(startOf(this.lexicon, word), at, 0, false);
  }

  /** Follows every way that the token at `at` goes on. */
  step(from: PhraseState, at: number, mask: number, negated: boolean): void {
    const word = this.tokens[at]?.word ?? -1;
    if (word < 0) return;
    const next = goesOn(from, word);
    if (next !== null) this.enter(next, at, mask, negated);
  }

  enter(state: PhraseState, at: number, mask: number, negated: boolean): void {
    const own = mask | (1 << (at - this.origin));
    for (const entry of state.entries) {
      this.found.push({ first: this.origin, last: at, mask: own, entry, negatedInside: negated });
    }
    if (!state.isEnd) this.advance(state, at, own, negated);
  }

  /** Goes on after the token at `from`, with light words in between. */
  advance(state: PhraseState, from: number, mask: number, negated: boolean): void {
    let negatedNow = negated;
    let strange = 0;
    for (let at = from + 1; at < this.tokens.length && at - this.origin < LONGEST_SPAN; at += 1) {
      this.step(state, at, mask, negatedNow);
      if (at - from > MOST_SKIPPED) return;
      const flags = this.flagsAt(at);
      if ((flags & FLAG.negator) !== 0 && !negatedNow && at > from)
        negatedNow = !isDoubled(this.lexicon, this.tokens, at);
      else if (this.isUnknown(at)) {
        strange += 1;
        if (strange > MOST_STRANGE) return;
      } else if ((flags & FLAG.filler) === 0 && !this.listed(at) && !this.opens(at)) return;
    }
  }

  flagsAt(at: number): number {
    return flagsOf(this.lexicon, this.tokens[at]);
  }

  /** Is this token a link or a member in a list of parts, as in "lips, tongue and eyes"? */
  listed(at: number): boolean {
    if (this.links(at)) return this.isPart(at - 1) && (this.isPart(at + 1) || this.isPart(at + 2));
    return this.isPart(at) && (this.links(at - 1) || this.links(at + 1) || this.links(at - 2));
  }

  /** A word that no phrase has says nothing here: "my tongue is tremendously swollen". */
  isUnknown(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind === WORD && token.word < 0;
  }

  /** "lips (swollen)", "voice: gone", and a picture between the words. */
  opens(at: number): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined && token.kind === MARK && ('(:='.includes(token.text) || token.text.length === 2)
    );
  }

  links(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    if (token.kind === MARK) return token.text === ',';
    return token.kind === WORD && (this.flagsAt(at) & (FLAG.joiner | FLAG.alternative)) !== 0;
  }

  isPart(at: number): boolean {
    return (this.flagsAt(at) & FLAG.part) !== 0;
  }
}

/** Answers where the phrases that begin with a word go on. */
function startOf(lexicon: CompiledLexicon, word: number): PhraseState {
  const known = lexicon.states.get(word);
  if (known !== undefined) return known;
  const state = stateOf(lexicon.starts[word] ?? []);
  lexicon.states.set(word, state);
  return state;
}

/** Answers where phrases go on with one more word, or null. */
function goesOn(from: PhraseState, word: number): PhraseState | null {
  const known = from.known.get(word);
  if (known !== undefined) return known;
  const next: PhraseNode[] = [];
  for (const { byWord, bySet } of from.nodes) {
    const node = byWord.get(word);
    if (node !== undefined) next.push(node);
    for (const edge of bySet) if (edge.members.has(word)) next.push(edge.node);
  }
  const state = next.length === 0 ? null : stateOf(next);
  from.known.set(word, state);
  return state;
}

function stateOf(nodes: readonly PhraseNode[]): PhraseState {
  const isEnd = nodes.every(({ byWord, bySet }) => byWord.size === 0 && bySet.length === 0);
  return { nodes, entries: [...new Set(nodes.flatMap(({ entries }) => entries))], isEnd, known: new Map() };
}

/** What a longer phrase must stand for to hide a phrase of this kind that is a part of it. */
const HIDES: Readonly<Record<Entry['kind'], readonly Entry['kind'][]>> = {
  finding: ['finding', 'context', 'denial', 'crisis', 'ignore'],
  denial: ['finding', 'denial', 'ignore'],
  context: ['context', 'finding', 'ignore'],
  cue: ['cue', 'finding', 'context', 'denial', 'time', 'ignore'],
  area: ['area', 'context', 'ignore'],
  time: ['time', 'ignore'],
  crisis: ['ignore'],
  ignore: [],
};

/** Two context facts hide each other only when they are the same fact. */
function hides(by: Entry, entry: Entry): boolean {
  if (by.kind === 'context' && entry.kind === 'context') return by.c === entry.c;
  return HIDES[entry.kind].includes(by.kind);
}

/** "itchy welts" says the itch as well. */
function staysBeside(entry: Entry, by: Entry): boolean {
  if (entry.kind !== 'finding' || by.kind !== 'finding' || !entry.beside || !by.danger) return false;
  return !by.senses.some(({ f }) => f === entry.senses[0]?.f);
}

function withoutParts(found: readonly Match[]): Match[] {
  const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Match[] = [];
  let from = 0;
  for (const [index, match] of sorted.entries()) {
    while (from < index && (sorted[from]?.first ?? 0) + LONGEST_SPAN < match.first) from += 1;
    if (!isCovered(match, sorted, from)) kept.push(match);
  }
  return kept;
}

function isCovered(match: Match, sorted: readonly Match[], from: number): boolean {
  for (let index = from; index < sorted.length; index += 1) {
    const other = sorted[index];
    if (other === undefined || other.first > match.first) return false;
    if (other === match || other.last < match.last || !hides(other.entry, match.entry)) continue;
    if (staysBeside(match.entry, other.entry)) continue;
    const moved = match.mask << (match.first - other.first);
    if ((moved & ~other.mask) === 0 && moved !== other.mask) return true;
  }
  return false;
}
