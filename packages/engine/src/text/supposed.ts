import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { cuesNear, flagsAt, inClause, isMark, type Message } from './message.ts';
import { textAt } from './tokens.ts';

/** Says whether a sign is only supposed: "watch for pus", "if I get bumps", from the cue to the end of its clause, unless it is "the" or "my" sign. */
export function isHypothetical(message: Message, match: Match): boolean {
  if (isAskedOf(message, match) || isForeseen(message, match)) return true;
  return cuesNear(message, match.first, 'hypothetical').some(
    (cue) =>
      (cue.first < match.first || (cue.first === match.first && cue.last >= match.last)) &&
      message.clause[cue.last] === message.clause[match.first] &&
      !MEASURED.has(textAt(message.tokens, match.first - 1)) &&
      !cuesNear(message, match.first, 'unsure').some(
        (other) => other.first <= cue.first && cue.first <= other.last,
      ),
  );
}

/** "it will itch", "it'll turn into brown patches", "going to peel": it is not there yet. */
function isForeseen(message: Message, match: Match): boolean {
  for (let at = match.first; at < match.last; at += 1) if (textAt(message.tokens, at) === 'will') return true;
  const clause = message.clause[match.first];
  for (let at = match.first - 1; at >= match.first - FORESEEN && message.clause[at] === clause; at -= 1) {
    const said = textAt(message.tokens, at);
    if (said === 'will' || said === 'gonna') return true;
    if ((said === 'might' || said === 'may') && !STATES.has(textAt(message.tokens, at + 1))) return true;
    if ((flagsAt(message, at) & (FLAG.filler | FLAG.bridge | FLAG.part)) === 0) return false;
  }
  return false;
}

const FORESEEN = 6;
const STATES = new Set(['be', 'have', 'also', 'just', 'as']);

/** "Will I bruise?", "Could peeling start?": a question that begins so, unless it points at a sign that is there. */
function isAskedOf(message: Message, match: Match): boolean {
  const clause = message.clause[match.first];
  const asks = cuesNear(message, match.first, 'asking').some(
    (cue) => cue.last < match.first && message.clause[cue.last] === clause && isFirst(message, cue.first),
  );
  if (!asks || inClause(message, match, 'alarm')) return false;
  for (let at = match.first - 1; at >= 0 && at >= match.first - 3; at -= 1) {
    if (POINTS.has(textAt(message.tokens, at))) return false;
  }
  return !POINTS.has(textAt(message.tokens, match.first));
}

/** "if I turn up this red" says that it is so. */
const MEASURED = new Set(['this', 'such']);

const POINTS = new Set(['the', 'this', 'these', 'those', 'my', 'such', 'still', 'her', 'his', 'their', 'so']);

/** Begins its clause, but for light words. */
function isFirst(message: Message, at: number): boolean {
  for (let before = at - 1; message.clause[before] === message.clause[at]; before -= 1) {
    if (isMark(message, before, ':')) return true;
    if ((flagsAt(message, before) & FLAG.subject) !== 0) return false;
    if ((flagsAt(message, before) & FLAG.filler) === 0 && !isMark(message, before, ',:')) return false;
  }
  return true;
}
