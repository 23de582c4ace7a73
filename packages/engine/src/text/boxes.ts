import type { Match } from './matches.ts';
import { isMark, type Message } from './message.ts';
import { textAt, WORD } from './tokens.ts';

/** "pain [x]", and "[x] pain" where the boxes stand before their signs. */
export function isTicked(message: Message, match: Match): boolean {
  const at = bracketOf(message, match);
  return isMark(message, at, '[') && message.tokens[at + 1]?.text === 'x' && isMark(message, at + 2, ']');
}

/** "pain [ ]", "pain ☐", and "[ ] pain" or "☐ pain" where the boxes stand before their signs. */
export function isBoxEmpty(message: Message, match: Match): boolean {
  const bracket = bracketOf(message, match);
  if (isMark(message, bracket, '[') && isMark(message, bracket + 1, ']')) return true;
  const [before, after] = [match.first - 1, match.last + 1].map((at) =>
    EMPTY.has(textAt(message.tokens, at)),
  );
  if (before !== true && after !== true) return false;
  if (match.entry.kind === 'finding' && match.entry.danger && !isForm(message)) return false;
  return isLedByBox(message, match.first) ? before === true : after === true;
}

/** Answers where the bracket of a sign opens: behind it, or before it in "[x] itch [ ] pain". */
function bracketOf(message: Message, match: Match): number {
  if (!isLedByBracket(message, match.first)) return match.last + 1;
  return isMark(message, match.first - 2, '[') ? match.first - 2 : match.first - 3;
}

/** The first bracket of the sentence stands at its start or behind a mark, and no word before it is its sign. */
function isLedByBracket(message: Message, at: number): boolean {
  const sentence = message.sentence[at];
  let first = -1;
  for (let place = at; message.sentence[place] === sentence; place -= 1)
    if (isMark(message, place, '[')) first = place;
  if (first < 0) return false;
  return message.sentence[first - 1] !== sentence || message.tokens[first - 1]?.kind !== WORD;
}

/** A danger sign needs a list of boxes: one alone may be a picture that was not shown. */
function isForm(message: Message): boolean {
  return message.tokens.filter(({ text }) => BOXES.has(text)).length > 1;
}

/** The line begins with a box, so that each stands before its sign. */
function isLedByBox(message: Message, at: number): boolean {
  let from = at;
  while (message.sentence[from - 1] === message.sentence[at]) from -= 1;
  return BOXES.has(textAt(message.tokens, from));
}

const EMPTY = new Set(['☐', '□', '▢', '◻']);
const BOXES = new Set([...EMPTY, '☑', '☒', '✅', '✔', '☓']);
