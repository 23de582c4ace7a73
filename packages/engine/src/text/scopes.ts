import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { cuesNear, flagsAt, inClause, isMark, type Message, phrasesNear } from './message.ts';
import { isDenied } from './negation.ts';
import { WORD } from './tokens.ts';

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
  if (isDenied(message, match)) return 'denied';
  if (isUnsure(message, match)) return 'unsure';
  const danger = match.entry.kind === 'finding' && match.entry.danger;
  const over = isOver(message, match);
  if (danger) {
    if (isLongOver(message, match, over)) return 'long-over';
    return over ? 'over' : isOther(message, match) ? 'other' : 'present';
  }
  if (over) return 'over';
  if (isPast(message, match)) return 'past';
  if (isHypothetical(message, match)) return 'hypothetical';
  return isOther(message, match) ? 'other' : 'present';
}

/** "at first", "as a kid" in the clause, unless it says when the sign began or when the treatment was. */
function isPast(message: Message, match: Match): boolean {
  if (inClause(message, match, 'onset')) return false;
  if (inClause(message, match, 'past')) return true;
  return inClause(message, match, 'long-ago') && !inClause(message, match, 'treated');
}

/** "has gone", "cleared up", "is fine now": after the finding, or in the next clause. */
function isOver(message: Message, match: Match): boolean {
  const clause = message.clause[match.last] ?? 0;
  if (cuesNear(message, match.first, 'came-back').length > 0) return false;
  for (const cue of cuesNear(message, match.first, 'over')) {
    const at = message.clause[cue.first] ?? 0;
    const free = !findingFollows(message, cue);
    if (cue.first > match.last && at === clause && free && !otherBetween(message, match, cue)) return true;
    if (cue.first > match.last && at === clause + 1 && free && !findingBefore(message, cue)) return true;
  }
  return false;
}

/** "gone red" and "gone hard" are changes, not an end: what follows must be light, a mark or the end. */
function findingFollows(message: Message, cue: Match): boolean {
  const next = message.tokens[cue.last + 1];
  if (next === undefined || next.kind !== WORD) return false;
  if (phrasesNear(message, cue.first).some((m) => m.entry.kind === 'finding' && m.first === cue.last + 1))
    return true;
  return flagsAt(message, cue.last + 1) === 0 && !message.lexicon.time.notSince.has(next.text);
}

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
  if (inClause(message, match, 'long-ago')) return true;
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
  return cuesNear(message, match.first, 'hypothetical').some(
    (cue) =>
      cue.last < match.first &&
      message.clause[cue.last] === message.clause[match.first] &&
      !cuesNear(message, match.first, 'unsure').some(
        (other) => other.first <= cue.first && cue.first <= other.last,
      ),
  );
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
  return [1, 2].some((step) => (flagsAt(message, cue.last + step) & FLAG.reporting) !== 0);
}
