import { isBoxEmpty, isTicked } from './boxes.ts';
import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { cuesNear, flagsAt, isMark, type Message, phrasesNear } from './message.ts';
import { isBesideDenial, isTakenBack, isWardedOff } from './taken-back.ts';
import { isDoubled } from './together.ts';
import { MARK, NUMBER, textAt, WORD } from './tokens.ts';

/**
 * Says whether a finding is denied where it stands: "no fever", "lips are not swollen", "pus? no".
 * A danger sign is denied only by a "no" that reaches it without a comma or "and"; anything less clear counts as said.
 */
export function isDenied(message: Message, match: Match): boolean {
  if (match.entry.kind !== 'finding') return false;
  if (isTicked(message, match)) return false;
  if (hasCondition(message, match) || isMeasured(message, match)) return false;
  if (match.negatedInside) return !pseudoInside(message, match);
  if (isBoxEmpty(message, match)) return true;
  if (match.entry.selfNegated) return false;
  const denied = deniedBefore(message, match, match.entry.danger) || deniedAfter(message, match);
  return denied && !isTakenBack(message, match);
}

/** "doesn't sting unless I cry": it does. */
function hasCondition(message: Message, match: Match): boolean {
  const sentence = message.sentence[match.last];
  for (let at = match.first + 1; message.sentence[at] === sentence; at += 1) {
    const word = textAt(message.tokens, at);
    if (word === 'unless') return true;
    if (word === 'except' && CONDITIONS.has(textAt(message.tokens, at + 1))) return true;
  }
  return false;
}

const CONDITIONS = new Set(['when', 'if', 'on', 'in', 'under', 'around', 'near', 'after', 'where']);

/** "doesn't itch any more than yesterday": it does, and no more. */
function isMeasured(message: Message, match: Match): boolean {
  const clause = message.clause[match.last];
  for (let at = match.last + 1; at <= match.last + 4 && message.clause[at] === clause; at += 1) {
    if (message.tokens[at]?.text !== 'than') continue;
    return MEASURES.has(textAt(message.tokens, at - 1));
  }
  return false;
}

const MEASURES = new Set(['more', 'worse', 'less', 'harder', 'longer']);

function pseudoInside(message: Message, match: Match): boolean {
  for (let at = match.first + 1; at < match.last; at += 1) {
    const negator = (flagsAt(message, at) & FLAG.negator) !== 0;
    const goesOn = GOES_ON.has(textAt(message.tokens, at + 1));
    if (negator && (goesOn || isWardedOff(message, at))) return true;
  }
  return cuesNear(message, match.first, 'not-a-negation').some(
    (cue) => cue.first > match.first && cue.first < match.last,
  );
}

/** "my hands do not stop shaking". */
const GOES_ON = new Set(['stop', 'stops', 'stopping', 'stopped', 'quit', 'only', 'just']);

const NEGATIONS = ['negation', 'strong-negation', 'never'] as const;

function deniedBefore(message: Message, match: Match, danger: boolean): boolean {
  for (const cue of cuesNear(message, match.first, NEGATIONS)) {
    if (cue.first >= match.first || isComparison(message, cue, match)) continue;
    if (isDoubled(message.lexicon, message.tokens, cue.first)) continue;
    if (message.clause[cue.last] !== message.clause[match.first]) continue;
    if (
      isBesideDenial(message, cue, danger) ||
      isOfSignBefore(message, cue) ||
      isDoubledByThat(message, cue, match)
    )
      continue;
    const strong = cue.entry.kind === 'cue' && cue.entry.cue === 'strong-negation';
    if (reaches(message, cue, match, danger, strong)) return true;
  }
  return false;
}

/** "no pain ❌ flaky nose": the picture seals the denial before it. */
function isOfSignBefore(message: Message, cue: Match): boolean {
  const token = message.tokens[cue.first];
  if (cue.first !== cue.last || token === undefined || token.end - token.start > 1) return false;
  const before = phrasesNear(message, cue.first).find(
    ({ entry, first, mask }) =>
      entry.kind === 'finding' && first < cue.first && ((mask >> (cue.first - 1 - first)) & 1) === 1,
  );
  return before !== undefined && (before.negatedInside || deniedBefore(message, before, true));
}

