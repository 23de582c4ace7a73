import { isAnswered } from './answers.ts';
import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { cuesNear, flagsAt, inClause, type Message, phrasesNear } from './message.ts';
import { isDenied } from './negation.ts';
import { isOver } from './over.ts';
import { isHypothetical } from './supposed.ts';
import { MARK, NUMBER, textAt } from './tokens.ts';
import { isOfEarlierDay } from './told-days.ts';

/** How a finding is said: it counts, it was denied, it belongs elsewhere, or it is long over. */
export type Standing =
  | 'present'
  | 'unsure'
  | 'denied'
  | 'over'
  | 'past'
  | 'hypothetical'
  | 'other'
  | 'long-over';

/**
 * Judges how a finding is said. Another person, the past and "what if" never cancel a danger sign;
 * only a date of its own, clearly more than a day back, does.
 */
export function standingOf(message: Message, match: Match): Standing {
  const danger = match.entry.kind === 'finding' && match.entry.danger;
  if (isExcepted(message, match)) return isOther(message, match) ? 'other' : 'present';
  if (isDenied(message, match)) return danger && isNoMore(message, match) ? 'over' : 'denied';
  if (isAnswered(message, match, 'no')) return 'denied';
  if (isUnsure(message, match)) return 'unsure';
  const over = isOver(message, match);
  if (danger) {
    if (isLongOver(message, match, over)) return 'long-over';
    return over ? 'over' : isOther(message, match) ? 'other' : 'present';
  }
  if (over) return 'over';
  if (isPast(message, match)) return 'past';
  if (isPassing(message, match) && isOfEarlierDay(message, match)) return 'past';
  if (isAnswered(message, match, 'yes')) return 'present';
  if (isHypothetical(message, match)) return 'hypothetical';
  return isOther(message, match) ? 'other' : 'present';
}

/** "apart from the redness nothing": what is left out of a "no" is there. */
function isExcepted(message: Message, match: Match): boolean {
  return cuesNear(message, match.first, 'except').some(
    (cue) => cue.last < match.first && lightBetween(message, cue.last + 1, match.first),
  );
}

/** "no ringing any more": it was there, and when is not said. */
function isNoMore(message: Message, match: Match): boolean {
  for (let at = match.last + 1; message.clause[at] === message.clause[match.last]; at += 1) {
    const word = textAt(message.tokens, at);
    if (word === 'anymore' || (word === 'more' && message.tokens[at - 1]?.text === 'any')) return true;
  }
  return false;
}

/** Says when it began, in words of its own: "broke out" is the sign itself. */
function hasOnset(message: Message, match: Match): boolean {
  const clause = message.clause[match.first];
  return cuesNear(message, match.first, 'onset').some(
    (cue) => message.clause[cue.first] === clause && (cue.last < match.first || cue.first > match.last),
  );
}

function isPassing(message: Message, match: Match): boolean {
  const { entry } = match;
  return entry.kind === 'finding' && entry.senses.every(({ f }) => message.lexicon.passing.has(f));
}

/** "at first", "as a kid" in the clause, unless it says when the sign began or when the treatment was. */
function isPast(message: Message, match: Match): boolean {
  if (hasOnset(message, match)) return false;
  if (inClause(message, match, 'past')) return true;
  if (isPassing(message, match) && inClause(message, match, 'at-treatment')) return true;
  return isLongAgo(message, match) && !inClause(message, match, 'treated');
}

/** "as a kid", "in 2019". */
function isLongAgo(message: Message, match: Match): boolean {
  if (inClause(message, match, 'long-ago') || isToldOfOldTimes(message, match)) return true;
  const clause = message.clause[match.first];
  return message.tokens.some(
    ({ kind, value }, at) =>
      kind === NUMBER && value >= 1950 && value <= 2100 && message.clause[at] === clause,
  );
}

