import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { flagsAt, isMark, type Message, sentenceAt } from './message.ts';
import { textAt } from './tokens.ts';

const AFTER = 4;

/** Answers what a sign is called on the part of the body the sentence is about: "my eyes are red", "they ache" of an eye; "" where it is no sign there. */
export function onTopic(message: Message, match: Match, f: string): string {
  const { topics } = message.lexicon;
  const turns = topics.turns.get(f);
  if (turns === undefined || hasPart(message, match.first, match.last)) return f;
  if (hasPart(message, match.last + 1, clauseEnd(message, match.last))) return f;
  const part = partBefore(message, match.first);
  if (part < 0 || isAround(message, part)) return f;
  const turned = turns.get(message.tokens[part]?.word ?? -1) ?? f;
  return turned === '' && message.clause[part] !== message.clause[match.first] ? f : turned;
}

function clauseEnd(message: Message, at: number): number {
  let end = at;
  while (end < at + AFTER && message.clause[end + 1] === message.clause[at] && !isMark(message, end + 1, ','))
    end += 1;
  return end;
}

function hasPart(message: Message, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if ((flagsAt(message, at) & FLAG.part) !== 0) return true;
  return false;
}

/** The last part of the body named before, in the sentence or, where it names none at all, in the one before. */
function partBefore(message: Message, from: number): number {
  const sentence = sentenceAt(message, from);
  let at = from - 1;
  for (; at >= 0 && message.sentence[at] === sentence; at -= 1) {
    if ((flagsAt(message, at) & FLAG.part) !== 0) return at;
  }
  if (hasPart(message, from, sentenceEnd(message, from))) return -1;
  for (; at >= 0 && message.sentence[at] === sentence - 1; at -= 1) {
    if ((flagsAt(message, at) & FLAG.part) !== 0) return at;
  }
  return -1;
}

function sentenceEnd(message: Message, at: number): number {
  let end = at;
  while (message.sentence[end + 1] === message.sentence[at]) end += 1;
  return end;
}

/** "under my eyes" is skin. */
function isAround(message: Message, part: number): boolean {
  for (let at = part - 1; at >= part - 3; at -= 1) {
    if (AROUND.has(textAt(message.tokens, at))) return true;
  }
  return false;
}

const AROUND = new Set(
  'under around round below beneath near beside between corner above next close over'.split(' '),
);
