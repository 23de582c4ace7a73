import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { cues, cuesNear, flagsAt, inClause, isMark, type Message, phrasesNear } from './message.ts';
import { isDenied } from './negation.ts';
import { NUMBER, WORD } from './tokens.ts';
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
  if (isUnsure(message, match)) return 'unsure';
  const over = isOver(message, match);
  if (danger) {
    if (isLongOver(message, match, over)) return 'long-over';
    return over ? 'over' : isOther(message, match) ? 'other' : 'present';
  }
  if (over) return 'over';
  if (isPast(message, match)) return 'past';
  if (isPassing(message, match) && isOfEarlierDay(message, match)) return 'past';
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
    const word = message.tokens[at]?.text ?? '';
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
  if (inClause(message, match, 'long-ago')) return true;
  const clause = message.clause[match.first];
  return message.tokens.some(
    ({ kind, value }, at) =>
      kind === NUMBER && value >= 1950 && value <= 2100 && message.clause[at] === clause,
  );
}

/** "has gone", "cleared up", "is fine now": after the finding, or in the next clause. */
function isOver(message: Message, match: Match): boolean {
  const clause = message.clause[match.last] ?? 0;
  if (cuesNear(message, match.first, 'came-back').length > 0) return false;
  for (const cue of cuesNear(message, match.first, 'over')) {
    const at = message.clause[cue.first] ?? 0;
    const free = !findingFollows(message, cue) && !NEARLY.has(message.tokens[cue.first - 1]?.text ?? '');
    if (cue.first > match.last && at === clause && free && !otherBetween(message, match, cue)) return true;
    if (cue.first > match.last && at === clause + 1 && free && !findingBefore(message, cue)) return true;
  }
  const danger = match.entry.kind === 'finding' && match.entry.danger;
  return (
    !danger && cues(message, 'all-clear').some((cue) => cue.first > match.last && clearsAll(message, cue))
  );
}

/** "Today nothing": a sentence or clause without a sign of its own. */
function clearsAll(message: Message, cue: Match): boolean {
  const clause = message.clause[cue.first];
  return !phrasesNear(message, cue.first).some(
    (m) => m.entry.kind === 'finding' && message.clause[m.first] === clause,
  );
}

const NEARLY = new Set(['nearly', 'almost', 'mostly', 'partly', 'half', 'practically', 'virtually']);

/** "gone red" and "gone hard" are changes, not an end: what follows must be light, a mark or the end. */
function findingFollows(message: Message, cue: Match): boolean {
  const next = message.tokens[cue.last + 1];
  if (next === undefined || next.kind !== WORD) return false;
  if (phrasesNear(message, cue.first).some((m) => m.entry.kind === 'finding' && m.first === cue.last + 1))
    return true;
  if (!CHANGES.has(message.tokens[cue.last]?.text ?? '')) return false;
  const timed = message.lexicon.time.notSince.has(next.text) || TIMED.has(next.text);
  return flagsAt(message, cue.last + 1) === 0 && !timed;
}

/** Words of an end that also say a change: "gone hard". */
const CHANGES = new Set(['gone', 'went', 'passed', 'over', 'dropped', 'come', 'came']);

const TIMED = new Set([
  'after',
  'since',
  'within',
  'for',
  'overnight',
  'quickly',
  'fast',
  'soon',
  'afterwards',
]);

/** Another finding stands between, without a comma or "and" that makes them one list. */
function otherBetween(message: Message, match: Match, cue: Match): boolean {
  for (let at = match.last + 1; at < cue.first; at += 1) {
    if (!phrasesNear(message, at).some((m) => m.entry.kind === 'finding' && m.first === at)) continue;
    if (isMark(message, at - 1, ',') || (flagsAt(message, at - 1) & FLAG.joiner) !== 0) continue;
    return true;
  }
  return false;
}

function findingBefore(message: Message, cue: Match): boolean {
  const clause = message.clause[cue.first];
  return phrasesNear(message, cue.first).some(
    (m) => m.entry.kind === 'finding' && message.clause[m.first] === clause && m.last < cue.first,
  );
}

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
    if (!time.ago.has(message.tokens[at]?.text ?? '')) continue;
    const unit = time.units.get(message.tokens[at - 1]?.text ?? '') ?? 0;
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

/** "watch for pus", "if I get bumps": from the cue to the end of its clause, unless it is "the" or "my" sign. */
function isHypothetical(message: Message, match: Match): boolean {
  if (isAskedOf(message, match)) return true;
  return cuesNear(message, match.first, 'hypothetical').some(
    (cue) =>
      (cue.last < match.first || (cue.first <= match.first && cue.last >= match.last)) &&
      message.clause[cue.last] === message.clause[match.first] &&
      !MEASURED.has(message.tokens[match.first - 1]?.text ?? '') &&
      !cuesNear(message, match.first, 'unsure').some(
        (other) => other.first <= cue.first && cue.first <= other.last,
      ),
  );
}

/** "Will I bruise?", "Could peeling start?": a question that begins so, unless it points at a sign that is there. */
function isAskedOf(message: Message, match: Match): boolean {
  const clause = message.clause[match.first];
  const asks = cuesNear(message, match.first, 'asking').some(
    (cue) => cue.last < match.first && message.clause[cue.last] === clause && isFirst(message, cue.first),
  );
  if (!asks || inClause(message, match, 'alarm')) return false;
  for (let at = match.first - 1; at >= 0 && at >= match.first - 3; at -= 1) {
    if (POINTS.has(message.tokens[at]?.text ?? '')) return false;
  }
  return !POINTS.has(message.tokens[match.first]?.text ?? '');
}

/** "if I turn up this red" says that it is so. */
const MEASURED = new Set(['this', 'such']);

const POINTS = new Set(['the', 'this', 'these', 'those', 'my', 'such', 'still', 'her', 'his', 'their', 'so']);

/** Begins its clause, but for light words. */
function isFirst(message: Message, at: number): boolean {
  for (let before = at - 1; message.clause[before] === message.clause[at]; before -= 1) {
    if ((flagsAt(message, before) & FLAG.subject) !== 0) return false;
    if ((flagsAt(message, before) & FLAG.filler) === 0 && !isMark(message, before, ',:')) return false;
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
    else if (!reports(message, cue)) other = true;
  }
  return other;
}

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
