import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { cuesNear, flagsAt, isMark, type Message, phrasesNear } from './message.ts';
import { NAMED, namedDays } from './named-days.ts';
import { quantitiesIn } from './quantities.ts';
import { NUMBER, textAt } from './tokens.ts';

/** A time that a part of the message is about: days counted from the treatment, days of the week, or now. */
interface Anchor {
  readonly at: number;
  readonly kind: 'day' | 'weekday' | 'then' | 'now';
  readonly rank: number;
}

const seen = new WeakMap<Message, readonly Anchor[]>();

/** Finds the times a message tells by; looked for once in a message. */
function anchorsIn(message: Message): readonly Anchor[] {
  const known = seen.get(message);
  if (known !== undefined) return known;
  const anchors: Anchor[] = namedDays(message).map(({ at, hours }) => ({ at, kind: 'day', rank: hours }));
  for (const { first, last, hours } of quantitiesIn(message)) {
    if (isMark(message, last + 1, ':=–-')) anchors.push({ at: first, kind: 'day', rank: hours });
  }
  const week = message.lexicon.weekdays;
  let order = 0;
  let day = -1;
  for (let at = 0; at < message.tokens.length; at += 1) {
    const named = week.get(textAt(message.tokens, at));
    if (named === undefined) continue;
    if (named !== day) order += 1;
    day = named;
    anchors.push({ at, kind: 'weekday', rank: order });
  }
  for (const match of message.matches) {
    if (match.entry.kind === 'time' && match.entry.hours >= 12)
      anchors.push({ at: match.first, kind: 'then', rank: 0 });
    if (match.entry.kind === 'cue' && match.entry.cue === 'now')
      anchors.push({ at: match.first, kind: 'now', rank: 0 });
  }
  for (let at = 0; at < message.tokens.length; at += 1) {
    const word = textAt(message.tokens, at);
    const rank = WEEKS.get(word) ?? (ENDINGS.has(word) ? message.tokens[at - 1]?.value : undefined);
    if (rank !== undefined && textAt(message.tokens, at + 1) === 'week')
      anchors.push({ at, kind: 'day', rank: rank * 168 });
    if (word === 'first' && NAMED.has(textAt(message.tokens, at + 1)))
      anchors.push({ at, kind: 'day', rank: 24 });
    if (NEXT.has(word) && NAMED.has(textAt(message.tokens, at + 1)))
      anchors.push({ at, kind: 'then', rank: 0 });
    const clock = (word === 'am' || word === 'pm') && message.tokens[at - 1]?.kind === NUMBER;
    if (clock || CLOCK.has(word)) anchors.push({ at, kind: 'then', rank: 0 });
    if (word === 'woke' || word === 'woken') anchors.push({ at, kind: 'now', rank: 0 });
  }
  anchors.sort((a, b) => a.at - b.at);
  seen.set(message, anchors);
  return anchors;
}

const NEXT = new Set(['next', 'following', 'that']);
const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const WEEKS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((word, at) => [word, at + 1]),
);
const CLOCK = new Set(['noon', 'midnight', 'lunchtime', 'bedtime', 'teatime']);

/** Where the part of a sentence around a token begins and ends: between commas and full stops. */
function partAround(message: Message, at: number): readonly [from: number, to: number] {
  const sentence = message.sentence[at];
  let from = at;
  let to = at;
  while (message.sentence[from - 1] === sentence && !isPartEnd(message, from - 1)) from -= 1;
  while (message.sentence[to + 1] === sentence && !isPartEnd(message, to + 1)) to += 1;
  return [from, to];
}

function isPartEnd(message: Message, at: number): boolean {
  if (isMark(message, at, ',()')) return true;
  return (flagsAt(message, at) & FLAG.breaker) !== 0 || textAt(message.tokens, at) === 'then';
}

/** The time that the words around a finding are about: of its own part, else of the part before in its sentence. */
function anchorOf(message: Message, match: Match): Anchor | undefined {
  const [from, to] = partAround(message, match.first);
  const inside = anchorsIn(message).filter(({ at }) => at >= from && at <= to);
  if (inside.length > 0) return inside.at(-1);
  const sentence = message.sentence[match.first];
  const before = anchorsIn(message).filter(({ at }) => at < from && message.sentence[at] === sentence);
  return before.at(-1);
}

const PRESENT = new Set([
  'is',
  'are',
  'am',
  'im',
  'its',
  'still',
  'been',
  'since',
  'from',
  'ever',
  'keeps',
  'theres',
]);
const PAST = new Set([
  'was',
  'were',
  'had',
  'felt',
  'looked',
  'did',
  'got',
  'went',
  'became',
  'turned',
  'wasnt',
]);

/** Says whether a sign is told of an earlier time and the message goes on to a later one: "day 1 red, day 3 peeling". */
export function isOfEarlierDay(message: Message, match: Match): boolean {
  const anchors = anchorsIn(message);
  if (anchors.length === 0) return false;
  const [from, to] = partAround(message, match.first);
  for (let at = from; at <= to; at += 1) if (PRESENT.has(textAt(message.tokens, at))) return false;
  if (
    cuesNear(message, match.first, ['onset', 'treated', 'same', 'worse']).some(
      ({ first }) => first >= from && first <= to,
    )
  )
    return false;
  const own = anchorOf(message, match);
  const told = own !== undefined && own.kind !== 'now';
  return anchors.some((later) => {
    if (later.at <= match.last || (later.at >= from && later.at <= to)) return false;
    if (!tellsMore(message, later)) return false;
    if (told && own.kind === later.kind) return later.rank > own.rank;
    if (later.kind !== 'now' && later.kind !== 'day') return false;
    return told ? later.kind === 'now' : later.kind === 'now' && isPastTense(message, match);
  });
}

/** Told in the past tense, or of a time that is not now. */
export function isToldOfThePast(message: Message, match: Match): boolean {
  const own = anchorOf(message, match);
  return own === undefined ? isPastTense(message, match) : own.kind !== 'now';
}

/** "felt tight", "was red": a past form before the sign in its clause, or the sign itself a past form. */
function isPastTense(message: Message, match: Match): boolean {
  const clause = message.clause[match.first];
  for (let at = match.first; at >= 0 && message.clause[at] === clause; at -= 1) {
    if (PAST.has(textAt(message.tokens, at))) return true;
  }
  return false;
}

/** The part with the later time names a sign or an end, and does not add to what was said before. */
function tellsMore(message: Message, anchor: Anchor): boolean {
  const sentence = message.sentence[anchor.at];
  const [from] = partAround(message, anchor.at);
  let to = from;
  while (message.sentence[to + 1] === sentence) to += 1;
  const next = phrasesNear(message, anchor.at).find(
    ({ first, entry }) =>
      first >= from && (entry.kind === 'finding' || (entry.kind === 'cue' && ENDS.has(entry.cue))),
  );
  const ended =
    textAt(message.tokens, anchor.at + 2) === 'nothing' ||
    textAt(message.tokens, anchor.at + 3) === 'nothing';
  if (next === undefined) return ended;
  const until = Math.min(to, next.last + 1);
  for (let at = from; at <= until; at += 1) if (ADDS.has(textAt(message.tokens, at))) return false;
  return true;
}

const ADDS = new Set(['also', 'too', 'even', 'again', 'still', 'same', 'plus', 'additionally', 'both']);
const ENDS: ReadonlySet<string> = new Set(['over', 'all-clear']);
