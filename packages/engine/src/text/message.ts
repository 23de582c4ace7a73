import { type CompiledLexicon, FLAG, flagsOf } from './compiled-lexicon.ts';
import type { Cue } from './lexicon.ts';
import { findMatches, type Match } from './matches.ts';
import { MARK, type Token, textAt, tokenise } from './tokens.ts';

/** A message cut into tokens, sentences and clauses, with the phrases found in it. */
export interface Message {
  readonly lexicon: CompiledLexicon;
  readonly tokens: readonly Token[];
  /** Per token: its sentence and its clause, both counted through the whole message. */
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
  readonly matches: readonly Match[];
  /** Per sentence, its phrases and its cues. */
  readonly bySentence: readonly SentencePhrases[];
  readonly cues: ReadonlyMap<Cue, readonly Match[]>;
}

interface SentencePhrases {
  readonly matches: Match[];
  readonly cues: Map<Cue, Match[]>;
}

/** Reads the shape of a message: nothing is judged yet. */
export function shapeOf(lexicon: CompiledLexicon, text: string): Message {
  const tokens = tokenise(lexicon, text);
  const { sentence, clause } = parts(lexicon, tokens);
  const matches = findMatches(lexicon, tokens);
  const bySentence = Array.from({ length: (sentence.at(-1) ?? -1) + 1 }, newSentence);
  for (const match of matches) {
    const own = bySentence[sentenceAt({ sentence }, match.first)] as SentencePhrases;
    own.matches.push(match);
    addCue(own.cues, match);
  }
  return { lexicon, tokens, sentence, clause, matches, bySentence, cues: cuesOf(matches) };
}

/** Answers the small-word flags of the token at a place, 0 outside the message. */
export function flagsAt(message: Message, at: number): number {
  return flagsOf(message.lexicon, message.tokens[at]);
}

/** Answers the sentence of the token at a place, counted through the message. */
export function sentenceAt({ sentence }: Pick<Message, 'sentence'>, at: number): number {
  return sentence[at] ?? 0;
}

/** Answers the clause of the token at a place, counted through the message. */
export function clauseAt({ clause }: Message, at: number): number {
  return clause[at] ?? 0;
}

/** Answers the cues of these kinds, in the order of the message. */
export function cues(message: Message, ...kinds: readonly Cue[]): readonly Match[] {
  return inOrder(message.cues, kinds);
}

/** Answers the cues of these kinds in the sentence of a token; `later` takes a sentence further on. */
export function cuesNear(
  message: Message,
  at: number,
  kinds: Cue | readonly Cue[],
  later = 0,
): readonly Match[] {
  const own = message.bySentence[sentenceAt(message, at) + later];
  return own === undefined ? [] : inOrder(own.cues, typeof kinds === 'string' ? [kinds] : kinds);
}

/** Answers the phrases in the sentence of a token. */
export function phrasesNear(message: Message, at: number): readonly Match[] {
  return message.bySentence[sentenceAt(message, at)]?.matches ?? [];
}

/** Says whether a cue of this kind stands in the clause of a match. */
export function inClause(message: Message, match: Match, ...kinds: readonly Cue[]): boolean {
  return cuesNear(message, match.first, kinds).some((cue) => sameClause(message, cue, match));
}

function inOrder(byCue: ReadonlyMap<Cue, readonly Match[]>, kinds: readonly Cue[]): readonly Match[] {
  if (kinds.length === 1) return byCue.get(kinds[0] as Cue) ?? NONE;
  const all = kinds.flatMap((kind) => byCue.get(kind) ?? NONE);
  return all.length > 1 ? all.sort((a, b) => a.first - b.first) : all;
}

const NONE: readonly Match[] = [];

/** Says whether two matches share a clause. */
function sameClause(message: Message, a: Match, b: Match): boolean {
  const from = clauseAt(message, a.first);
  const to = clauseAt(message, a.last);
  return clauseAt(message, b.last) >= from && clauseAt(message, b.first) <= to;
}

/** Says whether two matches share a sentence. */
export function sameSentence(message: Message, a: Match, b: Match): boolean {
  return message.sentence[a.first] === message.sentence[b.first];
}

/** Says whether the token is one of these marks. */
export function isMark(message: Message, at: number, marks: string): boolean {
  const token = message.tokens[at];
  return token !== undefined && token.kind === MARK && marks.includes(token.text);
}

const SENTENCE_END = '.!?;\n…•*|';
/** A text without full stops is cut at a clause, so that reading it takes time in proportion to its length. */
const LONG_SENTENCE = 120;
const LONGEST_SENTENCE = 240;
const CLAUSE_END = '()–—-~[]"“”';

function parts(lexicon: CompiledLexicon, tokens: readonly Token[]): { sentence: number[]; clause: number[] } {
  const sentence: number[] = [];
  const clause: number[] = [];
  let sentences = 0;
  let clauses = 0;
  let length = 0;
  for (const [at, token] of tokens.entries()) {
    const mark = token.kind === MARK;
    const begins = !mark && beginsClause(lexicon, tokens, at);
    if (begins) clauses += 1;
    length += 1;
    if (length > LONG_SENTENCE && (begins || length > LONGEST_SENTENCE)) {
      sentences += 1;
      clauses += 1;
      length = 0;
    }
    sentence.push(sentences);
    clause.push(clauses);
    if (mark && SENTENCE_END.includes(token.text)) {
      sentences += 1;
      length = 0;
    }
    if (mark && (SENTENCE_END.includes(token.text) || CLAUSE_END.includes(token.text))) clauses += 1;
  }
  return { sentence, clause };
}

const PERSONAL = new Set(['i', 'im', 'ive', 'id', 'my', 'she', 'he', 'we', 'they']);

/** A clause begins at "but" and its like, and at "I" or "my" right after a comma, a colon or "and". */
function beginsClause(lexicon: CompiledLexicon, tokens: readonly Token[], at: number): boolean {
  const flags = (place: number): number => flagsOf(lexicon, tokens[place]);
  const own = flags(at);
  if ((own & FLAG.breaker) !== 0) return true;
  const before = tokens[at - 1];
  if (before === undefined || (own & FLAG.subject) === 0) return false;
  if (before.kind === MARK && before.text === ':') return PERSONAL.has(textAt(tokens, at));
  return (before.kind === MARK && before.text === ',') || (flags(at - 1) & FLAG.joiner) !== 0;
}

function newSentence(): SentencePhrases {
  return { matches: [], cues: new Map() };
}

function cuesOf(matches: readonly Match[]): Map<Cue, Match[]> {
  const byCue = new Map<Cue, Match[]>();
  for (const match of matches) addCue(byCue, match);
  return byCue;
}

function addCue(byCue: Map<Cue, Match[]>, match: Match): void {
  if (match.entry.kind !== 'cue' || match.negatedInside) return;
  const list = byCue.get(match.entry.cue);
  if (list === undefined) byCue.set(match.entry.cue, [match]);
  else list.push(match);
}