/** "not an inch that isn't covered": a "no" about what a "no" leads to is a yes. */
function isDoubledByThat(message: Message, cue: Match, match: Match): boolean {
  const clause = message.clause[cue.first];
  const isLed = (at: number): boolean =>
    (flagsAt(message, at) & FLAG.negator) !== 0 && LEADS.has(textAt(message.tokens, at - 1));
  for (let at = cue.last + 1; at < match.first; at += 1) if (isLed(at)) return true;
  if (!isLed(cue.first)) return false;
  for (let at = cue.first - 2; message.clause[at] === clause; at -= 1)
    if ((flagsAt(message, at) & FLAG.negator) !== 0) return true;
  return false;
}

const LEADS = new Set(['that', 'which', 'where']);

/** "never had pain like this" says that there is pain. */
function isComparison(message: Message, cue: Match, match: Match): boolean {
  if (cue.entry.kind !== 'cue' || cue.entry.cue !== 'never') return false;
  const clause = message.clause[match.last];
  return cuesNear(message, match.first, 'as-never-before').some(
    (one) => one.first > cue.last && message.clause[one.first] === clause,
  );
}

/** Walks from the "no" to the finding; only light words and a list of other findings may stand between. */
function reaches(message: Message, cue: Match, match: Match, danger: boolean, strong: boolean): boolean {
  const answer = cue.first === cue.last && (flagsAt(message, cue.last) & FLAG.noAnswer) !== 0;
  if (answer && (flagsAt(message, cue.last + 1) & FLAG.subject) !== 0) return false;
  let comma = false;
  let and = false;
  let or = false;
  let member = false;
  let listed = false;
  for (let at = cue.last + 1; at < match.first; at += 1) {
    const flags = flagsAt(message, at);
    if (comma && beginsAnew(message, at, strong)) return false;
    if (isMark(message, at, ',/') || (flags & FLAG.joiner) !== 0) {
      if (isMark(message, at, ',')) comma = true;
      else and = true;
      member = false;
    } else if ((flags & FLAG.alternative) !== 0) {
      or = true;
      member = false;
    } else if (isMark(message, at, ':')) {
      listed = true;
      member = false;
    } else if ((flags & (FLAG.filler | FLAG.bridge | FLAG.part)) !== 0) {
    } else if (!danger && isMember(message, at)) {
      member = false;
    } else {
      const end = coveredTo(message, at);
      if (end < 0 || end >= match.first || (member && !strong && !isFindingAt(message, at))) return false;
      member = isFindingAt(message, at);
      at = end;
    }
  }
  if (member && !strong && !or && !alternativeFollows(message, match)) return false;
  if (strong || listed || (!comma && !and)) return true;
  const list = or || alternativeFollows(message, match);
  return list || (!danger && and && !comma);
}

/** "not red or swollen, just sore", "no pus, a bit tight": past the comma something else is told. */
function beginsAnew(message: Message, at: number, strong: boolean): boolean {
  if (!isMark(message, at - 1, ',')) return false;
  if (ANEW.has(textAt(message.tokens, at))) return true;
  return !strong && cuesNear(message, at, 'mild').some((cue) => cue.first === at);
}

const ANEW = new Set(['just', 'simply', 'merely', 'still', 'mainly', 'mostly']);

/** A word that names nothing, as one of a list: "not black or blistered". */
function isMember(message: Message, at: number): boolean {
  if (message.tokens[at]?.kind !== WORD || coveredTo(message, at) >= 0) return false;
  const link = (place: number): boolean => (flagsAt(message, place) & FLAG.alternative) !== 0;
  return link(at - 1) || link(at + 1);
}

/** Answers the last token of the phrase that covers this token, -1 when none does. */
function coveredTo(message: Message, at: number): number {
  let end = -1;
  for (const match of phrasesNear(message, at)) {
    if (match.first > at) break;
    if (match.last >= at && match.last > end) end = match.last;
  }
  return end;
}