/** "Years back I had filler and my cheek went white": nothing between says that it is so now. */
function isToldOfOldTimes(message: Message, match: Match): boolean {
  return cuesNear(message, match.first, 'long-ago').some((cue) => {
    if (cue.last >= match.first || inClause(message, match, 'now', 'treated', 'onset')) return false;
    for (let at = cue.last + 1; at <= match.last; at += 1)
      if (OF_NOW.has(textAt(message.tokens, at))) return false;
    return true;
  });
}

const OF_NOW = new Set(
  'is are am im its theres has have ive still now today since but this these tonight keeps'.split(' '),
);

/** A danger sign is let go when its own clause dates it long ago, or some days ago and it is over. */
function isLongOver(message: Message, match: Match, over: boolean): boolean {
  if (inClause(message, match, 'onset', 'treated')) return false;
  if (isLongAgo(message, match)) return true;
  return over && daysBack(message, match);
}

/** "two days ago" in the clause of the sign. */
function daysBack(message: Message, match: Match): boolean {
  const { time } = message.lexicon;
  const clause = message.clause[match.first];
  for (let at = 0; at < message.tokens.length; at += 1) {
    if (message.clause[at] !== clause) continue;
    if (!time.ago.has(textAt(message.tokens, at))) continue;
    const unit = time.units.get(textAt(message.tokens, at - 1)) ?? 0;
    const before = message.tokens[at - 2];
    const count = before === undefined ? 1 : (time.numbers.get(before.text) ?? before.value);
    if (unit * (Number.isFinite(count) ? count : 1) >= 48) return true;
  }
  return false;
}

/** "can't tell if I have fever": the words, then only light words or a list. */
function isUnsure(message: Message, match: Match): boolean {
  return cuesNear(message, match.first, 'unsure').some(
    (cue) =>
      cue.last < match.first &&
      message.sentence[cue.last] === message.sentence[match.first] &&
      lightBetween(message, cue.last + 1, match.first),
  );
}

function lightBetween(message: Message, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const light = FLAG.filler | FLAG.bridge | FLAG.part | FLAG.alternative;
    if ((flagsAt(message, at) & light) === 0) return false;
  }
  return true;
}

/** The last person named before the finding in its sentence is someone else. */
export function isOther(message: Message, match: Match): boolean {
  let other = false;
  for (const cue of cuesNear(message, match.first, ['other-person', 'self'])) {
    if (cue.first > match.last) continue;
    if (cue.entry.kind !== 'cue') continue;
    if (cue.entry.cue === 'self') other = false;
    else if (!isAddressed(message, cue) && !reports(message, cue)) other = true;
  }
  return other;
}

/** "it blew up, mate", "hi doc,": who is spoken to is not who has the sign. */
export function isAddressed(message: Message, { first, last }: Match): boolean {
  if (first !== last || !ADDRESSES.has(textAt(message.tokens, first))) return false;
  const next = message.tokens[last + 1];
  const before = textAt(message.tokens, first - 1);
  return (next === undefined || next.kind === MARK) && !OF_PERSON.has(before);
}

const ADDRESSES = new Set(
  'mate bro bruv hun girl girls guys ladies dude sis babe doc doctor folks people nurse lady man'.split(' '),
);
const OF_PERSON = new Set(
  'a an the my his her our their your this that another other one for by with and of to from than like'.split(
    ' ',
  ),
);

/** "she said", "my friend told me": who speaks is not who has the sign. */
function reports(message: Message, cue: Match): boolean {
  for (let at = cue.last + 1; at <= cue.last + 5; at += 1) {
    if ((flagsAt(message, at) & FLAG.reporting) !== 0) return true;
    if (
      at > cue.last + 2 &&
      phrasesNear(message, at).some((m) => m.entry.kind === 'finding' && m.first <= at && m.last >= at)
    )
      return false;
    if (message.clause[at] !== message.clause[cue.last]) return false;
  }
  return false;
}
