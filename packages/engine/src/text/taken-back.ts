import type { Match } from './matches.ts';
import { type Message, sentenceAt } from './message.ts';
import { MARK, NUMBER, textAt } from './tokens.ts';

/** "I said no chills. Now I have them", "never had blisters, now I have six": the "no" was of then. */
export function isTakenBack(message: Message, match: Match): boolean {
  const sentence = sentenceAt(message, match.last);
  for (let at = match.last + 1; (message.sentence[at] ?? sentence + 3) <= sentence + 2; at += 1)
    if (textAt(message.tokens, at) === 'now' && tellsOfHaving(message, at + 1)) return true;
  return false;
}

/** "i have both", "she does", "ive got eight": someone has what was named before, and nothing else. */
function tellsOfHaving(message: Message, at: number): boolean {
  if (!WHO.has(textAt(message.tokens, at))) return false;
  let next = at + 1;
  while (HAVE.has(textAt(message.tokens, next))) next += 1;
  const has = next > at + 1;
  const does = DOES.has(textAt(message.tokens, next));
  const token = message.tokens[does ? next + 1 : next];
  if (does) return token === undefined || token.kind === MARK;
  if (!has && !textAt(message.tokens, at).endsWith('ve')) return false;
  if (token?.kind === NUMBER || message.lexicon.time.numbers.has(token?.text ?? ''))
    return /^(?:in|of|on|above|under|round|around)$/u.test(textAt(message.tokens, next + 1));
  const after = message.tokens[next + 1];
  return THOSE.has(token?.text ?? '') && (after === undefined || after.kind === MARK);
}

const WHO = new Set(['i', 'ive', 'he', 'she', 'we', 'weve', 'they', 'theyve']);
const HAVE = new Set(['have', 'has', 'got', 'get', 'gets']);
const DOES = new Set(['do', 'does']);
const THOSE = new Set(['both', 'it', 'them', 'all', 'some', 'plenty', 'loads', 'lots', 'several', 'dozens']);

/** "don't worry about the blisters" soothes and "I hold on for not to faint" wards off: neither denies. */
export function isBesideDenial(message: Message, cue: Match, danger: boolean): boolean {
  for (let at = cue.last + 1; at <= cue.last + 3; at += 1)
    if (SOOTHES.has(textAt(message.tokens, at)) && ABOUT.has(textAt(message.tokens, at + 1))) return true;
  return danger && cue.first === cue.last && isWardedOff(message, cue.first);
}

/** "for not to fall": the "no" stands between the deed and what it is to keep away. */
export function isWardedOff(message: Message, at: number): boolean {
  return (
    textAt(message.tokens, at) === 'not' &&
    textAt(message.tokens, at + 1) === 'to' &&
    WARDS.has(textAt(message.tokens, at - 1))
  );
}

const SOOTHES = new Set(['worry', 'fret', 'panic', 'stress', 'fuss', 'bother']);
const ABOUT = new Set(['about', 'over']);
const WARDS = new Set(['for', 'as', 'order', 'trying', 'try', 'fighting', 'struggling']);