function isFindingAt(message: Message, at: number): boolean {
  return phrasesNear(message, at).some((m) => m.entry.kind === 'finding' && m.first <= at && at <= m.last);
}

/** "no fever, pus or streaks": an "or" later in the clause carries the "no" along the list. */
function alternativeFollows(message: Message, match: Match): boolean {
  const clause = message.clause[match.last];
  for (let at = match.last + 1; at < message.tokens.length && message.clause[at] === clause; at += 1) {
    const flags = flagsAt(message, at);
    if ((flags & FLAG.alternative) !== 0) return true;
    const light = (flags & (FLAG.filler | FLAG.bridge | FLAG.part)) !== 0 || isMark(message, at, ',');
    if (!light && !isFindingAt(message, at)) return false;
  }
  return false;
}

/** "pus? no", "fever: none", "swelling isn't there". */
function deniedAfter(message: Message, match: Match): boolean {
  let at = match.last + 1;
  for (const cue of cuesNear(message, match.first, 'absent-after')) {
    if (cue.first < at || message.sentence[cue.first] !== message.sentence[match.last]) continue;
    if (cue.first - match.last <= 3 && onlyFillers(message, at, cue.first)) return true;
  }
  if (isAnswer(message, at)) return true;
  if (isZero(message, at) && (endsHere(message, at + 1) || isOutOf(message, at + 1))) return true;
  if (!isMark(message, at, '?:-–=,(')) return false;
  while (isMark(message, at, '?:-–=,(')) at += 1;
  if (cuesNear(message, at, 'absent-after').some((cue) => cue.first === at)) return true;
  return isAnswer(message, at) || (isZero(message, at) && endsHere(message, at + 1));
}

/** "pain no, itch yes": a "no" with nothing behind it. */
function isAnswer(message: Message, at: number): boolean {
  return (flagsAt(message, at) & FLAG.noAnswer) !== 0 && endsHere(message, at + 1);
}

function endsHere(message: Message, at: number): boolean {
  const next = message.tokens[at];
  return (
    next === undefined || next.kind === MARK || (flagsAt(message, at) & (FLAG.breaker | FLAG.joiner)) !== 0
  );
}

function isZero(message: Message, at: number): boolean {
  const token = message.tokens[at];
  return token !== undefined && token.kind === NUMBER && token.value === 0;
}

/** "0/10", "0 out of 3". */
function isOutOf(message: Message, at: number): boolean {
  const next = message.tokens[at]?.text;
  const end = next === '/' ? at + 1 : next === 'out' ? at + 2 : -1;
  return message.tokens[end]?.kind === NUMBER;
}

/** "unable to say that my lips are normal": a "no" before what would deny a sign. */
export function isDenialDenied(message: Message, denial: Match): boolean {
  if (isCueDenied(message, denial)) return true;
  const clause = message.clause[denial.first];
  let said = false;
  for (let at = denial.first - 1; message.clause[at] === clause; at -= 1) {
    const flags = flagsAt(message, at);
    if ((flags & FLAG.negator) !== 0) return said;
    if ((flags & FLAG.reporting) !== 0) said = true;
    else if ((flags & (FLAG.filler | FLAG.bridge | FLAG.part)) === 0) return false;
  }
  return false;
}

/** Says whether a "no" stands right before a phrase that is no finding: "hasn't spread to my neck". */
export function isCueDenied(message: Message, cue: Match): boolean {
  let at = cue.first - 1;
  const clause = message.clause[cue.first];
  while (at >= 0 && message.clause[at] === clause && onlyFillers(message, at, at + 1)) at -= 1;
  return at >= 0 && message.clause[at] === clause && (flagsAt(message, at) & FLAG.negator) !== 0;
}

/** Says whether only light words stand from one place up to another. */
function onlyFillers(message: Message, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if ((flagsAt(message, at) & (FLAG.filler | FLAG.bridge)) === 0) return false;
  }
  return true;
}
