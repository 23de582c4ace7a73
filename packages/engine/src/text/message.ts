import { type CompiledLexicon, FLAG } from './compiled-lexicon.ts';
import type { Cue } from './lexicon.ts';
import { findMatches, type Match } from './matches.ts';
import { MARK, type Token, tokenise } from './tokens.ts';

/** A message cut into tokens, sentences and clauses, with the phrases found in it. */
export interface Message {
  readonly lexicon: CompiledLexicon;
  readonly tokens: readonly Token[];
  /** Per token: its sentence and its clause, both counted through the whole message. */
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
  readonly matches: readonly Match[];
  readonly cues: ReadonlyMap<Cue, readonly Match[]>;
}

/** Reads the shape of a message: nothing is judged yet. */
export function shapeOf(lexicon: CompiledLexicon, text: string): Message {
  const tokens = tokenise(lexicon, text);
  const { sentence, clause } = parts(lexicon, tokens);
  const matches = findMatches(lexicon, tokens).filter(
    (match) => sentence[match.first] === sentence[match.last],
  );
  return { lexicon, tokens, sentence, clause, matches, cues: cuesOf(matches) };
}

/** Answers the small-word flags of the token at a place, 0 outside the message. */
export function flagsAt(message: Message, at: number): number {
  const token = message.tokens[at];
  return token === undefined || token.word < 0 ? 0 : (message.lexicon.flags[token.word] ?? 0);
}

/** Answers the cues of these kinds, in the order of the message. */
export function cues(message: Message, ...kinds: readonly Cue[]): readonly Match[] {
  if (kinds.length === 1) return message.cues.get(kinds[0] as Cue) ?? [];
  const all = kinds.flatMap((kind) => message.cues.get(kind) ?? []);
  return all.sort((a, b) => a.first - b.first);
}

/** Says whether a cue of this kind stands in the clause of a match. */
export function inClause(message: Message, match: Match, ...kinds: readonly Cue[]): boolean {
  return cues(message, ...kinds).some((cue) => sameClause(message, cue, match));
}

/** Says whether two matches share a clause. */
export function sameClause(message: Message, a: Match, b: Match): boolean {
  const from = message.clause[a.first] ?? 0;
  const to = message.clause[a.last] ?? 0;
  return (message.clause[b.last] ?? 0) >= from && (message.clause[b.first] ?? 0) <= to;
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
const CLAUSE_END = '()–—-~[]"“”';

function parts(lexicon: CompiledLexicon, tokens: readonly Token[]): { sentence: number[]; clause: number[] } {
  const sentence: number[] = [];
  const clause: number[] = [];
  let sentences = 0;
  let clauses = 0;
  for (const [at, token] of tokens.entries()) {
    const mark = token.kind === MARK;
    if (!mark && beginsClause(lexicon, tokens, at)) clauses += 1;
    sentence.push(sentences);
    clause.push(clauses);
    if (mark && SENTENCE_END.includes(token.text)) sentences += 1;
    if (mark && (SENTENCE_END.includes(token.text) || CLAUSE_END.includes(token.text))) clauses += 1;
  }
  return { sentence, clause };
}

/** A clause begins at "but" and its like, and at "I" or "my" right after a comma or "and". */
function beginsClause(lexicon: CompiledLexicon, tokens: readonly Token[], at: number): boolean {
  const flags = (place: number): number => {
    const word = tokens[place]?.word ?? -1;
    return word < 0 ? 0 : (lexicon.flags[word] ?? 0);
  };
  const own = flags(at);
  if ((own & FLAG.breaker) !== 0) return true;
  const before = tokens[at - 1];
  if (before === undefined || (own & FLAG.subject) === 0) return false;
  return (before.kind === MARK && before.text === ',') || (flags(at - 1) & FLAG.joiner) !== 0;
}

function cuesOf(matches: readonly Match[]): Map<Cue, Match[]> {
  const byCue = new Map<Cue, Match[]>();
  for (const match of matches) {
    if (match.entry.kind !== 'cue' || match.negatedInside) continue;
    const list = byCue.get(match.entry.cue);
    if (list === undefined) byCue.set(match.entry.cue, [match]);
    else list.push(match);
  }
  return byCue;
}
